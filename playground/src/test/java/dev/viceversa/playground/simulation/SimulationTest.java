package dev.viceversa.playground.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Half a year of a whole program through the real conversations, the outbox and the pretended platforms. A small one in
 * every build; {@code mvn -Psimulation verify} lives a thousand pairs.
 */
class SimulationTest {

    /** Of eighty people some twenty pairs are made. */
    private static final int PEOPLE = Integer.getInteger("viceversa.simulation.people", 80);

    private static final int PAIRS = Integer.getInteger("viceversa.simulation.pairs", 15);

    private static final Path LEFT = Path.of(System.getProperty("viceversa.simulation.folder", "target"));
    private static final double CHECKED_IN = 0.8;
    private static final int SESSIONS_OF_A_PAIR = 6;

    @Test
    void half_a_year_keeps_every_promise_to_everybody() throws IOException {
        Lived lived = Lived.of(PEOPLE, SimulationTest::tell);
        List<String> findings = Judgement.of(lived.messages(), lived.hours());
        write(lived, findings);

        assertThat(findings).as("broken promises").isEmpty();
        assertThat(lived.pairs()).as("pairs that agreed").isGreaterThanOrEqualTo(PAIRS);
        assertThat(lived.checkedIn())
                .as("sessions checked in of %d pairs", lived.pairs())
                .isGreaterThanOrEqualTo((int) (CHECKED_IN * SESSIONS_OF_A_PAIR * lived.pairs()));
    }

    private static void tell(int week, int messages) {
        System.out.printf(Locale.ROOT, "week %2d of 26: %d messages%n", week, messages);
    }

    private static void write(Lived lived, List<String> findings) throws IOException {
        Files.createDirectories(LEFT);
        Map<String, Long> kinds = lived.messages().stream()
                .collect(Collectors.groupingBy(Heard::kind, TreeMap::new, Collectors.counting()));
        String figures = String.format(
                Locale.ROOT,
                """
                {"pairs": %d, "messages": %d, "sessions": %d, "checked_in": %d, "broken_promises": %d, "seconds": %.1f,
                 "by_kind": {%s}}
                """,
                lived.pairs(),
                lived.messages().size(),
                lived.sessions(),
                lived.checkedIn(),
                findings.size(),
                lived.took().toMillis() / 1_000.0,
                kinds.entrySet().stream()
                        .map(kind -> "\"" + kind.getKey() + "\": " + kind.getValue())
                        .collect(Collectors.joining(", ")));
        Files.writeString(LEFT.resolve("simulation.json"), figures);
        print(figures);
        try (PrintStream list =
                new PrintStream(Files.newOutputStream(LEFT.resolve("simulation-messages.tsv")), false, "UTF-8")) {
            list.println("program_time\trecipient\tkind\tweight\tkey");
            lived.messages()
                    .forEach(message -> list.printf(
                            "%s\t%s\t%s\t%s\t%s%n",
                            message.at(), message.recipient(), message.kind(), message.weight(), message.key()));
        }
    }

    private static void print(String figures) {
        System.out.println(figures);
    }
}
