package dev.viceversa.core.enrollment;

import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One person's taking part in one program. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param pausedUntil the day they are back; present exactly while paused
 * @param offers what they share, for mentors
 * @param needs what they want to learn, for mentees
 * @param hope what they hope for, in their own words; private, shown to their partner; empty when not said
 * @param consentedAt when they agreed to take part
 */
public record Enrollment(
        EnrollmentId id,
        long version,
        ProgramId program,
        CohortId cohort,
        PersonId person,
        Role role,
        State state,
        Optional<LocalDate> pausedUntil,
        List<TopicOffer> offers,
        List<TopicNeed> needs,
        Preferences preferences,
        String hope,
        Instant consentedAt) {

    /** Where somebody stands with a program. */
    public enum State {
        ENROLLED,
        PAUSED,
        LEFT
    }

    public Enrollment {
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
    }

    /** Whether they take part, be it on a break. */
    public boolean takesPart() {
        return state != State.LEFT;
    }

    public boolean active() {
        return state == State.ENROLLED;
    }

    public Enrollment pausedUntil(LocalDate back) {
        return with(State.PAUSED, Optional.of(back));
    }

    public Enrollment resumed() {
        return with(State.ENROLLED, Optional.empty());
    }

    public Enrollment left() {
        return with(State.LEFT, Optional.empty());
    }

    /** With another answer to what they share, want to learn, hope for and how they like to work. */
    public Enrollment answering(List<TopicOffer> shares, List<TopicNeed> wants, Preferences likes, String hopes) {
        return new Enrollment(
                id,
                version,
                program,
                cohort,
                person,
                role,
                state,
                pausedUntil,
                shares,
                wants,
                likes,
                hopes,
                consentedAt);
    }

    private Enrollment with(State next, Optional<LocalDate> back) {
        return new Enrollment(
                id, version, program, cohort, person, role, next, back, offers, needs, preferences, hope, consentedAt);
    }
}
