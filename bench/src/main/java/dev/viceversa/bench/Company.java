package dev.viceversa.bench;

import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.CandidateBuilder;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.MatchingRules;
import dev.viceversa.core.matching.Place;
import dev.viceversa.core.matching.ProblemCheck;
import dev.viceversa.core.matching.Superiors;
import dev.viceversa.core.matching.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes up the people of an instance: a tree of managers, sites around the world, topics, wishes. */
final class Company {

    private static final int[] ZONES = {-8, -5, 0, 1, 1, 2, 5, 8};
    private static final int TOPICS_EACH = 3;
    private static final int PEOPLE_A_TEAM = 8;
    private static final int DENSE_TOPICS = 33;

    /** Share of pairs that all rules but the one about topics leave, as measured. */
    private static final double OTHER_RULES_LEAVE = 0.58;

    private final Instance instance;
    private final RandomGenerator random;
    private final int topics;
    private final List<WeeklyHours> hours = new ArrayList<>();

    private Company(Instance instance) {
        this.instance = instance;
        this.random = new Random(instance.name().hashCode());
        this.topics = instance.shape().degree == 0 ? DENSE_TOPICS : sparseTopics(instance);
        for (int zone : ZONES) {
            hours.add(office(zone, 8));
            hours.add(office(zone, 10));
        }
    }

    private static int sparseTopics(Instance instance) {
        double chances = TOPICS_EACH * TOPICS_EACH * OTHER_RULES_LEAVE * instance.mentors();
        return Math.max(TOPICS_EACH * 2, (int) Math.round(chances / instance.shape().degree));
    }

    static MatchingProblem of(Instance instance) {
        return new Company(instance).problem();
    }

    private MatchingProblem problem() {
        List<Candidate> mentees = new ArrayList<>();
        for (int i = 0; i < instance.size(); i++) {
            Map<String, Integer> wants = someTopics();
            mentees.add(person("senior-" + i, i)
                    .level(4 + random.nextInt(4))
                    .superiors(new Superiors(true, above(i)))
                    .wants(wants)
                    .ranking(ranking(wants))
                    .build());
        }
        List<Candidate> mentors = new ArrayList<>();
        for (int i = 0; i < instance.mentors(); i++) {
            int manager = random.nextInt(instance.size());
            Set<String> chain = above(manager);
            chain.add("senior-" + manager);
            Map<String, Integer> offers = someTopics();
            CandidateBuilder mentor = person("junior-" + i, manager)
                    .level(1 + random.nextInt(3))
                    .superiors(new Superiors(true, chain))
                    .offers(offers)
                    .ranking(ranking(offers));
            if (random.nextInt(3) == 0) {
                mentor.reviewers(Set.of("senior-" + random.nextInt(instance.size())));
            }
            mentors.add(mentor.build());
        }
        return switch (MatchingProblem.check(mentors, mentees, MatchingRules.DEFAULT, Set.of())) {
            case ProblemCheck.Ready(MatchingProblem problem) -> problem;
            case ProblemCheck.Refused(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    /** Everybody has six direct reports. */
    private static Set<String> above(int senior) {
        Set<String> above = new HashSet<>();
        for (int boss = senior; boss > 0; ) {
            boss = (boss - 1) / 6;
            above.add("senior-" + boss);
        }
        return above;
    }

    private CandidateBuilder person(String id, int place) {
        int site = random.nextInt(ZONES.length);
        return Candidate.named(id)
                .hours(hours.get(2 * site + random.nextInt(2)))
                .languages(random.nextInt(20) == 0 ? Set.of("de") : Set.of("en", "de"))
                .place(new Place("department-" + random.nextInt(12), "site-" + site, "team-" + place / PEOPLE_A_TEAM))
                .style(random.ints(6, 1, Candidate.HIGHEST_STYLE_ANSWER + 1)
                        .boxed()
                        .toList())
                .newToProgram(random.nextBoolean());
    }

    private Map<String, Integer> someTopics() {
        Map<String, Integer> some = new HashMap<>();
        while (some.size() < TOPICS_EACH) {
            some.put("topic-" + random.nextInt(topics), 1 + random.nextInt(Candidate.HIGHEST_TOPIC_LEVEL));
        }
        return some;
    }

    private List<String> ranking(Map<String, Integer> ownTopics) {
        return ownTopics.keySet().stream().sorted().limit(random.nextInt(4)).toList();
    }

    private static WeeklyHours office(int zone, int start) {
        WeeklyHours week = WeeklyHours.none();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= DayOfWeek.FRIDAY.getValue()) {
                week = week.plus(day, LocalTime.of(start, 0), LocalTime.of(start + 8, 0), ZoneOffset.ofHours(zone));
            }
        }
        return week;
    }
}
