package dev.viceversa.core.story;

import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A success story of a pair. Nobody but the two sees it before both consented to exactly these words; nobody posts it
 * but a coordinator; either of the two takes it back whenever they like. Immutable; its decisions return a
 * {@link StoryStep}.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param author who wrote the words as they stand; their consent is the writing itself
 * @param title one line, at most {@link #LONGEST_TITLE} characters
 * @param words what happened, at most {@link #LONGEST_WORDS} characters
 * @param named whether the two are named in it
 * @param consents who agreed to these very words
 * @param postedAt when a coordinator approved it, UTC; empty before
 */
public record Story(
        StoryId id,
        long version,
        ProgramId program,
        PairingId pairing,
        PersonId author,
        PersonId partner,
        String title,
        String words,
        boolean named,
        State state,
        Set<PersonId> consents,
        Instant writtenAt,
        Optional<Instant> postedAt) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_WORDS = 2_000;

    /** A story's life. */
    public enum State {
        /** One of the two wrote it; the other has not agreed yet. Nobody else sees it. */
        DRAFTED,
        /** Both agreed; a coordinator may post it. */
        OFFERED,
        /** It stands in the program's channel. */
        POSTED,
        /** A coordinator did not take it for the channel. */
        SET_ASIDE,
        /** One of the two took it back, or would rather not share it. */
        WITHDRAWN
    }

    public Story {
        consents = Set.copyOf(consents);
    }

    public boolean concerns(PersonId person) {
        return author.equals(person) || partner.equals(person);
    }

    /** The other one of the two. */
    public PersonId otherThan(PersonId person) {
        return author.equals(person) ? partner : author;
    }

    /** Somebody of the two agrees to the words as they stand. */
    public StoryStep agree(PersonId who) {
        if (!concerns(who)) {
            return new StoryStep.Refused(this);
        }
        if (consents.contains(who) && state != State.WITHDRAWN) {
            return new StoryStep.Unchanged(this);
        }
        if (state != State.DRAFTED) {
            return new StoryStep.Refused(this);
        }
        Set<PersonId> both = Stream.concat(consents.stream(), Stream.of(who)).collect(Collectors.toSet());
        return changed(author, partner, title, words, named, both.size() == 2 ? State.OFFERED : state, both, postedAt);
    }

    /** Somebody of the two writes it anew: the other's consent was for other words and is gone. */
    public StoryStep rewrite(PersonId who, String newTitle, String newWords, boolean newNamed) {
        if (!concerns(who) || state == State.POSTED || state == State.WITHDRAWN) {
            return new StoryStep.Refused(this);
        }
        if (author.equals(who) && title.equals(newTitle) && words.equals(newWords) && named == newNamed) {
            return new StoryStep.Unchanged(this);
        }
        return changed(who, otherThan(who), newTitle, newWords, newNamed, State.DRAFTED, Set.of(who), postedAt);
    }

    /** Somebody of the two takes it back, wherever it stands. */
    public StoryStep withdraw(PersonId who) {
        if (!concerns(who)) {
            return new StoryStep.Refused(this);
        }
        return state == State.WITHDRAWN
                ? new StoryStep.Unchanged(this)
                : changed(author, partner, title, words, named, State.WITHDRAWN, Set.of(), postedAt);
    }

    /** A coordinator approves it for the channel. */
    public StoryStep post(Instant now) {
        return switch (state) {
            case OFFERED, SET_ASIDE ->
                changed(author, partner, title, words, named, State.POSTED, consents, Optional.of(now));
            case POSTED -> new StoryStep.Unchanged(this);
            case DRAFTED, WITHDRAWN -> new StoryStep.Refused(this);
        };
    }

    /** A coordinator does not take it for the channel; it may still be posted later. */
    public StoryStep setAside() {
        return switch (state) {
            case OFFERED -> changed(author, partner, title, words, named, State.SET_ASIDE, consents, postedAt);
            case SET_ASIDE -> new StoryStep.Unchanged(this);
            case DRAFTED, POSTED, WITHDRAWN -> new StoryStep.Refused(this);
        };
    }

    private StoryStep changed(
            PersonId writer,
            PersonId other,
            String newTitle,
            String newWords,
            boolean newNamed,
            State next,
            Set<PersonId> agreed,
            Optional<Instant> posted) {
        return new StoryStep.Changed(new Story(
                id, version, program, pairing, writer, other, newTitle, newWords, newNamed, next, agreed, writtenAt,
                posted));
    }
}
