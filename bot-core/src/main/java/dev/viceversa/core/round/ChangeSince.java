package dev.viceversa.core.round;

import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProblemFault;
import dev.viceversa.core.people.PersonId;

/** Something that changed since a preview was made and keeps it from being published. */
public sealed interface ChangeSince {

    /** Somebody is no longer open for a partner: left, takes a break, or has one by now. */
    record NoLongerOpen(PersonId person) implements ChangeSince {}

    /** What matching knows about somebody is different now. */
    record Different(PersonId person) implements ChangeSince {}

    /** These two can no longer be put together. Never says why: the cause may be confidential. */
    record NoLongerPossible(Pair pair) implements ChangeSince {}

    /** There is nothing left that could be matched. */
    record Faulty(ProblemFault fault) implements ChangeSince {}
}
