package dev.viceversa.bench;

import dev.viceversa.core.matching.AuctionMatcher;
import dev.viceversa.core.matching.MatchOutcome;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.Proposal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One solver in a process of its own, for its peak of memory. Prints one line: seconds, peak in MB, whether the optimum was proven,
 * pairs compared. Runs as {@code Alone <way> <instance>}.
 */
final class Alone {

    /** What a process does. */
    enum Way {
        /** From people to the proposal with its proof and reasons, all pairs in memory. */
        PRODUCT("-Xmx1500m"),
        /** The same with room for 4 million pairs only. */
        SHORT_MEMORY("-Xmx700m"),
        /** From people to a graph, and OR-Tools on it. */
        OR_TOOLS("-Xmx1500m");

        private final String heap;

        Way(String heap) {
            this.heap = heap;
        }
    }

    /** What came out. */
    record Reading(double seconds, int peakMegabytes, boolean optimal, long pairs) {}

    private Alone() {}

    public static void main(String[] args) throws IOException {
        MatchingProblem problem = Company.of(Instance.named(args[1]));
        long start = System.nanoTime();
        boolean optimal;
        long pairs;
        Way way = Way.valueOf(args[0]);
        if (way == Way.OR_TOOLS) {
            var graph = problem.graph();
            new OrTools().prepare(graph).solve();
            optimal = true;
            pairs = graph.pairs();
        } else {
            long room = way == Way.PRODUCT ? Integer.MAX_VALUE : 4_000_000;
            Proposal proposal =
                    switch (new AuctionMatcher(room).match(problem, MatchProgress.NONE)) {
                        case MatchOutcome.Proposed(Proposal made) -> made;
                        case MatchOutcome other -> throw new IllegalStateException(other.toString());
                    };
            optimal = proposal.proof().optimal();
            pairs = proposal.proof().comparedPairs();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(seconds + " " + peakMegabytes() + " " + optimal + " " + pairs);
    }

    /** The most physical memory this process ever had, as Linux counts it. */
    private static int peakMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Integer.parseInt(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IllegalStateException("this system does not tell the peak of memory");
    }

    /** Starts the process and waits for its reading. */
    static Reading read(Way way, Instance instance) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                way.heap,
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path", "." + File.pathSeparator),
                Alone.class.getName(),
                way.name(),
                instance.name()));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(way + " on " + instance.name() + " failed: " + output);
            }
            String[] words = output.substring(output.lastIndexOf('\n') + 1).split(" ");
            return new Reading(
                    Double.parseDouble(words[0]),
                    Integer.parseInt(words[1]),
                    Boolean.parseBoolean(words[2]),
                    Long.parseLong(words[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
