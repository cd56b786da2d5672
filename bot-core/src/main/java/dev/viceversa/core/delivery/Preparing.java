package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a claimed delivery right before it leaves: is it still in time, still wanted, welcome at this hour, and
 * where does it go? Only reads; inside the caller's read transaction. Thread-safe.
 */
@Singleton
final class Preparing {

    private final People people;
    private final Programs programs;
    private final Sealer sealer;
    private final ProgramTime time;
    private final List<Patience> patience;
    private final Map<String, Writer> writers = new HashMap<>();
    private final Map<Platform, Courier> couriers = new EnumMap<>(Platform.class);

    Preparing(
            People people,
            Programs programs,
            Sealer sealer,
            ProgramTime time,
            List<Patience> patience,
            Collection<Writer> writers,
            Collection<Courier> couriers) {
        this.people = people;
        this.programs = programs;
        this.sealer = sealer;
        this.time = time;
        this.patience = List.copyOf(patience);
        writers.forEach(writer -> {
            if (this.writers.put(writer.kind(), writer) != null) {
                throw new IllegalStateException("Two writers of " + writer.kind());
            }
        });
        couriers.forEach(courier -> this.couriers.put(courier.platform(), courier));
    }

    Optional<Courier> courier(Platform platform) {
        return Optional.ofNullable(couriers.get(platform));
    }

    Readiness look(DeliveryRow row) {
        Delivery delivery = row.delivery(sealer);
        if (!delivery.expiresAt().isAfter(time.now())) {
            return over(DeliveryState.EXPIRED, "TOO_LATE");
        }
        return switch (delivery.recipient()) {
            case Recipient.ToPerson(var id) ->
                people.find(id)
                        .map(person -> toPerson(delivery, row.planned(), person))
                        .orElseGet(() -> over(DeliveryState.FAILED, "PERSON_GONE"));
            case Recipient.ToChannel(ChannelRef channel) -> toChannel(delivery, channel);
        };
    }

    private Readiness toPerson(Delivery delivery, boolean planned, Person person) {
        Instant now = time.now();
        if (delivery.weight().unprompted()) {
            Instant due = now;
            for (Patience rule : patience) {
                if (rule.weigh(delivery, person, now) instanceof Patience.Verdict.Later(Instant later)
                        && later.isAfter(due)) {
                    due = later;
                }
            }
            if (due.isAfter(now)) {
                return due.isBefore(delivery.expiresAt())
                        ? new Readiness.Moved(due)
                        : over(DeliveryState.EXPIRED, "NO_ROOM");
            }
        }
        Optional<Message> message = delivery.message();
        if (planned) {
            Writer writer = writers.get(delivery.kind());
            if (writer == null) {
                return over(DeliveryState.FAILED, "NO_WRITER");
            }
            message = writer.write(delivery, person);
            if (message.isEmpty()) {
                return new Readiness.Over(DeliveryState.CANCELLED, Optional.empty());
            }
        }
        Optional<Identity> identity = address(delivery, person);
        if (identity.isEmpty()) {
            return over(DeliveryState.FAILED, "UNREACHABLE");
        }
        Courier courier = couriers.get(identity.get().account().platform());
        return ready(
                courier,
                new Courier.Parcel(delivery.id(), delivery.operation(), delivery.target(), message, person.reader()),
                new Readiness.Where.Person(identity.get()),
                courier.platform() + "/" + identity.get().account().workspace(),
                Lane.conversation(delivery.recipient()));
    }

    private Readiness toChannel(Delivery delivery, ChannelRef channel) {
        Courier courier = couriers.get(channel.platform());
        if (courier == null) {
            return over(DeliveryState.FAILED, "NO_SUCH_PLATFORM");
        }
        // A channel reads its program's language; what belongs to no program is said in English.
        Reader reader = delivery.about()
                .program()
                .flatMap(programs::find)
                .map(program -> new Reader(program.language(), Reader.UNKNOWN.zone()))
                .orElse(Reader.UNKNOWN);
        return ready(
                courier,
                new Courier.Parcel(delivery.id(), delivery.operation(), delivery.target(), delivery.message(), reader),
                new Readiness.Where.Channel(channel),
                channel.platform() + "/" + channel.workspace(),
                Lane.conversation(delivery.recipient()));
    }

    /**
     * What somebody waits for goes where they just acted, even if that account could not be reached before; everything
     * else to the platform they chose, or the reachable account they used last.
     */
    private Optional<Identity> address(Delivery delivery, Person person) {
        List<Identity> known = people.identities(person.id()).stream()
                .filter(identity -> couriers.containsKey(identity.account().platform()))
                .toList();
        List<Identity> reachable = known.stream()
                .filter(identity -> identity.unreachable().isEmpty())
                .toList();
        String account = delivery.about().subject().get(About.ACCOUNT);
        if (account != null) {
            return reachable.stream()
                    .filter(identity -> identity.id().equals(account))
                    .findFirst();
        }
        if (delivery.weight() == Weight.INTERACTIVE) {
            return known.stream().findFirst();
        }
        return person.habits()
                .hearsOn()
                .flatMap(platform -> reachable.stream()
                        .filter(identity -> identity.account().platform() == platform)
                        .findFirst())
                .or(() -> reachable.stream().findFirst());
    }

    private static Readiness ready(
            Courier courier, Courier.Parcel parcel, Readiness.Where where, String workspace, String conversation) {
        List<Gate> gates = courier instanceof Paced paced
                ? paced.gates(parcel.operation(), conversation)
                : List.of(Gate.of(parcel.operation().name()));
        return new Readiness.Ready(
                courier,
                parcel,
                where,
                conversation,
                gates.stream()
                        .map(gate -> new Readiness.Passage(workspace + "/" + gate.name(), gate))
                        .toList(),
                courier instanceof Paced paced && where instanceof Readiness.Where.Person(Identity identity)
                        ? paced.calls(parcel.operation(), identity)
                        : 1);
    }

    private static Readiness over(DeliveryState state, String reason) {
        return new Readiness.Over(state, Optional.of(reason));
    }
}
