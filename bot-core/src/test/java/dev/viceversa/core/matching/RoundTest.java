package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.matching.MatchProgress.Stage;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void nobody_is_left_out_for_the_sake_of_a_better_fit() {
        // Ana suits Bo best, but Cem can only have Ana.
        Candidate ana =
                Company.mentor("ana").offers(Map.of("ai", 3, "video", 1)).build();
        Candidate eva = Company.mentor("eva").offers(Map.of("ai", 1)).build();
        Candidate bo = Company.mentee("bo").build();
        Candidate cem = Company.mentee("cem").wants(Map.of("video", 1)).build();
        Proposal proposal = Company.match(Company.problem(List.of(ana, eva), List.of(bo, cem)));
        assertThat(proposal.pairs())
                .extracting(ProposedPair::pair)
                .containsExactly(new Pair("ana", "cem"), new Pair("eva", "bo"));
    }

    @Test
    void mentees_are_spread_over_mentors_before_anybody_gets_a_second_one() {
        Candidate ana = Company.mentor("ana").seats(3).build();
        Candidate eva = Company.mentor("eva").offers(Map.of("ai", 1)).seats(3).build();
        Proposal proposal = Company.match(Company.problem(
                List.of(ana, eva),
                List.of(Company.mentee("bo").build(), Company.mentee("cem").build())));
        assertThat(proposal.objective().newMentors()).isEqualTo(2);
        assertThat(proposal.menteesOf("ana")).hasSize(1);
        assertThat(proposal.menteesOf("eva")).hasSize(1);
    }

    @Test
    void a_mentor_with_a_living_pairing_steps_back_behind_one_without() {
        Candidate busy = Company.mentor("busy").alreadyMentoring(true).build();
        Candidate idle = Company.mentor("idle").offers(Map.of("ai", 1)).build();
        Proposal proposal = Company.match(Company.problem(
                List.of(busy, idle), List.of(Company.mentee("bo").build())));
        assertThat(proposal.mentorOf("bo")).contains("idle");
        assertThat(proposal.unmatched()).isEmpty();
    }

    @Test
    void when_seats_are_short_priority_decides_before_fit() {
        Candidate ana = Company.mentor("ana").build();
        Candidate keen = Company.mentee("keen").build();
        Candidate chief = Company.mentee("chief")
                .wants(Map.of("ai", 1, "video", 3))
                .seatPriority(1)
                .build();
        Proposal proposal = Company.match(Company.problem(List.of(ana), List.of(keen, chief)));
        assertThat(proposal.mentorOf("chief")).contains("ana");
        assertThat(proposal.objective().seatPriority()).isEqualTo(1);
    }

    @Test
    void ties_favour_nobody_by_alphabet() {
        Set<String> winners = new HashSet<>();
        for (int round = 0; round < 40; round++) {
            List<Candidate> mentees = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                mentees.add(Company.mentee("m" + i).build());
            }
            Proposal proposal = Company.match(
                    Company.problem(List.of(Company.mentor("ana" + round).build()), mentees));
            winners.add(proposal.pairs().getFirst().pair().mentee());
        }
        assertThat(winners).hasSizeGreaterThan(3);
    }

    @Test
    void the_hash_of_the_input_changes_with_everything_that_matters_and_with_nothing_else() {
        MatchingProblem base = Company.problem(
                List.of(Company.mentor("ana").build(), Company.mentor("eva").build()),
                List.of(Company.mentee("bo").build()));
        MatchingProblem reversed = Company.problem(base.mentors().reversed(), base.mentees());
        assertThat(reversed.inputHash()).isEqualTo(base.inputHash());

        List<UnaryOperator<CandidateBuilder>> changes = List.of(
                ana -> ana.level(2),
                ana -> ana.hours(Company.office(1)),
                ana -> ana.hours(new WorkingTime(Company.office(0), Company.office(1))),
                ana -> ana.hours(new WorkingTime(Company.office(1), Company.office(0))),
                ana -> ana.languages(Set.of("en", "de")),
                ana -> ana.place(new Place("a", "", "")),
                ana -> ana.place(new Place("", "a", "")),
                ana -> ana.superiors(Superiors.of("other")),
                ana -> ana.superiors(new Superiors(false, Set.of("boss"))),
                ana -> ana.reviewers(Set.of("x")),
                ana -> ana.offers(Map.of("ai", 2)),
                ana -> ana.wants(Map.of("ai", 2)),
                ana -> ana.ranking(List.of("ai", "video")),
                ana -> ana.ranking(List.of("video", "ai")),
                ana -> ana.style(List.of(1)),
                ana -> ana.newToProgram(true),
                ana -> ana.seats(2),
                ana -> ana.alreadyMentoring(true),
                ana -> ana.seatPriority(1),
                ana -> ana.earlierPartners(Set.of("x")),
                ana -> ana.notWith(Set.of("x")),
                ana -> ana.declined(Set.of("x")));
        Set<String> hashes = new HashSet<>(Set.of(base.inputHash()));
        for (UnaryOperator<CandidateBuilder> change : changes) {
            Candidate ana = change.apply(Company.mentor("ana")).build();
            hashes.add(Company.problem(List.of(ana, Company.mentor("eva").build()), base.mentees())
                    .inputHash());
        }
        hashes.add(Company.problem(base.mentors(), base.mentees(), base.rules(), Set.of(new Pair("ana", "bo")))
                .inputHash());
        hashes.add(
                Company.problem(base.mentors(), base.mentees(), base.rules().barring(new Pair("ana", "bo")), Set.of())
                        .inputHash());
        assertThat(hashes).hasSize(changes.size() + 3);
    }

    @Test
    void progress_is_reported_in_order_and_a_run_can_be_stopped_at_any_moment() {
        MatchingProblem problem = Company.random(5, 70, 70);
        List<Double> done = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        Company.proposal(new AuctionMatcher().match(problem, new MatchProgress() {
            @Override
            public void reached(Stage stage, double share) {
                done.add(share);
                stages.add(stage);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        }));
        assertThat(done).isSorted().last().isEqualTo(1.0);
        assertThat(stages).isSorted().contains(Stage.COMPARING, Stage.SOLVING, Stage.EXPLAINING);

        for (long memory : new long[] {1_000_000, 100}) {
            int questions = 0;
            MatchOutcome outcome;
            do {
                outcome = new AuctionMatcher(memory).match(problem, stopAfter(questions++));
            } while (outcome instanceof MatchOutcome.Cancelled && questions < 10_000);
            assertThat(questions).isGreaterThan(3);
            assertThat(outcome).isInstanceOf(MatchOutcome.Proposed.class);
        }
    }

    private static MatchProgress stopAfter(int questions) {
        return new MatchProgress() {
            private int left = questions;

            @Override
            public void reached(Stage stage, double share) {}

            @Override
            public boolean cancelled() {
                return left-- <= 0;
            }
        };
    }

    @Test
    void hours_are_counted_in_utc_in_full_half_hours_and_over_the_end_of_the_week() {
        WeeklyHours berlin = Company.office(1);
        WeeklyHours india = WeeklyHours.none();
        for (DayOfWeek day : DayOfWeek.values()) {
            india = india.plus(day, LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneOffset.ofHoursMinutes(5, 30));
        }
        assertThat(berlin.slots()).isEqualTo(5 * 16);
        assertThat(berlin.sharedMinutes(india)).isEqualTo(5 * 210);
        WeeklyHours sundayNight = WeeklyHours.none().plusMinutesOfWeek(-60, 120);
        assertThat(berlin.longestSharedMinutes(india)).isEqualTo(210);
        assertThat(sundayNight.longestSharedMinutes(sundayNight)).isEqualTo(120);
        assertThat(sundayNight.longestSharedMinutes(WeeklyHours.none())).isZero();
        WeeklyHours always = WeeklyHours.none().plusMinutesOfWeek(0, Integer.MAX_VALUE);
        assertThat(always.longestSharedMinutes(always)).isEqualTo(7 * 24 * 60);
        assertThat(sundayNight.worksIn(0)).isTrue();
        assertThat(sundayNight.worksIn(WeeklyHours.SLOTS - 1)).isTrue();
        assertThat(sundayNight.slots()).isEqualTo(4);
        assertThat(WeeklyHours.none().plusMinutesOfWeek(15, 50).slots()).isEqualTo(1);
        assertThat(WeeklyHours.none().plusMinutesOfWeek(0, Integer.MAX_VALUE).slots())
                .isEqualTo(WeeklyHours.SLOTS);
        assertThat(WeeklyHours.none().plusMinutesOfWeek(0, -30)).isEqualTo(WeeklyHours.none());
    }
}
