package dev.viceversa.chaos;

import java.time.Duration;
import java.util.List;

/** Replicas whose clocks are ten minutes off, either way: they are not ready and claim nothing; others do their work. */
final class Skewing implements Run.Part {

    private static final String PREFIX = "skewing";
    private static final int NUDGES = 20;
    private static final Duration WATCHED = Duration.ofSeconds(6);

    @Override
    public String name() {
        return PREFIX;
    }

    @Override
    public void play(Run run) {
        try (Fleet wrong = new Fleet();
                Fleet right = new Fleet();
                Asking asking = new Asking()) {
            for (String skew : List.of("PT10M", "-PT10M")) {
                wrong.add(run.ground().startReplica("-D" + WrongClock.OFF_BY + "=" + skew));
            }
            wrong.awaitReady();
            run.company().plan(PREFIX, 0, NUDGES);
            long before = run.rows().nudges(PREFIX).size();
            Waiting.pause(WATCHED);
            run.figures().put("skewed_replica_claims", before - run.rows().untouched(PREFIX));
            run.figures()
                    .put(
                            "skewed_replicas_ready",
                            wrong.addresses().stream().filter(asking::ready).count());
            right.add(run.ground().startReplica());
            run.settle(PREFIX, Duration.ofMinutes(2));
        }
    }
}
