package dev.viceversa.chaos;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A place at which one replica after the other lives and dies, until there were enough deaths; the last one lives on. Each
 * is armed with the failpoints at which nobody died yet, or killed at a moment of chance.
 */
final class Slot implements AutoCloseable {

    /** How many failpoints of chance are passed before one is fatal, at most. */
    private static final int MOST_PASSED = 40;

    /** A replica that reaches nothing is killed after this long at most. */
    private static final int LONGEST_LIFE_MILLIS = 6_000;

    private static final Duration TOGETHER = Duration.ofMillis(500);

    private final Run run;
    private final Casualties casualties;
    private final Feeder feeder;
    private final Random chance;
    private boolean stopsFirst;
    private final CompletableFuture<Void> enough = new CompletableFuture<>();
    private final Thread life;
    private volatile ReplicaProcess replica;

    Slot(Run run, Casualties casualties, Feeder feeder, int number) {
        this.run = run;
        this.feeder = feeder;
        this.casualties = casualties;
        this.chance = new Random(number);
        // One of them wakes up late and must not send any more.
        this.stopsFirst = number == 0;
        this.replica = run.ground().startReplica();
        this.life = Thread.ofVirtual().name("slot " + number).start(this::live);
    }

    /** Where the present replica listens, if it does. */
    Optional<URI> address() {
        return replica.address();
    }

    void awaitEnough() {
        enough.join();
    }

    @Override
    public void close() {
        replica.kill();
    }

    private void live() {
        try {
            while (!casualties.enough()) {
                if (replica.awaitReady(Fleet.START).isEmpty()) {
                    // It came up while the database was away, or was too slow.
                    replica.kill();
                    replica = run.ground().startReplica();
                    continue;
                }
                if (stopsFirst) {
                    stopsFirst = false;
                    stopForLongerThanALease();
                }
                casualties.passed(replica.passed());
                if (casualties.mayDie(feeder.said())) {
                    liveAndDie();
                    replica = run.ground().startReplica();
                } else {
                    Waiting.pause(Duration.ofMillis(200));
                }
            }
            replica.awaitReady(Fleet.START);
            enough.complete(null);
        } catch (RuntimeException bug) {
            enough.completeExceptionally(bug);
        }
    }

    private void liveAndDie() {
        List<Failpoint> harmless = casualties.harmless();
        boolean byChance = harmless.isEmpty();
        List<Failpoint> fatal = byChance ? Failpoint.all() : harmless;
        CompletableFuture<Failpoint> death = new CompletableFuture<>();
        ReplicaProcess dying = replica;
        dying.arm(fatal, byChance ? chance.nextInt(MOST_PASSED) : 0, failpoint -> {
            dying.kill();
            death.complete(failpoint);
        });
        try {
            casualties.killedAt(death.get(1_000 + chance.nextInt(LONGEST_LIFE_MILLIS), TimeUnit.MILLISECONDS));
        } catch (Exception reachedNothing) {
            dying.kill();
        }
        casualties.passed(dying.passed());
        casualties.killed(run.rows().inFlight(dying.owner()));
    }

    private void stopForLongerThanALease() {
        CompletableFuture<Failpoint> sending = new CompletableFuture<>();
        ReplicaProcess stopping = replica;
        stopping.arm(List.of(Failpoint.BEFORE_SENDING), chance.nextInt(3), failpoint -> {
            // Others that are about to send join it.
            Waiting.pause(TOGETHER);
            stopping.stop();
            sending.complete(failpoint);
        });
        try {
            sending.get(10, TimeUnit.SECONDS);
        } catch (Exception nothingToSend) {
            return;
        }
        casualties.stopped(run.rows().inFlight(stopping.owner()));
        Waiting.pause(run.sizes().stop());
        stopping.resume();
        Waiting.pause(Duration.ofSeconds(1));
    }
}
