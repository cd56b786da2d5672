package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.matching.ProblemFault.PersonNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BadInputTest {

    private final Candidate ana = Company.mentor("ana").build();
    private final Candidate bo = Company.mentee("bo").build();
    private final Candidate cem = Company.mentee("cem").build();

    private static List<ProblemFault> faults(
            List<Candidate> mentors, List<Candidate> mentees, MatchingRules rules, Set<Pair> pins) {
        return switch (MatchingProblem.check(mentors, mentees, rules, pins)) {
            case ProblemCheck.Refused(List<ProblemFault> faults) -> faults;
            case ProblemCheck.Ready ready -> List.of();
        };
    }

    private List<ProblemFault> faultsOfPins(Pair... pins) {
        return faults(List.of(ana), List.of(bo, cem), MatchingRules.DEFAULT, Set.of(pins));
    }

    @Test
    void a_round_without_anybody_is_refused() {
        assertThat(faults(List.of(), List.of(), MatchingRules.DEFAULT, Set.of()))
                .containsExactly(new ProblemFault.NobodyThere(Role.MENTOR), new ProblemFault.NobodyThere(Role.MENTEE));
    }

    @Test
    void somebody_listed_twice_in_one_role_is_refused_but_not_in_two_roles() {
        assertThat(faults(List.of(ana, ana), List.of(bo), MatchingRules.DEFAULT, Set.of()))
                .containsExactly(new ProblemFault.ListedTwice(Role.MENTOR, "ana"));
        assertThat(faults(List.of(ana), List.of(bo, ana), MatchingRules.DEFAULT, Set.of()))
                .isEmpty();
    }

    @Test
    void seats_outside_one_to_three_are_refused() {
        for (int seats : new int[] {Integer.MIN_VALUE, -1, 0, 4}) {
            Candidate odd = Company.mentor("odd").seats(seats).build();
            assertThat(faults(List.of(odd), List.of(bo), MatchingRules.DEFAULT, Set.of()))
                    .containsExactly(new ProblemFault.SeatsOutOfRange("odd", seats));
        }
    }

    @Test
    void negative_and_huge_weights_are_refused_and_so_are_weights_that_weigh_nothing() {
        MatchingRules odd = MatchingRules.DEFAULT.withWeights(new FitWeights(-1, Integer.MAX_VALUE, 20, 15, 10, 5));
        assertThat(faults(List.of(ana), List.of(bo), odd, Set.of()))
                .containsExactly(
                        new ProblemFault.WeightOutOfRange(FitTerm.NEED, -1),
                        new ProblemFault.WeightOutOfRange(FitTerm.PREFERENCE, Integer.MAX_VALUE));
        MatchingRules nothing = MatchingRules.DEFAULT.withWeights(new FitWeights(0, 0, 0, 0, 0, 0));
        assertThat(faults(List.of(ana), List.of(bo), nothing, Set.of()))
                .containsExactly(new ProblemFault.NothingWeighs());
    }

    @Test
    void settings_outside_their_range_are_refused() {
        MatchingRules odd = MatchingRules.DEFAULT.withMinLevelGap(-1).withMinSharedHours(169);
        assertThat(faults(List.of(ana), List.of(bo), odd, Set.of()))
                .containsExactly(new ProblemFault.LevelGapOutOfRange(-1), new ProblemFault.SharedHoursOutOfRange(169));
    }

    @Test
    void numbers_of_people_outside_their_range_are_refused_one_by_one() {
        Candidate odd = Company.mentee(" ")
                .level(0)
                .seatPriority(10)
                .wants(Map.of("ai", 4))
                .style(List.of(0, 3))
                .build();
        assertThat(faults(List.of(ana), List.of(odd), MatchingRules.DEFAULT, Set.of()))
                .containsExactly(
                        new ProblemFault.IdMissing(Role.MENTEE),
                        new ProblemFault.PersonNumberOutOfRange(Role.MENTEE, " ", PersonNumber.LEVEL, 0),
                        new ProblemFault.PersonNumberOutOfRange(Role.MENTEE, " ", PersonNumber.SEAT_PRIORITY, 10),
                        new ProblemFault.PersonNumberOutOfRange(Role.MENTEE, " ", PersonNumber.TOPIC_LEVEL, 4),
                        new ProblemFault.PersonNumberOutOfRange(Role.MENTEE, " ", PersonNumber.STYLE_ANSWER, 0));
    }

    @Test
    void a_pin_of_somebody_who_is_not_there_is_refused() {
        assertThat(faultsOfPins(new Pair("ana", "zoe"), new Pair("yan", "bo")))
                .containsExactly(
                        new ProblemFault.PinOfStranger(new Pair("ana", "zoe"), Role.MENTEE),
                        new ProblemFault.PinOfStranger(new Pair("yan", "bo"), Role.MENTOR));
    }

    @Test
    void two_pins_for_one_seat_and_two_pins_of_one_mentee_are_refused() {
        assertThat(faultsOfPins(new Pair("ana", "bo"), new Pair("ana", "cem")))
                .containsExactly(new ProblemFault.TooManyPins("ana", 1, 2));
        Candidate eva = Company.mentor("eva").build();
        assertThat(faults(
                        List.of(ana, eva),
                        List.of(bo),
                        MatchingRules.DEFAULT,
                        Set.of(new Pair("ana", "bo"), new Pair("eva", "bo"))))
                .containsExactly(new ProblemFault.PinnedTwice("bo"));
    }

    @Test
    void a_pin_that_breaks_a_rule_is_refused_with_the_rule() {
        Candidate boss = Company.mentee("boss").build();
        assertThat(faults(List.of(ana), List.of(boss), MatchingRules.DEFAULT, Set.of(new Pair("ana", "boss"))))
                .containsExactly(new ProblemFault.PinBreaksRule(new Pair("ana", "boss"), HardRule.MANAGEMENT_CHAIN));
    }

    @Test
    void a_pin_that_breaks_a_confidential_rule_is_refused_without_saying_which() {
        Candidate shy = Company.mentor("shy").notWith(Set.of("bo")).build();
        Candidate decliner = Company.mentor("decliner").declined(Set.of("bo")).build();
        for (Candidate mentor : List.of(shy, decliner)) {
            Pair pin = new Pair(mentor.id(), "bo");
            assertThat(faults(List.of(mentor), List.of(bo), MatchingRules.DEFAULT, Set.of(pin)))
                    .containsExactly(new ProblemFault.PinNotPossible(pin));
        }
    }

    @Test
    void everybody_in_one_management_chain_gives_an_empty_proposal_that_says_so() {
        Candidate boss = Company.mentee("boss").build();
        Proposal proposal =
                Company.match(Company.problem(List.of(ana, Company.mentor("eva").build()), List.of(boss)));
        assertThat(proposal.pairs()).isEmpty();
        assertThat(proposal.objective()).isEqualTo(new Objective(0, 0, 0, 0));
        assertThat(proposal.unmatched())
                .containsExactly(
                        new Unmatched(
                                Role.MENTEE,
                                "boss",
                                new Unmatched.Reason.NobodyPermitted(Map.of(HardRule.MANAGEMENT_CHAIN, 2))),
                        new Unmatched(
                                Role.MENTOR,
                                "ana",
                                new Unmatched.Reason.NobodyPermitted(Map.of(HardRule.MANAGEMENT_CHAIN, 1))),
                        new Unmatched(
                                Role.MENTOR,
                                "eva",
                                new Unmatched.Reason.NobodyPermitted(Map.of(HardRule.MANAGEMENT_CHAIN, 1))));
    }
}
