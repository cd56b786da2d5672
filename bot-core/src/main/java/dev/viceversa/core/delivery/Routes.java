package dev.viceversa.core.delivery;

import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ways out: which account a delivery is for, who carries it there, and the gates it passes. Reads inside the caller's
 * transaction. Thread-safe.
 */
@Singleton
final class Routes {

    private final People people;
    private final Map<Platform, Courier> couriers = new EnumMap<>(Platform.class);

    Routes(People people, Collection<Courier> couriers) {
        this.people = people;
        couriers.forEach(courier -> this.couriers.put(courier.platform(), courier));
    }

    Optional<Courier> courier(Platform platform) {
        return Optional.ofNullable(couriers.get(platform));
    }

    /**
     * What somebody waits for goes where they just acted, even if that account could not be reached before; everything
     * else to the platform they chose, or the reachable account they used last.
     */
    Optional<Identity> address(Delivery delivery, Person person) {
        return address(delivery, person.id(), () -> Optional.of(person));
    }

    /** Everything on the way to a conversation in a workspace, the widest first. */
    List<Readiness.Passage> passages(Courier courier, String workspace, Operation operation, String conversation) {
        List<Gate> gates = courier instanceof Paced paced
                ? paced.gates(operation, conversation)
                : List.of(Gate.of(operation.name()));
        return gates.stream()
                .map(gate -> new Readiness.Passage(courier.platform() + "/" + workspace + "/" + gate.name(), gate))
                .toList();
    }

    /**
     * The wide gate a delivery passes as things stand, so that nobody looks at it before the gate has room; empty when
     * nothing tells yet. Whoever is reached elsewhere by then leaves through the other gate all the same.
     */
    String gate(Delivery delivery) {
        String conversation = Lane.conversation(delivery.recipient());
        return switch (delivery.recipient()) {
            case Recipient.ToChannel(ChannelRef channel) ->
                gate(channel.platform(), channel.workspace(), delivery.operation(), conversation);
            case Recipient.ToPerson(PersonId person) ->
                address(delivery, person, () -> people.find(person))
                        .map(Identity::account)
                        .map(account ->
                                gate(account.platform(), account.workspace(), delivery.operation(), conversation))
                        .orElse("");
        };
    }

    private String gate(Platform platform, String workspace, Operation operation, String conversation) {
        return courier(platform)
                .map(courier -> passages(courier, workspace, operation, conversation)
                        .getFirst()
                        .name())
                .orElse("");
    }

    private Optional<Identity> address(Delivery delivery, PersonId id, Supplier<Optional<Person>> person) {
        List<Identity> known = people.identities(id).stream()
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
        if (reachable.size() < 2) {
            return reachable.stream().findFirst();
        }
        return person.get()
                .flatMap(somebody -> somebody.habits().hearsOn())
                .flatMap(platform -> reachable.stream()
                        .filter(identity -> identity.account().platform() == platform)
                        .findFirst())
                .or(() -> reachable.stream().findFirst());
    }
}
