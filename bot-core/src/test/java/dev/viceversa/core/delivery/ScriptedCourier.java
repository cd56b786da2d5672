package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Text;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A platform that answers as a test says, and remembers everything that reached it. What has no script is delivered.
 */
class ScriptedCourier implements Courier {

    /** A message that reached the platform. */
    record Posted(String deliveryId, String place, Operation operation, String words, Instant at) {}

    private final Platform platform;
    private final Supplier<Instant> clock;
    private final Deque<Function<Posted, DeliveryOutcome>> script = new ArrayDeque<>();
    private final Map<String, Integer> under = new HashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Map<String, Posted> standing = new ConcurrentHashMap<>();
    private final List<Posted> posted = new ArrayList<>();
    private int calls;
    private int mostAtOnce;
    private int atOnce;
    private boolean crowded;
    private volatile Runnable onCall = () -> {};

    ScriptedCourier(Platform platform, Supplier<Instant> clock) {
        this.platform = platform;
        this.clock = clock;
    }

    /** The next call ends like this; what is not delivered by the script does not arrive. */
    synchronized void next(DeliveryOutcome outcome) {
        script.add(_ -> outcome);
    }

    /** The next call arrives, but its sender is told this. */
    synchronized void nextArrivesBut(DeliveryOutcome outcome) {
        script.add(posted -> {
            arrive(posted);
            return outcome;
        });
    }

    synchronized void next(Function<Posted, DeliveryOutcome> call) {
        script.add(call);
    }

    /** Called at the begin of every call, in its thread. */
    void onCall(Runnable doing) {
        onCall = doing;
    }

    /** Everything that arrived, in order. */
    synchronized List<Posted> posted() {
        return List.copyOf(posted);
    }

    synchronized List<String> words() {
        return posted.stream().map(Posted::words).toList();
    }

    /** What stands there now, by reference. */
    Map<String, Posted> standing() {
        return Map.copyOf(standing);
    }

    synchronized int calls() {
        return calls;
    }

    synchronized int mostAtOnce() {
        return mostAtOnce;
    }

    /** Whether two calls to one place ever overlapped. */
    synchronized boolean crowded() {
        return crowded;
    }

    @Override
    public Platform platform() {
        return platform;
    }

    @Override
    public DeliveryOutcome toPerson(Parcel parcel, Identity identity) {
        return call(parcel, identity.account().user());
    }

    @Override
    public DeliveryOutcome toChannel(Parcel parcel, ChannelRef channel) {
        return call(parcel, channel.channel());
    }

    final DeliveryOutcome arrive(Posted message) {
        String reference = message.place() + "/" + count.incrementAndGet();
        synchronized (this) {
            posted.add(message);
        }
        standing.put(reference, message);
        return new DeliveryOutcome.Delivered(reference, Optional.of("dm:" + message.place()));
    }

    final void forget(String reference) {
        standing.remove(reference);
    }

    private DeliveryOutcome call(Parcel parcel, String place) {
        Function<Posted, DeliveryOutcome> answer;
        synchronized (this) {
            calls++;
            mostAtOnce = Math.max(mostAtOnce, ++atOnce);
            crowded |= under.merge(place, 1, Integer::sum) > 1;
            answer = script.isEmpty() ? this::arrive : script.poll();
        }
        try {
            onCall.run();
            String words = parcel.message()
                    .map(message -> message.summary() instanceof Text.Verbatim(String said) ? said : "?")
                    .orElse("");
            return answer.apply(new Posted(parcel.deliveryId(), place, parcel.operation(), words, clock.get()));
        } finally {
            synchronized (this) {
                atOnce--;
                under.merge(place, -1, Integer::sum);
            }
        }
    }
}
