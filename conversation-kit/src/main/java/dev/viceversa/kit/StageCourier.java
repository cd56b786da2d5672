package dev.viceversa.kit;

import dev.viceversa.core.delivery.Courier;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.ui.Message;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/** Carries messages no further than the stage. */
@Singleton
@Requires(property = "viceversa.stage.core", value = "true")
final class StageCourier implements Courier {

    /** A message as it stands now. */
    record Standing(String reference, Message message, Reader reader) {}

    private final Map<String, List<Standing>> places = new ConcurrentHashMap<>();
    private final Queue<DeliveryOutcome> troubles = new ArrayDeque<>();
    private final Map<String, DeliveryOutcome> troublesAt = new ConcurrentHashMap<>();
    private int count;

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public DeliveryOutcome toPerson(Parcel parcel, Identity identity) {
        return put(identity.account().user(), parcel);
    }

    @Override
    public DeliveryOutcome toChannel(Parcel parcel, ChannelRef channel) {
        return put(channel.channel(), parcel);
    }

    synchronized List<Standing> at(String place) {
        return List.copyOf(places.getOrDefault(place, List.of()));
    }

    /** Lets the next message end like this instead of arriving. */
    synchronized void nextEnds(DeliveryOutcome trouble) {
        troubles.add(trouble);
    }

    /** Lets the next message to this place end like this instead of arriving. */
    synchronized void nextEnds(String place, DeliveryOutcome trouble) {
        troublesAt.put(place, trouble);
    }

    private synchronized DeliveryOutcome put(String place, Parcel parcel) {
        DeliveryOutcome trouble = troublesAt.containsKey(place) ? troublesAt.remove(place) : troubles.poll();
        if (trouble != null) {
            return trouble;
        }
        List<Standing> standing = places.computeIfAbsent(place, _ -> new ArrayList<>());
        if (parcel.operation() == Operation.POST) {
            String reference = place + "/" + ++count;
            standing.add(new Standing(reference, parcel.message().orElseThrow(), parcel.reader()));
            return new DeliveryOutcome.Delivered(reference, Optional.of("dm:" + place));
        }
        String target = parcel.target().orElseThrow();
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).reference().equals(target)) {
                if (parcel.operation() == Operation.RETRACT) {
                    standing.remove(i);
                } else {
                    standing.set(i, new Standing(target, parcel.message().orElseThrow(), parcel.reader()));
                }
                return new DeliveryOutcome.Delivered(target, Optional.empty());
            }
        }
        return new DeliveryOutcome.Refused(DeliveryOutcome.Refusal.TARGET_GONE, "message_not_found");
    }
}
