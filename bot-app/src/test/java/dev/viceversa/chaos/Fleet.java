package dev.viceversa.chaos;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The replicas a part starts; none outlives it. Used by one thread. */
final class Fleet implements AutoCloseable {

    static final Duration START = Duration.ofSeconds(60);

    private final List<ReplicaProcess> replicas = new ArrayList<>();

    /** Starts so many and waits until all are ready. */
    static Fleet of(Ground ground, int size, String... further) {
        Fleet fleet = new Fleet();
        for (int i = 0; i < size; i++) {
            fleet.add(ground.startReplica(further));
        }
        fleet.awaitReady();
        return fleet;
    }

    void add(ReplicaProcess replica) {
        replicas.add(replica);
    }

    void awaitReady() {
        if (replicas.stream().anyMatch(replica -> replica.awaitReady(START).isEmpty())) {
            close();
            throw new IllegalStateException("A replica did not become ready");
        }
    }

    List<ReplicaProcess> replicas() {
        return replicas;
    }

    List<URI> addresses() {
        return replicas.stream().flatMap(replica -> replica.address().stream()).toList();
    }

    @Override
    public void close() {
        replicas.forEach(ReplicaProcess::kill);
    }
}
