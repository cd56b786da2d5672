package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.FitTerm;
import dev.viceversa.core.matching.FitWeights;
import dev.viceversa.core.matching.HardRule;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProblemFault;
import dev.viceversa.core.matching.ProblemFault.PersonNumber;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.text.Text;
import java.util.stream.Stream;

/** Why a round cannot be matched: a sentence for each thing to mend. */
final class FaultWords {

    private FaultWords() {}

    static Text of(ProblemFault fault, Names names) {
        return switch (fault) {
            case ProblemFault.NobodyThere(Role role) ->
                Text.of(role == Role.MENTOR ? "match.no_mentors" : "match.no_mentees");
            case ProblemFault.IdMissing(Role _) -> Text.of("match.id_missing");
            case ProblemFault.ListedTwice(Role _, String person) ->
                Text.of("match.listed_twice", "name", names.of(person));
            case ProblemFault.SeatsOutOfRange(String mentor, int seats) ->
                Text.of("match.seats_bounds", "name", names.of(mentor), "seats", seats, "most", Candidate.MOST_SEATS);
            case ProblemFault.PersonNumberOutOfRange(Role _, String person, PersonNumber which, int value) ->
                Text.of(
                        which == PersonNumber.LEVEL ? "match.level_bounds" : "match.answer_bounds",
                        "name",
                        names.of(person),
                        "value",
                        value);
            case ProblemFault.WeightOutOfRange(FitTerm term, int weight) ->
                Text.of("match.weight_bounds", "what", name(term), "weight", weight, "most", FitWeights.MAX);
            case ProblemFault.NothingWeighs() -> Text.of("match.counts_nothing");
            case ProblemFault.LevelGapOutOfRange(int levels) -> Text.of("match.level_gap_bounds", "levels", levels);
            case ProblemFault.SharedHoursOutOfRange(int hours) -> Text.of("match.shared_hours_bounds", "hours", hours);
            case ProblemFault.PinOfStranger(Pair pin, Role role) ->
                Text.of(
                        "match.pin_of_stranger",
                        "mentor",
                        names.of(pin.mentor()),
                        "mentee",
                        names.of(pin.mentee()),
                        "name",
                        names.of(role == Role.MENTOR ? pin.mentor() : pin.mentee()));
            case ProblemFault.PinBreaksRule(Pair pin, HardRule rule) ->
                Text.of(
                        "match.pin_breaks_rule",
                        "mentor",
                        names.of(pin.mentor()),
                        "mentee",
                        names.of(pin.mentee()),
                        "rule",
                        PreviewDetails.name(rule));
            case ProblemFault.PinNotPossible(Pair pin) ->
                Text.of("match.not_possible", "mentor", names.of(pin.mentor()), "mentee", names.of(pin.mentee()));
            case ProblemFault.TooManyPins(String mentor, int seats, int pins) ->
                Text.of("match.too_many_pins", "mentor", names.of(mentor), "seats", seats, "pins", pins);
            case ProblemFault.PinnedTwice(String mentee) -> Text.of("match.pinned_twice", "mentee", names.of(mentee));
        };
    }

    /** Whether it goes away when nothing is pinned. */
    static boolean aboutPins(ProblemFault fault) {
        return fault instanceof ProblemFault.PinOfStranger
                || fault instanceof ProblemFault.PinBreaksRule
                || fault instanceof ProblemFault.PinNotPossible
                || fault instanceof ProblemFault.TooManyPins
                || fault instanceof ProblemFault.PinnedTwice;
    }

    /** The ids of everybody its sentence names. */
    static Stream<String> named(ProblemFault fault) {
        return switch (fault) {
            case ProblemFault.ListedTwice(Role _, String person) -> Stream.of(person);
            case ProblemFault.SeatsOutOfRange(String mentor, int _) -> Stream.of(mentor);
            case ProblemFault.PersonNumberOutOfRange(Role _, String person, PersonNumber _, int _) -> Stream.of(person);
            case ProblemFault.PinOfStranger(Pair pin, Role _) -> Stream.of(pin.mentor(), pin.mentee());
            case ProblemFault.PinBreaksRule(Pair pin, HardRule _) -> Stream.of(pin.mentor(), pin.mentee());
            case ProblemFault.PinNotPossible(Pair pin) -> Stream.of(pin.mentor(), pin.mentee());
            case ProblemFault.TooManyPins(String mentor, int _, int _) -> Stream.of(mentor);
            case ProblemFault.PinnedTwice(String mentee) -> Stream.of(mentee);
            case ProblemFault.NobodyThere _,
                    ProblemFault.IdMissing _,
                    ProblemFault.WeightOutOfRange _,
                    ProblemFault.NothingWeighs _,
                    ProblemFault.LevelGapOutOfRange _,
                    ProblemFault.SharedHoursOutOfRange _ -> Stream.of();
        };
    }

    private static Text name(FitTerm term) {
        return Text.of("match.counts_"
                + switch (term) {
                    case NEED -> "need";
                    case PREFERENCE -> "ranking";
                    case STYLE -> "style";
                    case OTHER_PLACE -> "place";
                    case HOURS -> "hours";
                    case NEW_TO_PROGRAM -> "newcomers";
                });
    }
}
