package dev.viceversa.core.delivery;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What did not arrive, for coordinators: whom we cannot reach, what failed and why, and what may or may not have
 * arrived. Never says what a message says. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class DeliveryReport {

    /** What a confidential kind reads as. */
    public static final String MESSAGE = "message";

    private static final Duration LOOKED_BACK = Duration.ofDays(30);
    private static final Duration POSTS_KEEP = Duration.ofDays(14);

    private final DeliveryRows rows;
    private final People people;
    private final Sealer sealer;
    private final ProgramTime time;
    private final Bell bell;
    private final Set<String> confidential;

    DeliveryReport(
            DeliveryRows rows,
            People people,
            Sealer sealer,
            ProgramTime time,
            Bell bell,
            Collection<Confidential> confidential) {
        this.rows = rows;
        this.people = people;
        this.sealer = sealer;
        this.time = time;
        this.bell = bell;
        this.confidential =
                confidential.stream().flatMap(some -> some.kinds().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * One delivery that did not arrive as it should.
     *
     * @param kind {@link #MESSAGE} for a confidential one
     * @param reason one word of ours, such as {@code UNREACHABLE}
     */
    public record Line(
            String id,
            String kind,
            Recipient recipient,
            Optional<ProgramId> program,
            DeliveryState state,
            Optional<String> reason,
            Instant dueAt,
            Optional<Instant> settledAt) {}

    /** What a coordinator says about a channel post of which nothing tells whether it arrived. */
    public enum Finding {
        IT_IS_THERE,
        POST_AGAIN
    }

    /** What failed in the last thirty days, the latest first. */
    public List<Line> failed(int most) {
        return rows
                .settledAs(DeliveryState.FAILED.name(), Columns.utc(time.now().minus(LOOKED_BACK)), most)
                .stream()
                .map(this::line)
                .toList();
    }

    /** What may or may not have arrived, whenever it was, the latest first. */
    public List<Line> unknown(int most) {
        return rows.settledAs(DeliveryState.UNKNOWN.name(), Columns.utc(Instant.EPOCH), most).stream()
                .map(this::line)
                .toList();
    }

    /** Accounts messages cannot reach, with the platform's word for why. */
    public List<Identity> unreachable() {
        return people.unreachable();
    }

    /** Platforms that let the app write nothing any more; what is to go there waits until it is installed again. */
    public List<Platform> shutOut() {
        return Stream.of(Platform.values())
                .filter(platform -> rows.heldForAccess(platform + "/%") > 0)
                .toList();
    }

    /**
     * Settles a channel post a coordinator looked for.
     *
     * @return false when it is not one, or was settled already
     */
    public boolean settleUnknown(String deliveryId, Finding finding) {
        Instant now = time.now();
        boolean settled =
                switch (finding) {
                    case IT_IS_THERE -> rows.foundInChannel(deliveryId) == 1;
                    case POST_AGAIN ->
                        rows.postAgain(deliveryId, Columns.utc(now), Columns.utc(now.plus(POSTS_KEEP))) == 1;
                };
        bell.ring();
        return settled;
    }

    /** What may not have reached this person, with its words, oldest first: shown when they are here next. */
    public List<Delivery> unknownOf(PersonId person) {
        return rows.findByPersonIdAndStateOrderByDueAt(person.value(), DeliveryState.UNKNOWN.name()).stream()
                .map(row -> row.delivery(sealer))
                .toList();
    }

    /** The person has now seen it. False when it was settled already. */
    public boolean shown(String deliveryId) {
        return rows.shown(deliveryId) == 1;
    }

    private Line line(DeliveryRow row) {
        Delivery delivery = row.bare().delivery(sealer);
        return new Line(
                delivery.id(),
                confidential.contains(delivery.kind()) ? MESSAGE : delivery.kind(),
                delivery.recipient(),
                delivery.about().program(),
                delivery.state(),
                delivery.reason(),
                delivery.dueAt(),
                delivery.settledAt());
    }
}
