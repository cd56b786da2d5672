package dev.viceversa.core.program;

import dev.viceversa.core.people.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One reverse-mentoring program. Immutable.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param track name of the track's data file, such as {@code TECH}
 * @param purpose one sentence shown on every introduction, in the coordinator's words
 * @param language the language of its posts, reports and certificates
 * @param channel where posts appear; empty until chosen
 * @param sponsor the executive owner; empty until named
 */
public record Program(
        ProgramId id,
        long version,
        String name,
        String track,
        String purpose,
        Locale language,
        State state,
        ProgramRules rules,
        Optional<ChannelRef> channel,
        Optional<PersonId> sponsor,
        PersonId createdBy,
        Instant createdAt) {

    /** A program's life. */
    public enum State {
        /** Being set up; nobody can join. */
        DRAFT,
        /** Open for opt-in. */
        OPEN,
        /** Matches are published; pairs are under way. Newcomers may still join for rolling matches. */
        RUNNING,
        /** Over. */
        ENDED
    }

    /** Whether people may join; while it is {@code OPEN}, only until its intake's opt-in ends. */
    public boolean joinable() {
        return state == State.OPEN || state == State.RUNNING;
    }

    public Program in(State next) {
        return new Program(
                id, version, name, track, purpose, language, next, rules, channel, sponsor, createdBy, createdAt);
    }

    /** With another name, purpose and language. */
    public Program described(String called, String because, Locale speaks) {
        return new Program(
                id, version, called, track, because, speaks, state, rules, channel, sponsor, createdBy, createdAt);
    }

    public Program postingIn(Optional<ChannelRef> posts) {
        return new Program(
                id, version, name, track, purpose, language, state, rules, posts, sponsor, createdBy, createdAt);
    }

    public Program sponsoredBy(PersonId owner) {
        return new Program(
                id,
                version,
                name,
                track,
                purpose,
                language,
                state,
                rules,
                channel,
                Optional.of(owner),
                createdBy,
                createdAt);
    }

    /** Without a sponsor, until another is named. */
    public Program unsponsored() {
        return new Program(
                id,
                version,
                name,
                track,
                purpose,
                language,
                state,
                rules,
                channel,
                Optional.empty(),
                createdBy,
                createdAt);
    }

    public Program ruledBy(ProgramRules changed) {
        return new Program(
                id, version, name, track, purpose, language, state, changed, channel, sponsor, createdBy, createdAt);
    }
}
