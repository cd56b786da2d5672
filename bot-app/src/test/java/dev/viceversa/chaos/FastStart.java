package dev.viceversa.chaos;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes replicas start in a fraction of the time, as hundreds of them will: one of them starts, ends as an operator would
 * end it, and leaves the JVM's cache of loaded and linked classes to the others.
 */
final class FastStart {

    private FastStart() {}

    /** Options for those that follow; none when the JVM left no cache. */
    static List<String> options(Ground ground, Path directory) {
        Path cache = directory.resolve("replica.aot");
        ReplicaProcess first = ground.startReplica("-XX:AOTCacheOutput=" + cache);
        if (first.awaitReady(Fleet.START).isEmpty()) {
            first.kill();
            throw new IllegalStateException("The first replica did not become ready");
        }
        first.end();
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }
}
