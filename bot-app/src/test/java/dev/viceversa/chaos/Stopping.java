package dev.viceversa.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Replicas are stopped for longer than a lease and wake up: half of them right before they send, half at any moment. */
final class Stopping implements Run.Part {

    private static final String PREFIX = "stopping";
    private static final int MOST_AT_ONCE = 5;
    private static final Duration TOGETHER = Duration.ofMillis(500);
    private static final Duration SENDING_SOON = Duration.ofSeconds(10);

    @Override
    public String name() {
        return PREFIX;
    }

    @Override
    public void play(Run run) {
        int wanted = run.sizes().stops();
        int atOnce = Math.min(MOST_AT_ONCE, wanted);
        Casualties casualties = new Casualties(run, 0);
        Random chance = new Random(7);
        // One more than are stopped: somebody has to take over.
        try (Fleet fleet = Fleet.of(run.ground(), atOnce + 1)) {
            try (Feeder _ = Feeder.ofBoth(run, PREFIX, 1, () -> casualties.stops() < wanted)) {
                while (casualties.stops() < wanted) {
                    List<ReplicaProcess> some = new ArrayList<>(fleet.replicas());
                    some.remove(chance.nextInt(some.size()));
                    round(run, casualties, some.subList(0, Math.min(some.size(), wanted - casualties.stops())), chance);
                }
            }
            run.settle(PREFIX, Duration.ofMinutes(4));
        }
        casualties.stopsInto(run.figures());
    }

    private static void round(Run run, Casualties casualties, List<ReplicaProcess> some, Random chance) {
        CountDownLatch sending = new CountDownLatch((some.size() + 1) / 2);
        for (int i = 0; i < some.size(); i++) {
            ReplicaProcess replica = some.get(i);
            if (i % 2 == 0) {
                replica.arm(List.of(Failpoint.BEFORE_SENDING), chance.nextInt(4), failpoint -> {
                    Waiting.pause(TOGETHER);
                    replica.stop();
                    sending.countDown();
                });
            }
        }
        try {
            sending.await(SENDING_SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Stopping who is stopped already changes nothing.
        some.forEach(ReplicaProcess::stop);
        some.forEach(replica -> casualties.stopped(run.rows().inFlight(replica.owner())));
        run.progress().say("%d stops", casualties.stops());
        Waiting.pause(run.sizes().stop());
        some.forEach(ReplicaProcess::resume);
        Waiting.pause(Duration.ofSeconds(2));
    }
}
