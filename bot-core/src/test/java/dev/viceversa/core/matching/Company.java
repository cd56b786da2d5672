package dev.viceversa.core.matching;

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

/** People for tests. Random ones come from seeds and have everything a rule can look at. */
final class Company {

    private static final List<String> TOPICS =
            List.of("ai", "social", "culture", "gaming", "data", "design", "climate", "video");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr");

    private Company() {}

    /** Monday to Friday, nine to five, in this zone. */
    static WeeklyHours office(int offsetHours) {
        WeeklyHours hours = WeeklyHours.none();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                hours = hours.plus(day, LocalTime.of(9, 0), LocalTime.of(17, 0), ZoneOffset.ofHours(offsetHours));
            }
        }
        return hours;
    }

    /** A junior who can be matched with {@link #mentee} under the default rules. */
    static CandidateBuilder mentor(String id) {
        return Candidate.named(id)
                .level(1)
                .hours(office(0))
                .languages(Set.of("en"))
                .superiors(Superiors.of("boss"))
                .offers(Map.of("ai", 3));
    }

    /** A senior who can be matched with {@link #mentor} under the default rules. */
    static CandidateBuilder mentee(String id) {
        return Candidate.named(id)
                .level(5)
                .hours(office(0))
                .languages(Set.of("en"))
                .superiors(Superiors.of("chief"))
                .wants(Map.of("ai", 3));
    }

    static MatchingProblem problem(List<Candidate> mentors, List<Candidate> mentees) {
        return problem(mentors, mentees, MatchingRules.DEFAULT, Set.of());
    }

    static MatchingProblem problem(
            List<Candidate> mentors, List<Candidate> mentees, MatchingRules rules, Set<Pair> pins) {
        return switch (MatchingProblem.check(mentors, mentees, rules, pins)) {
            case ProblemCheck.Ready(MatchingProblem problem) -> problem;
            case ProblemCheck.Refused(List<ProblemFault> faults) -> throw new AssertionError(faults.toString());
        };
    }

    static Proposal match(MatchingProblem problem) {
        return proposal(new AuctionMatcher().match(problem, MatchProgress.NONE));
    }

    static Proposal proposal(MatchOutcome outcome) {
        return switch (outcome) {
            case MatchOutcome.Proposed(Proposal proposal) -> proposal;
            case MatchOutcome.Cancelled() -> throw new AssertionError("cancelled");
            case MatchOutcome.TooManyPeople() -> throw new AssertionError("too many people");
        };
    }

    /** A round of random people, some of whom are in both roles. */
    static MatchingProblem random(long seed, int mentors, int mentees) {
        RandomGenerator random = new Random(seed);
        List<Candidate> juniors = new ArrayList<>();
        List<Candidate> seniors = new ArrayList<>();
        for (int i = 0; i < mentors; i++) {
            juniors.add(person("p" + i, random, mentors + mentees).build());
        }
        for (int i = 0; i < mentees; i++) {
            int number = random.nextInt(8) == 0 ? i % Math.max(1, mentors) : mentors + i;
            seniors.add(person("p" + number, random, mentors + mentees).build());
        }
        Map<String, Candidate> once = new HashMap<>();
        seniors.forEach(senior -> once.putIfAbsent(senior.id(), senior));
        return problem(juniors, List.copyOf(once.values()), rules(random, mentors + mentees), Set.of());
    }

    private static MatchingRules rules(RandomGenerator random, int people) {
        MatchingRules rules = MatchingRules.DEFAULT
                .withDirection(Direction.values()[random.nextInt(3)])
                .withMinLevelGap(random.nextInt(3))
                .withMinSharedHours(random.nextInt(4))
                .withSharedTopicRequired(random.nextBoolean())
                .withStyle(StyleMode.values()[random.nextInt(2)]);
        for (int i = random.nextInt(4); i > 0; i--) {
            rules = rules.barring(new Pair("p" + random.nextInt(people), "p" + random.nextInt(people)));
        }
        return rules;
    }

    private static CandidateBuilder person(String id, RandomGenerator random, int people) {
        return Candidate.named(id)
                .level(1 + random.nextInt(6))
                .hours(allYear(random))
                .languages(some(LANGUAGES, random, 3))
                .place(new Place(name("d", random), name("s", random), name("t", random)))
                .superiors(random.nextInt(12) == 0 ? Superiors.UNKNOWN : new Superiors(true, ids(random, people)))
                .reviewers(ids(random, people))
                .offers(levels(random))
                .wants(levels(random))
                .ranking(List.copyOf(some(TOPICS, random, 3)))
                .style(random.ints(random.nextInt(2) * 4, 1, 6).boxed().toList())
                .newToProgram(random.nextBoolean())
                .seats(1 + random.nextInt(3))
                .alreadyMentoring(random.nextInt(5) == 0)
                .seatPriority(random.nextInt(3))
                .earlierPartners(ids(random, people))
                .notWith(ids(random, people))
                .declined(ids(random, people));
    }

    private static WorkingTime allYear(RandomGenerator random) {
        int zone = random.nextInt(-4, 5);
        return new WorkingTime(office(zone), office(zone + random.nextInt(2)));
    }

    private static String name(String kind, RandomGenerator random) {
        int number = random.nextInt(5);
        return number == 0 ? "" : kind + number;
    }

    private static Set<String> ids(RandomGenerator random, int people) {
        Set<String> ids = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            ids.add("p" + random.nextInt(people));
        }
        return ids;
    }

    private static Set<String> some(List<String> all, RandomGenerator random, int most) {
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private static Map<String, Integer> levels(RandomGenerator random) {
        Map<String, Integer> levels = new HashMap<>();
        some(TOPICS, random, 4).forEach(topic -> levels.put(topic, 1 + random.nextInt(3)));
        return levels;
    }
}
