package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.failpoint.Crossing;
import dev.viceversa.core.failpoint.Failpoints;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The only way out unprompted. Everything put here becomes a row in the caller's transaction and leaves after the
 * commit; nothing is ever sent from inside one. A business key that was used before is left as it is: the same thing is
 * never said twice. Thread-safe.
 */
@Singleton
public class Outbox {

    private static final Duration ANSWERS_KEEP = Duration.ofDays(1);
    private static final Duration NOTICES_KEEP = Duration.ofDays(14);

    private final DeliveryRows rows;
    private final IdSource ids;
    private final ProgramTime time;
    private final Sealer sealer;
    private final Routes routes;
    private final Bell bell;
    private final Failpoints failpoints;

    Outbox(
            DeliveryRows rows,
            IdSource ids,
            ProgramTime time,
            Sealer sealer,
            Routes routes,
            Bell bell,
            Failpoints failpoints) {
        this.rows = rows;
        this.ids = ids;
        this.time = time;
        this.sealer = sealer;
        this.routes = routes;
        this.bell = bell;
        this.failpoints = failpoints;
    }

    /** Answers something the person just did; leaves at once, ahead of everything else. */
    public void answer(PersonId to, String kind, String key, Message message) {
        now(
                kind,
                key,
                Weight.INTERACTIVE,
                About.NOTHING,
                new Recipient.ToPerson(to),
                Operation.POST,
                Optional.of(message),
                Optional.empty());
    }

    /** Tells a person something that happened; leaves at once. */
    public void tell(PersonId to, String kind, String key, Message message, About about) {
        now(
                kind,
                key,
                Weight.NOTICE,
                about,
                new Recipient.ToPerson(to),
                Operation.POST,
                Optional.of(message),
                Optional.empty());
    }

    /** Posts in a channel; leaves at once. */
    public void post(ChannelRef channel, String kind, String key, Message message, About about) {
        now(
                kind,
                key,
                Weight.NOTICE,
                about,
                new Recipient.ToChannel(channel),
                Operation.POST,
                Optional.of(message),
                Optional.empty());
    }

    /** Gives an existing message to a person new content. {@code target} is the platform's reference of it. */
    public void edit(PersonId to, String target, String kind, String key, Message message) {
        now(
                kind,
                key,
                Weight.INTERACTIVE,
                About.NOTHING,
                new Recipient.ToPerson(to),
                Operation.EDIT,
                Optional.of(message),
                Optional.of(target));
    }

    /** Gives an existing channel post new content. */
    public void edit(ChannelRef channel, String target, String kind, String key, Message message, About about) {
        now(
                kind,
                key,
                Weight.NOTICE,
                about,
                new Recipient.ToChannel(channel),
                Operation.EDIT,
                Optional.of(message),
                Optional.of(target));
    }

    /** Removes a channel post. */
    public void retract(ChannelRef channel, String target, String kind, String key, About about) {
        now(
                kind,
                key,
                Weight.NOTICE,
                about,
                new Recipient.ToChannel(channel),
                Operation.RETRACT,
                Optional.empty(),
                Optional.of(target));
    }

    /**
     * Plans something to be worded by the {@link Writer} of its kind when it is due.
     *
     * @param dueAt program time, already fit for the person's zone, hours and days off
     * @param keeps how long after {@code dueAt} it is still useful; later it expires instead of arriving late in a heap
     */
    public void plan(PersonId to, String kind, String key, Weight weight, About about, Instant dueAt, Duration keeps) {
        store(new Delivery(
                ids.next(),
                key,
                kind,
                weight,
                about,
                new Recipient.ToPerson(to),
                Operation.POST,
                Optional.empty(),
                Optional.empty(),
                dueAt,
                dueAt.plus(keeps),
                DeliveryState.PENDING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    /** Moves something planned to another instant, as long as it has not left. */
    public void replan(String deliveryId, Instant dueAt, Duration keeps) {
        rows.replan(deliveryId, Columns.utc(dueAt), Columns.utc(dueAt.plus(keeps)));
    }

    /** Cancels what is planned unprompted for a pairing; what already left stays. Returns how many. */
    public int cancelPairing(String pairing) {
        return rows.cancelOfPairing(pairing, Columns.utc(time.now()));
    }

    /** Cancels everything of this kind that is planned for a pairing; what already left stays. Returns how many. */
    public int cancelPairing(String pairing, String kind) {
        return rows.cancelKindOfPairing(pairing, kind, Columns.utc(time.now()));
    }

    /** Cancels one planned thing. Returns whether it was still waiting. */
    public boolean cancel(String key) {
        return rows.cancelByKey(key, Columns.utc(time.now())) > 0;
    }

    /** Cancels what is planned unprompted for a person in a program. Returns how many. */
    public int cancelPerson(PersonId person, ProgramId program) {
        return rows.cancelOfPerson(person.value(), program.value(), Columns.utc(time.now()));
    }

    /** Whether a change of this message of a person's has not left yet, or is on its way. */
    boolean stillChanging(PersonId person, String target) {
        return rows.edits(Lane.of(new Recipient.ToPerson(person), Weight.INTERACTIVE), target) > 0;
    }

    /** By its business key. */
    public Optional<Delivery> find(String key) {
        return rows.findByBusinessKey(key).map(row -> row.delivery(sealer));
    }

    /** Those of these business keys, some hundreds at most, whose delivery was cancelled, expired or failed. */
    public Set<String> comeToNothing(Collection<String> keys) {
        return keys.isEmpty() ? Set.of() : Set.copyOf(rows.comeToNothing(keys));
    }

    /** Everything to a person, whatever its state, by due instant. */
    public List<Delivery> to(PersonId person) {
        return rows.findByPersonIdOrderByDueAt(person.value()).stream()
                .map(row -> row.delivery(sealer))
                .toList();
    }

    /** Everybody for whom something of a program is planned unprompted. */
    public List<PersonId> expecting(ProgramId program) {
        return rows.expecting(program.value()).stream().map(PersonId::new).toList();
    }

    /** Everything in a state, by due instant. */
    public List<Delivery> in(DeliveryState state) {
        return rows.findByStateOrderByDueAt(state.name()).stream()
                .map(row -> row.delivery(sealer))
                .toList();
    }

    private void now(
            String kind,
            String key,
            Weight weight,
            About about,
            Recipient recipient,
            Operation operation,
            Optional<Message> message,
            Optional<String> target) {
        Instant now = time.now();
        store(new Delivery(
                ids.next(),
                key,
                kind,
                weight,
                about,
                recipient,
                operation,
                message,
                target,
                now,
                now.plus(weight == Weight.INTERACTIVE ? ANSWERS_KEEP : NOTICES_KEEP),
                DeliveryState.PENDING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private void store(Delivery delivery) {
        if (!rows.existsByBusinessKey(delivery.key())) {
            failpoints.before(Crossing.PLAN);
            rows.save(DeliveryRow.of(delivery, routes.gate(delivery), time.now(), sealer));
            failpoints.after(Crossing.PLAN);
            bell.ring();
        }
    }
}
