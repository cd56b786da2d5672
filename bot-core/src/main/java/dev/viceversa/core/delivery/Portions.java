package dev.viceversa.core.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/**
 * A batch in portions that are looked at and written down together: the first are on their way while the next are still
 * being worded. Thread-safe.
 *
 * @param <K> what is in the batch, such as a claimed delivery
 * @param <V> what belongs to it
 */
final class Portions<K, V> {

    static final int LARGEST = 8;

    /** While one portion waits for its gates, another is being worded. */
    private static final int TAKERS = 2;

    private final ConcurrentLinkedQueue<Map<K, V>> left = new ConcurrentLinkedQueue<>();
    private final int takers;

    Portions(Map<K, V> batch) {
        int size = Math.clamp(Math.ceilDiv(batch.size(), TAKERS), 1, LARGEST);
        batch.entrySet().stream().gather(Gatherers.windowFixed(size)).forEach(entries -> {
            Map<K, V> portion = new LinkedHashMap<>();
            entries.forEach(entry -> portion.put(entry.getKey(), entry.getValue()));
            left.add(portion);
        });
        this.takers = Math.min(TAKERS, left.size());
    }

    /** How many threads are to take portions, each until none is left. */
    int takers() {
        return takers;
    }

    /** Takes portions until none is left. */
    void eachTaken(Consumer<Map<K, V>> work) {
        for (var portion = left.poll(); portion != null; portion = left.poll()) {
            work.accept(portion);
        }
    }
}
