package dev.viceversa.chaos;

import dev.viceversa.pretend.LedgerEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of three replicas dies for good in the middle of its work: how long until the others have done what it had claimed? */
final class Dying implements Run.Part {

    private static final String PREFIX = "dying";
    private static final int NUDGES = 120;
    private static final int IN_THE_MIDDLE = 15;

    @Override
    public String name() {
        return PREFIX;
    }

    @Override
    public void play(Run run) {
        for (int i = 0; i < run.sizes().deaths(); i++) {
            die(run, PREFIX + i);
        }
    }

    private static void die(Run run, String prefix) {
        try (Fleet fleet = Fleet.of(run.ground(), 3)) {
            run.company().plan(prefix, 0, NUDGES);
            ReplicaProcess dying = fleet.replicas().getFirst();
            // The moment it holds most: claimed, and nothing of it sent.
            boolean claimed = Waiting.until(
                    Duration.ofSeconds(20),
                    Duration.ofMillis(2),
                    () -> run.rows().claimedBy(dying.owner()).size() > 0);
            Instant died = run.ground().clock().instant();
            dying.kill();
            run.figures().add("kills", 1);
            Casualties.inFlightInto(run.figures(), run.rows().inFlight(dying.owner()));
            List<Rows.Row> left = run.rows().claimedBy(dying.owner());
            run.figures().add("dead_replica_left", claimed ? left.size() : 0);
            run.settle(prefix, Duration.ofMinutes(3));
            Map<String, Rows.Row> now =
                    run.rows().nudges(prefix).stream().collect(Collectors.toMap(Rows.Row::id, Function.identity()));
            for (Rows.Row row : left) {
                // What was sent already and only not written down was not unsent.
                run.ground().slack().ledger().messagesOfDelivery(row.id()).stream()
                        .map(LedgerEntry::programTime)
                        .filter(arrived -> arrived.isAfter(died) && now.containsKey(row.id()))
                        .findFirst()
                        .ifPresent(arrived -> run.figures()
                                .atLeast(
                                        "dead_replica_resume_seconds",
                                        Duration.between(died, arrived).toMillis() / 1_000.0));
            }
        }
    }
}
