package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
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
    private final Routes routes;
    private final Map<String, Writer> writers = new HashMap<>();

    Preparing(
            People people,
            Programs programs,
            Sealer sealer,
            ProgramTime time,
            List<Patience> patience,
            Collection<Writer> writers,
            Routes routes) {
        this.people = people;
        this.programs = programs;
        this.sealer = sealer;
        this.time = time;
        this.routes = routes;
        this.patience = List.copyOf(patience);
        writers.forEach(writer -> {
            if (this.writers.put(writer.kind(), writer) != null) {
                throw new IllegalStateException("Two writers of " + writer.kind());
            }
        });
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
        Optional<Identity> identity = routes.address(delivery, person);
        if (identity.isEmpty()) {
            return over(DeliveryState.FAILED, "UNREACHABLE");
        }
        Courier courier = routes.courier(identity.get().account().platform()).orElseThrow();
        return ready(
                courier,
                new Courier.Parcel(delivery.id(), delivery.operation(), delivery.target(), message, person.reader()),
                new Readiness.Where.Person(identity.get()),
                identity.get().account().workspace(),
                Lane.conversation(delivery.recipient()));
    }

    private Readiness toChannel(Delivery delivery, ChannelRef channel) {
        Optional<Courier> courier = routes.courier(channel.platform());
        if (courier.isEmpty()) {
            return over(DeliveryState.FAILED, "NO_SUCH_PLATFORM");
        }
        // A channel reads its program's language; what belongs to no program is said in English.
        Reader reader = delivery.about()
                .program()
                .flatMap(programs::find)
                .map(program -> new Reader(program.language(), Reader.UNKNOWN.zone()))
                .orElse(Reader.UNKNOWN);
        return ready(
                courier.get(),
                new Courier.Parcel(delivery.id(), delivery.operation(), delivery.target(), delivery.message(), reader),
                new Readiness.Where.Channel(channel),
                channel.workspace(),
                Lane.conversation(delivery.recipient()));
    }

    private Readiness ready(
            Courier courier, Courier.Parcel parcel, Readiness.Where where, String workspace, String conversation) {
        return new Readiness.Ready(
                courier,
                parcel,
                where,
                conversation,
                routes.passages(courier, workspace, parcel.operation(), conversation),
                courier instanceof Paced paced && where instanceof Readiness.Where.Person(Identity identity)
                        ? paced.calls(parcel.operation(), identity)
                        : 1);
    }

    private static Readiness over(DeliveryState state, String reason) {
        return new Readiness.Over(state, Optional.of(reason));
    }
}
