package dev.viceversa.core.conversation.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.matching.FitTerm;
import dev.viceversa.core.matching.HardRule;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProblemFault;
import dev.viceversa.core.matching.ProblemFault.PersonNumber;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultWordsTest {

    private static final Pair PIN = new Pair("ana", "bo");

    private final Texts texts = new Texts();

    private static Stream<ProblemFault> faults() {
        return Stream.of(
                        List.of(
                                new ProblemFault.IdMissing(Role.MENTEE),
                                new ProblemFault.ListedTwice(Role.MENTEE, "bo"),
                                new ProblemFault.SeatsOutOfRange("ana", 0),
                                new ProblemFault.NothingWeighs(),
                                new ProblemFault.LevelGapOutOfRange(-1),
                                new ProblemFault.SharedHoursOutOfRange(25),
                                new ProblemFault.PinNotPossible(PIN),
                                new ProblemFault.TooManyPins("ana", 1, 2),
                                new ProblemFault.PinnedTwice("bo")),
                        Arrays.stream(Role.values())
                                .map(ProblemFault.NobodyThere::new)
                                .toList(),
                        Arrays.stream(Role.values())
                                .map(role -> new ProblemFault.PinOfStranger(PIN, role))
                                .toList(),
                        Arrays.stream(PersonNumber.values())
                                .map(which -> new ProblemFault.PersonNumberOutOfRange(Role.MENTOR, "ana", which, 400))
                                .toList(),
                        Arrays.stream(FitTerm.values())
                                .map(term -> new ProblemFault.WeightOutOfRange(term, 2_000))
                                .toList(),
                        HardRule.ALL.stream()
                                .filter(rule -> !rule.confidential())
                                .map(rule -> new ProblemFault.PinBreaksRule(PIN, rule))
                                .toList())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_fault_is_a_whole_sentence_in_both_languages(ProblemFault fault) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(said(fault, language)).matches("[\\p{Lu}–\"].{15,}\\.").doesNotContain("{", "match.", "_");
        }
    }

    @Test
    void every_kind_of_fault_there_is_was_looked_at() {
        assertThat(faults().map(Object::getClass).collect(Collectors.toSet()))
                .hasSize(ProblemFault.class.getPermittedSubclasses().length);
    }

    @Test
    void no_seat_and_a_weight_out_of_bounds_are_said_with_their_numbers() {
        assertThat(said(new ProblemFault.SeatsOutOfRange("ana", 0), Locale.ENGLISH))
                .isEqualTo("– has 0 places for others; it must be 1 to 3.");
        assertThat(said(new ProblemFault.WeightOutOfRange(FitTerm.NEED, -5), Locale.ENGLISH))
                .isEqualTo("\"Needs and offers go together\" counts -5; it must be a number from 0 to 1,000.");
    }

    private String said(ProblemFault fault, Locale language) {
        return texts.say(FaultWords.of(fault, new Names()), new Reader(language, ZoneOffset.UTC));
    }
}
