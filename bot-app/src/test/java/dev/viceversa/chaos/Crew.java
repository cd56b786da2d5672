package dev.viceversa.chaos;

import dev.viceversa.core.failpoint.Crossing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Replicas that only listen, of which one after the other is killed in the middle of a gesture and replaced. Thread-safe. */
final class Crew implements AutoCloseable {

    /** Nobody's heart beats here: what was answered stays where it can be counted. */
    private static final String NO_HEARTBEAT = "-Dviceversa.heartbeat.enabled=false";

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Ground ground;
    private final AtomicReferenceArray<ReplicaProcess> replicas;

    Crew(Ground ground, int size) {
        this.ground = ground;
        this.replicas = new AtomicReferenceArray<>(size);
        for (int i = 0; i < size; i++) {
            replicas.set(i, ground.startReplica(NO_HEARTBEAT));
        }
        for (int i = 0; i < size; i++) {
            awaitReady(i);
        }
    }

    /** Where a replica listens, counted around; empty while it is dead. */
    Optional<URI> address(int number) {
        return replicas.get(number % replicas.length()).address();
    }

    /** Kills one right before or after it commits a gesture, and waits until another has taken its place. */
    void lose(int number) {
        int place = number % replicas.length();
        ReplicaProcess dying = replicas.get(place);
        Failpoint.Side side = number % 2 == 0 ? Failpoint.Side.BEFORE : Failpoint.Side.AFTER;
        CountDownLatch dead = new CountDownLatch(1);
        dying.arm(List.of(new Failpoint(Crossing.GESTURE, side)), 3, _ -> {
            dying.kill();
            dead.countDown();
        });
        try {
            dead.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        dying.kill();
        replicas.set(place, ground.startReplica(NO_HEARTBEAT));
        awaitReady(place);
    }

    @Override
    public void close() {
        for (int i = 0; i < replicas.length(); i++) {
            replicas.get(i).kill();
        }
    }

    private void awaitReady(int place) {
        if (replicas.get(place).awaitReady(Fleet.START).isEmpty()) {
            close();
            throw new IllegalStateException("A replica did not become ready");
        }
    }
}
