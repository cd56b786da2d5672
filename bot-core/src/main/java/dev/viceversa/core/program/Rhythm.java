package dev.viceversa.core.program;

import java.time.Period;

/**
 * What a pair agrees to: who mentors whom, how often, how long. Immutable.
 *
 * @param cadence how often and how long pairs meet
 * @param length how long the program lasts
 */
public record Rhythm(Mode mode, Cadence cadence, Period length) {

    public static final Rhythm DEFAULT = new Rhythm(Mode.REVERSE, Cadence.MONTHLY, Period.ofMonths(6));

    /** As long as its sessions take; one that meets as before keeps its length. */
    public Rhythm with(Mode who, Cadence meeting) {
        boolean same = meeting.every().equals(cadence.every()) && meeting.sessions() == cadence.sessions();
        return new Rhythm(
                who,
                meeting,
                same ? length : meeting.every().multipliedBy(meeting.sessions()).normalized());
    }
}
