package dev.viceversa.bench;

import dev.viceversa.core.matching.engine.SeatGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures matching and its peers, prints a table and leaves {@code results.json}. Fails when two exact solvers disagree or a result is not
 * proven; speed is reported, not enforced, because it belongs to the machine.
 *
 * <p>Arguments: where to write, and optionally instances separated by commas.
 */
final class MatchingBench {

    private static final String ALL =
            "s100,t100,d100,s1000,t1000,d1000,s5000,t5000,d5000,s20000,t20000,all20000," + "end_to_end_2000";
    private static final long STARTED = System.nanoTime();
    private static final String END_TO_END = "end_to_end_";
    private static final int JGRAPHT_UP_TO = 1000;

    private final Results results = new Results();
    private final Peer ours = new Ours();
    private final Peer orTools = new OrTools();
    private final Peer jGraphT = new JGraphT();
    private boolean sound = true;

    private MatchingBench() {}

    public static void main(String[] args) throws IOException {
        String wanted = args.length > 1 && !args[1].isBlank() ? args[1] : ALL;
        MatchingBench bench = new MatchingBench();
        say(
                "%-10s %10s %11s %11s %7s %11s %8s %9s  %s",
                "instance", "pairs", "viceversa", "OR-Tools", "ratio", "JGraphT", "peak", "OR peak", "same optimum");
        for (String name : wanted.split(",")) {
            bench.measure(name.strip());
            bench.results.write(Path.of(args[0]));
        }
        if (!bench.sound) {
            say("A result was wrong: see above.");
            System.exit(1);
        }
    }

    private void measure(String name) throws IOException {
        progress("measuring " + name);
        if (name.startsWith(END_TO_END)) {
            measureEndToEnd(name, Integer.parseInt(name.substring(END_TO_END.length())));
            return;
        }
        Instance instance = Instance.named(name);
        if (instance.shape() == Instance.Shape.ALL) {
            measureProduct(instance);
        } else {
            compare(instance);
        }
    }

    private void compare(Instance instance) {
        SeatGraph graph = Company.of(instance).graph();
        Duel duel = new Duel(graph);
        boolean big = graph.pairs() > 400_000;
        duel.run(List.of(ours, orTools), big ? 2 : 8, big ? 5 : 15);
        double mine = duel.median(ours);
        double theirs = duel.median(orTools);
        String key = "matching." + instance.name();
        String jGraphTSeconds = "-";
        if (instance.size() <= JGRAPHT_UP_TO && instance.shape() != Instance.Shape.D) {
            duel.run(List.of(jGraphT), 0, 1);
            jGraphTSeconds = seconds(duel.median(jGraphT));
            results.put(key + ".jgrapht_seconds", duel.median(jGraphT));
        }
        Alone.Reading alone = Alone.read(Alone.Way.PRODUCT, instance);
        Alone.Reading rival = Alone.read(Alone.Way.OR_TOOLS, instance);
        boolean equal = duel.equal() && alone.optimal();
        sound &= equal;
        results.put(key + ".ratio_vs_ortools", theirs / mine);
        results.put(key + ".seconds", mine);
        results.put(key + ".ortools_seconds", theirs);
        results.put(key + ".peak_mb", alone.peakMegabytes());
        results.put(key + ".ortools_peak_mb", rival.peakMegabytes());
        results.put(key + ".objective_equal", equal);
        results.put(key + ".pairs", graph.pairs());
        say(
                "%-10s %10d %11s %11s %6.1fx %11s %5d MB %6d MB  %s",
                instance.name(),
                graph.pairs(),
                seconds(mine),
                seconds(theirs),
                theirs / mine,
                jGraphTSeconds,
                alone.peakMegabytes(),
                rival.peakMegabytes(),
                equal ? "yes" : "NO " + duel.reached());
    }

    /** From people to proven optimum, cold, in a process of its own; then again with too little memory for all pairs. */
    private void measureProduct(Instance instance) {
        for (Alone.Way way : List.of(Alone.Way.PRODUCT, Alone.Way.SHORT_MEMORY)) {
            Alone.Reading reading = Alone.read(way, instance);
            boolean whole = way == Alone.Way.PRODUCT;
            String key = "matching." + instance.name() + (whole ? "" : "_short_memory");
            results.put(key + ".seconds", reading.seconds());
            results.put(key + ".peak_mb", reading.peakMegabytes());
            results.put(key + ".optimal", reading.optimal());
            results.put(key + ".pairs", reading.pairs());
            sound &= reading.optimal() || !whole;
            say(
                    "%-10s %10d %11s %11s %7s %11s %5d MB %9s  %s",
                    instance.name(),
                    reading.pairs(),
                    seconds(reading.seconds()),
                    "-",
                    "-",
                    "-",
                    reading.peakMegabytes(),
                    "-",
                    (reading.optimal() ? "proven" : "not proven") + (whole ? ", from people" : ", short of memory"));
        }
    }

    private void measureEndToEnd(String name, int people) throws IOException {
        endToEnd(name, "h2", EndToEnd.onH2(people));
        try {
            endToEnd(name, "mysql", EndToEnd.onMySql(people));
        } catch (IllegalStateException absent) {
            say("%s on MySQL was not measured: %s", name, absent.getMessage());
        }
    }

    private void endToEnd(String name, String database, EndToEnd.Reading reading) {
        String key = "matching." + name + "." + database;
        results.put(key + "_seconds", reading.median());
        results.put(key + "_first_seconds", reading.first());
        say(
                "%-16s %4d %11s  on %s: load, match, explain, store (the first time %s)",
                name, reading.pairs(), seconds(reading.median()), database, seconds(reading.first()));
    }

    /** Says on the other stream what is under way, so that the table stays one. */
    private static void progress(String what) {
        System.err.printf("%5.0f s  %s%n", (System.nanoTime() - STARTED) / 1e9, what);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 1 ? "%.1f ms" : "%.2f s", seconds < 1 ? seconds * 1000 : seconds);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
