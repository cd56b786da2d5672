package dev.viceversa.core.insight;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Something a pair learned that should reach a decision. Each of the two holds a key; only while both are turned does
 * anybody else see it, and each may turn their own back at any time. Nobody learns whether the other one said no or has
 * not answered yet. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param recordedBy whose words {@code learned} and {@code reach} are
 * @param learned what the pair learned, at most {@link #LONGEST} characters
 * @param reach the decision it could reach, at most {@link #LONGEST_REACH} characters
 * @param keys who agreed that others may read it
 * @param recordedAt UTC
 * @param sharedAt since when both keys are turned; empty while they are not
 * @param decision what the mentee says came of it; empty before
 */
public record Insight(
        InsightId id,
        long version,
        PairingId pairing,
        ProgramId program,
        PersonId mentor,
        PersonId mentee,
        Role recordedBy,
        String learned,
        String reach,
        Set<Role> keys,
        Instant recordedAt,
        Optional<Instant> sharedAt,
        Optional<Decision> decision) {

    public static final int LONGEST = 1_000;
    public static final int LONGEST_REACH = 300;

    public Insight {
        keys = Set.copyOf(keys);
    }

    /** A new one; whoever records it agrees to sharing it. */
    public static Insight record(
            InsightId id,
            PairingId pairing,
            ProgramId program,
            PersonId mentor,
            PersonId mentee,
            Role recordedBy,
            String learned,
            String reach,
            Instant now) {
        return new Insight(
                id,
                0,
                pairing,
                program,
                mentor,
                mentee,
                recordedBy,
                learned,
                reach,
                Set.of(recordedBy),
                now,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether others than the two may read it. */
    public boolean shared() {
        return keys.contains(Role.MENTOR) && keys.contains(Role.MENTEE);
    }

    /** What this person is here; empty for anybody else. */
    public Optional<Role> roleOf(PersonId person) {
        if (person.equals(mentor)) {
            return Optional.of(Role.MENTOR);
        }
        return person.equals(mentee) ? Optional.of(Role.MENTEE) : Optional.empty();
    }

    /** One of the two agrees to sharing it; the same insight when they had. */
    public Insight agree(Role role, Instant now) {
        if (keys.contains(role)) {
            return this;
        }
        Set<Role> turned = EnumSet.of(role);
        turned.addAll(keys);
        return with(turned, turned.size() == Role.values().length ? Optional.of(now) : Optional.empty(), decision);
    }

    /** One of the two keeps it between them, from now on; the same insight when they had not agreed. */
    public Insight keep(Role role) {
        if (!keys.contains(role)) {
            return this;
        }
        Set<Role> left = EnumSet.copyOf(keys);
        left.remove(role);
        return with(left, Optional.empty(), decision);
    }

    /** The mentee says what came of it; a later word replaces an earlier one, the same again changes nothing. */
    public Insight decided(Decision.Kind kind, String words, Instant now) {
        boolean said = decision.filter(
                        made -> made.kind() == kind && made.words().equals(words))
                .isPresent();
        return said ? this : with(keys, sharedAt, Optional.of(new Decision(kind, words, now)));
    }

    private Insight with(Set<Role> turned, Optional<Instant> since, Optional<Decision> made) {
        return new Insight(
                id,
                version,
                pairing,
                program,
                mentor,
                mentee,
                recordedBy,
                learned,
                reach,
                turned,
                recordedAt,
                since,
                made);
    }
}
