package dev.viceversa.core.matching;

import static dev.viceversa.core.matching.HardRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HardRuleTest {

    private static Set<HardRule> broken(CandidateBuilder mentor, CandidateBuilder mentee) {
        return broken(mentor, mentee, MatchingRules.DEFAULT);
    }

    private static Set<HardRule> broken(CandidateBuilder mentor, CandidateBuilder mentee, MatchingRules rules) {
        return HardRule.brokenBy(mentor.build(), mentee.build(), rules);
    }

    private static CandidateBuilder ana() {
        return Company.mentor("ana");
    }

    private static CandidateBuilder bo() {
        return Company.mentee("bo");
    }

    @Test
    void two_people_without_anything_in_the_way_break_no_rule() {
        assertThat(broken(ana(), bo())).isEmpty();
    }

    @Test
    void rules_that_name_people_look_in_both_directions() {
        assertThat(broken(ana().superiors(Superiors.of("m", "bo", "ceo")), bo()))
                .containsExactly(MANAGEMENT_CHAIN);
        assertThat(broken(ana(), bo().superiors(Superiors.of("ana")))).containsExactly(MANAGEMENT_CHAIN);
        assertThat(broken(ana().reviewers(Set.of("bo")), bo())).containsExactly(REVIEWER);
        assertThat(broken(ana(), bo().reviewers(Set.of("ana")))).containsExactly(REVIEWER);
        assertThat(broken(ana().notWith(Set.of("bo")), bo())).containsExactly(NOT_WITH);
        assertThat(broken(ana(), bo().notWith(Set.of("ana")))).containsExactly(NOT_WITH);
        assertThat(broken(ana().declined(Set.of("bo")), bo())).containsExactly(DECLINED);
        assertThat(broken(ana(), bo().earlierPartners(Set.of("ana")))).containsExactly(EARLIER_PAIRING);
    }

    @Test
    void nobody_mentors_herself() {
        assertThat(broken(ana(), Company.mentee("ana"))).containsExactly(SAME_PERSON);
    }

    @Test
    void an_unknown_reporting_line_of_either_keeps_both_apart() {
        assertThat(broken(ana().superiors(Superiors.UNKNOWN), bo())).containsExactly(UNKNOWN_REPORTING_LINE);
        assertThat(broken(ana(), bo().superiors(Superiors.UNKNOWN))).containsExactly(UNKNOWN_REPORTING_LINE);
        assertThat(broken(ana(), bo().superiors(Superiors.of()))).isEmpty();
    }

    @Test
    void one_team_is_too_close_but_two_unknown_teams_are_not_one() {
        Place blue = new Place("it", "berlin", "blue");
        assertThat(broken(ana().place(blue), bo().place(blue))).containsExactly(SAME_TEAM);
        assertThat(broken(ana().place(Place.UNKNOWN), bo().place(Place.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void the_level_gap_follows_the_direction_of_the_program() {
        assertThat(broken(ana().level(4), bo().level(5))).containsExactly(LEVEL_GAP);
        assertThat(broken(ana().level(3), bo().level(5))).isEmpty();
        MatchingRules traditional = MatchingRules.DEFAULT.withDirection(Direction.TRADITIONAL);
        assertThat(broken(ana().level(3), bo().level(5), traditional)).containsExactly(LEVEL_GAP);
        assertThat(broken(ana().level(5), bo().level(3), traditional)).isEmpty();
        MatchingRules peers = MatchingRules.DEFAULT.withDirection(Direction.PEER);
        assertThat(broken(ana().level(3), bo().level(5), peers)).containsExactly(LEVEL_GAP);
        assertThat(broken(ana().level(4), bo().level(5), peers)).isEmpty();
        assertThat(broken(ana().level(5), bo().level(5), peers.withMinLevelGap(0)))
                .isEmpty();
    }

    @Test
    void two_shared_hours_at_a_stretch_once_a_week_are_enough_and_less_are_not() {
        WeeklyHours twoHoursOfMonday = WeeklyHours.none().plusMinutesOfWeek(15 * 60, 120);
        WeeklyHours less = WeeklyHours.none().plusMinutesOfWeek(15 * 60 + 30, 90);
        assertThat(broken(ana().hours(twoHoursOfMonday), bo())).isEmpty();
        assertThat(broken(ana().hours(less), bo())).containsExactly(SHARED_HOURS);
        assertThat(broken(ana().hours(less), bo(), MatchingRules.DEFAULT.withMinSharedHours(1)))
                .isEmpty();
    }

    @Test
    void half_an_hour_on_each_of_five_days_is_no_time_to_meet() {
        WeeklyHours edges = WeeklyHours.none();
        for (int day = 0; day < 5; day++) {
            edges = edges.plusMinutesOfWeek(day * 24 * 60 + 16 * 60 + 30, 30);
        }
        assertThat(broken(ana().hours(edges), bo())).containsExactly(SHARED_HOURS);
        assertThat(broken(ana().hours(edges), bo(), MatchingRules.DEFAULT.withMinSharedHours(0)))
                .isEmpty();
    }

    @Test
    void a_pair_that_could_only_meet_in_one_half_of_the_year_is_none() {
        WeeklyHours office = Company.office(0);
        WeeklyHours night = Company.office(12);
        assertThat(broken(ana().hours(new WorkingTime(office, office)), bo())).isEmpty();
        assertThat(broken(ana().hours(new WorkingTime(office, night)), bo())).containsExactly(SHARED_HOURS);
        assertThat(broken(ana().hours(new WorkingTime(night, office)), bo())).containsExactly(SHARED_HOURS);
    }

    @Test
    void without_a_common_language_there_is_no_pair_but_unknown_languages_rule_nobody_out() {
        assertThat(broken(ana().languages(List.of("de", "fr")), bo())).containsExactly(LANGUAGE);
        assertThat(broken(ana().languages(List.of()), bo())).isEmpty();
    }

    @Test
    void a_mentor_must_offer_something_the_mentee_wants_unless_the_program_does_not_ask_for_it() {
        assertThat(broken(ana().offers(Map.of("video", 3)), bo())).containsExactly(SHARED_TOPIC);
        assertThat(broken(ana().offers(Map.of()), bo().wants(Map.of()))).isEmpty();
        assertThat(broken(ana().offers(Map.of()), bo(), MatchingRules.DEFAULT.withSharedTopicRequired(false)))
                .isEmpty();
    }

    @Test
    void a_bar_of_the_coordinator_holds_for_exactly_this_pair() {
        MatchingRules rules = MatchingRules.DEFAULT.barring(new Pair("ana", "bo"));
        assertThat(broken(ana(), bo(), rules)).containsExactly(BARRED);
        assertThat(broken(ana(), Company.mentee("cem"), rules)).isEmpty();
    }

    @Test
    void only_personal_bars_and_declines_are_confidential() {
        assertThat(Arrays.stream(HardRule.values()).filter(HardRule::confidential))
                .containsExactly(NOT_WITH, DECLINED);
    }
}
