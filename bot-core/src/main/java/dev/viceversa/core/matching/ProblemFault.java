package dev.viceversa.core.matching;

/** What is wrong with a round's input; one value per thing to mend. Data only, the words are in the message bundles. */
public sealed interface ProblemFault {

    /** Nobody is there in this role. */
    record NobodyThere(Role role) implements ProblemFault {}

    /** Somebody has no id. */
    record IdMissing(Role role) implements ProblemFault {}

    /** Somebody is listed twice in one role. */
    record ListedTwice(Role role, String person) implements ProblemFault {}

    /** A mentor without a seat to give, or with more than {@link Candidate#MOST_SEATS}. */
    record SeatsOutOfRange(String mentor, int seats) implements ProblemFault {}

    /** A number of a person is outside its range. */
    record PersonNumberOutOfRange(Role role, String person, PersonNumber which, int value) implements ProblemFault {}

    /** A weight is negative or larger than {@link FitWeights#MAX}. */
    record WeightOutOfRange(FitTerm term, int weight) implements ProblemFault {}

    /** All weights are 0: no pair would be better than another. */
    record NothingWeighs() implements ProblemFault {}

    /** The required level gap is outside 0 to 100. */
    record LevelGapOutOfRange(int levels) implements ProblemFault {}

    /** The required shared hours are outside 0 to 24. */
    record SharedHoursOutOfRange(int hours) implements ProblemFault {}

    /** A pin names somebody who is not in the round in that role. */
    record PinOfStranger(Pair pin, Role role) implements ProblemFault {}

    /** A pin that a rule forbids; never a confidential one. */
    record PinBreaksRule(Pair pin, HardRule rule) implements ProblemFault {}

    /** A pin that is not possible, and nobody is told why. */
    record PinNotPossible(Pair pin) implements ProblemFault {}

    /** More mentees are pinned to a mentor than she has seats. */
    record TooManyPins(String mentor, int seats, int pins) implements ProblemFault {}

    /** A mentee is pinned to more than one mentor. */
    record PinnedTwice(String mentee) implements ProblemFault {}

    /** Which number of a person is meant. */
    enum PersonNumber {
        /** Level in the company, 1 to 100. */
        LEVEL,
        /** Level of an offer or a need, 1 to {@link Candidate#HIGHEST_TOPIC_LEVEL}. */
        TOPIC_LEVEL,
        /** Answer about working style, 1 to {@link Candidate#HIGHEST_STYLE_ANSWER}. */
        STYLE_ANSWER,
        /** Priority when seats are short, 0 to {@link Candidate#HIGHEST_PRIORITY}. */
        SEAT_PRIORITY
    }
}
