package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A pairing of two people, from the proposal only one of them sees to its end. Immutable; its decisions return a
 * {@link Step}. Who ended it is deliberately not kept anywhere.
 *
 * <p>The one who is asked first ({@code asked}, the junior) may decline without the other ever knowing: until
 * {@code introduceAt}, the same instant for the whole publication, nothing about a pairing is shown to anybody else.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param publication the publication of matches that proposed it
 * @param asked who answers first: the junior one's role
 * @param proposedAt when it was published, UTC
 * @param answerBy until when the one who is asked may answer, UTC
 * @param introduceAt the instant at which both are introduced if the answer was yes, UTC
 * @param introducedAt when both were introduced; empty before, and for ever when it never came to that
 * @param agreedAt when both accepted their first agreement; empty before
 * @param endedAt when it stopped being possible or alive: declined, expired, frozen, ended, completed; empty before
 * @param reasons why these two, the most convincing first
 */
public record Pairing(
        PairingId id,
        long version,
        ProgramId program,
        CohortId cohort,
        String publication,
        PersonId mentor,
        PersonId mentee,
        Role asked,
        State state,
        Instant proposedAt,
        Instant answerBy,
        Instant introduceAt,
        Optional<Instant> introducedAt,
        Optional<Instant> agreedAt,
        Optional<Instant> endedAt,
        List<Reason> reasons) {

    /** Where a pairing stands. */
    public enum State {
        /** Proposed to the junior; nobody else knows. */
        PROPOSED,
        /** The junior said yes and waits for the common instant; nobody else knows. */
        ACCEPTED,
        /** The junior said no. Never told to anybody. */
        DECLINED,
        /** The junior did not answer in time, which is not a yes. Never told to anybody. */
        EXPIRED,
        /** Both know one another; their agreement is still to be made. */
        INTRODUCED,
        /** Both accepted an agreement: sessions can be planned. */
        ACTIVE,
        /** A change in the company put the two too close; it is over. */
        FROZEN,
        /** Over before its time: one of them wished so, left, or was never introduced. */
        ENDED,
        /** The program ran its full length. */
        COMPLETED;

        /** Both know of it and it goes on. */
        public boolean living() {
            return this == INTRODUCED || this == ACTIVE;
        }

        /** Only the junior knows of it and it may still come to life. */
        public boolean hidden() {
            return this == PROPOSED || this == ACCEPTED;
        }

        public boolean over() {
            return !living() && !hidden();
        }
    }

    public Pairing {
        reasons = List.copyOf(reasons);
    }

    /** Whether both know one another and it goes on. */
    public boolean living() {
        return state.living();
    }

    /** The person in this role. */
    public PersonId in(Role role) {
        return role == Role.MENTOR ? mentor : mentee;
    }

    /** What this person is here; empty for anybody else. */
    public Optional<Role> roleOf(PersonId person) {
        if (person.equals(mentor)) {
            return Optional.of(Role.MENTOR);
        }
        return person.equals(mentee) ? Optional.of(Role.MENTEE) : Optional.empty();
    }

    /** The other one; the person must be one of the two. */
    public PersonId partnerOf(PersonId person) {
        return switch (roleOf(person).orElseThrow(() -> new IllegalArgumentException("Not of this pairing"))) {
            case MENTOR -> mentee;
            case MENTEE -> mentor;
        };
    }

    /** The one who answers first. */
    public PersonId junior() {
        return in(asked);
    }

    /** The one who hears of it only when the junior said yes. */
    public PersonId senior() {
        return partnerOf(junior());
    }

    /** Whether both were ever introduced to one another. */
    public boolean wasIntroduced() {
        return introducedAt.isPresent();
    }

    /** The junior says yes. */
    public Step accept(PersonId who, Instant now) {
        return answered(who, State.ACCEPTED, now);
    }

    /** The junior says no. */
    public Step decline(PersonId who, Instant now) {
        return answered(who, State.DECLINED, now);
    }

    private Step answered(PersonId who, State answer, Instant now) {
        if (!who.equals(junior())) {
            return new Step.Refused(this, Step.Why.NOT_YOURS);
        }
        if (state == answer) {
            return new Step.Unchanged(this);
        }
        // A yes may still become a no while nobody else knows; a no stays a no.
        boolean open = state == State.PROPOSED || (state == State.ACCEPTED && answer == State.DECLINED);
        if (!open) {
            return new Step.Refused(this, state == State.EXPIRED ? Step.Why.TOO_LATE : Step.Why.OVER);
        }
        if (!now.isBefore(state == State.PROPOSED ? answerBy : introduceAt)) {
            return new Step.Refused(this, Step.Why.TOO_LATE);
        }
        return changed(answer, introducedAt, agreedAt, answer == State.DECLINED ? Optional.of(now) : endedAt);
    }

    /** The junior's time is over. */
    public Step expire(Instant now) {
        if (state != State.PROPOSED) {
            return new Step.Unchanged(this);
        }
        return now.isBefore(answerBy)
                ? new Step.Refused(this, Step.Why.NOT_YET)
                : changed(State.EXPIRED, introducedAt, agreedAt, Optional.of(now));
    }

    /** The common instant has come: both are introduced. */
    public Step introduce(Instant now) {
        if (state.living()) {
            return new Step.Unchanged(this);
        }
        if (state != State.ACCEPTED) {
            return new Step.Refused(this, state == State.PROPOSED ? Step.Why.NOT_YET : Step.Why.OVER);
        }
        return now.isBefore(introduceAt)
                ? new Step.Refused(this, Step.Why.NOT_YET)
                : changed(State.INTRODUCED, Optional.of(now), agreedAt, endedAt);
    }

    /** Both accepted an agreement. */
    public Step agree(Instant now) {
        return switch (state) {
            case INTRODUCED -> changed(State.ACTIVE, introducedAt, Optional.of(now), endedAt);
            case ACTIVE -> new Step.Unchanged(this);
            default -> new Step.Refused(this, state.hidden() ? Step.Why.NOT_YET : Step.Why.OVER);
        };
    }

    /** One of them wishes to end it, or cannot go on. Neither who nor why is kept. */
    public Step end(Instant now) {
        return closed(State.ENDED, now);
    }

    /** A change in the company put the two too close. */
    public Step freeze(Instant now) {
        return closed(State.FROZEN, now);
    }

    /** The program is over; what never came to life ends, what lived is complete. */
    public Step complete(Instant now) {
        return closed(state.living() ? State.COMPLETED : State.ENDED, now);
    }

    /** The same without the reasons, which name departments and hours of two people one of whom is to be forgotten. */
    Pairing unexplained() {
        return with(state, introducedAt, agreedAt, endedAt, List.of());
    }

    private Step closed(State closing, Instant now) {
        return state.over() ? new Step.Unchanged(this) : changed(closing, introducedAt, agreedAt, Optional.of(now));
    }

    private Step changed(State next, Optional<Instant> introduced, Optional<Instant> agreed, Optional<Instant> ended) {
        return new Step.Changed(with(next, introduced, agreed, ended, reasons));
    }

    private Pairing with(
            State next,
            Optional<Instant> introduced,
            Optional<Instant> agreed,
            Optional<Instant> ended,
            List<Reason> why) {
        return new Pairing(
                id,
                version,
                program,
                cohort,
                publication,
                mentor,
                mentee,
                asked,
                next,
                proposedAt,
                answerBy,
                introduceAt,
                introduced,
                agreed,
                ended,
                why);
    }
}
