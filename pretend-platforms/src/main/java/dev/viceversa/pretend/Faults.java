package dev.viceversa.pretend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The switches for faults. All off at first. Thread-safe.
 *
 * <pre>{@code
 * faults.on("chat.postMessage").times(2).fail(new Fault.DroppedAfter());
 * faults.on("chat.postMessage").withProbability(0.1).fail(new Fault.RateLimited(Duration.ofSeconds(3)));
 * faults.everywhere().fail(new Fault.ServerErrorBefore(503));
 * faults.clear();
 * }</pre>
 *
 * <p>The first switch that matches a call decides; a switch whose count is used up is gone. Chance comes from a seed, so a storm can be
 * repeated.
 */
public final class Faults {

    private final List<Switch> switches = new ArrayList<>();
    private RandomGenerator chance = seeded(1);

    /** A switch for one method of the platform. */
    public Setting on(String method) {
        return new Setting(method::equals, Integer.MAX_VALUE, 1.0);
    }

    /** A switch for every method. */
    public Setting everywhere() {
        return new Setting(method -> true, Integer.MAX_VALUE, 1.0);
    }

    /** All switches off. */
    public synchronized void clear() {
        switches.clear();
    }

    /** Starts the sequence of chances anew. */
    public synchronized void seed(long seed) {
        chance = seeded(seed);
    }

    /** The fault this call must meet, if any; uses up one of its count. Called by a platform once for each call. */
    public synchronized Optional<Fault> next(String method) {
        for (Switch each : switches) {
            if (each.method.test(method) && chance.nextDouble() < each.probability) {
                each.left--;
                if (each.left <= 0) {
                    switches.remove(each);
                }
                return Optional.of(each.fault);
            }
        }
        return Optional.empty();
    }

    private synchronized void add(Switch added) {
        switches.add(added);
    }

    private static RandomGenerator seeded(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A switch being set; nothing happens until {@link #fail}. Immutable. */
    public final class Setting {

        private final Predicate<String> method;
        private final int count;
        private final double probability;

        private Setting(Predicate<String> method, int count, double probability) {
            this.method = method;
            this.count = count;
            this.probability = probability;
        }

        /** Only the next {@code count} matching calls; without it, all until {@link Faults#clear}. */
        public Setting times(int count) {
            return new Setting(method, count, probability);
        }

        /** Each matching call with this chance, 0 to 1. */
        public Setting withProbability(double probability) {
            return new Setting(method, count, probability);
        }

        /** Turns the switch on. */
        public void fail(Fault fault) {
            add(new Switch(method, count, probability, fault));
        }
    }

    private static final class Switch {

        private final Predicate<String> method;
        private final double probability;
        private final Fault fault;
        private int left;

        private Switch(Predicate<String> method, int left, double probability, Fault fault) {
            this.method = method;
            this.left = left;
            this.probability = probability;
            this.fault = fault;
        }
    }
}
