package dev.viceversa.core.round;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.Direction;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.MatchingRules;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.Place;
import dev.viceversa.core.matching.ProblemCheck;
import dev.viceversa.core.matching.Superiors;
import dev.viceversa.core.pairing.NotWith;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.ReportingLines;
import dev.viceversa.core.program.Mode;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks who in a program is open for a partner now and describes them as matching needs it. People in a living pairing, or
 * in one that is still being proposed, keep their seat: their pairings are not touched. Only reads; takes part in the
 * caller's transaction. Thread-safe.
 */
@Singleton
public class Gathering {

    /** What somebody offers is taken as known well: people are not asked to grade themselves. */
    private static final int OFFERED = 3;

    private final Enrollments enrollments;
    private final People people;
    private final Programs programs;
    private final Pairings pairings;
    private final List<NotWith> wishes;
    private final ProgramTime time;

    Gathering(
            Enrollments enrollments,
            People people,
            Programs programs,
            Pairings pairings,
            List<NotWith> wishes,
            ProgramTime time) {
        this.enrollments = enrollments;
        this.people = people;
        this.programs = programs;
        this.pairings = pairings;
        this.wishes = wishes;
        this.time = time;
    }

    /** Who is open for a partner, under the program's rules and the coordinator's pins and bars. */
    public ProblemCheck gather(Program program, Set<Pair> pins, Set<Pair> bars) {
        List<Enrollment> enrolled =
                enrollments.in(program.id()).stream().filter(Enrollment::active).toList();
        Map<PersonId, Person> persons =
                people.findAll(enrolled.stream().map(Enrollment::person).collect(Collectors.toSet()));
        Acquaintance acquaintance = Acquaintance.of(pairings.all(), program.id(), time.now());
        Description description = new Description(
                program.rules(),
                Seasons.of(
                        programs.currentCohort(program.id()).optInUntil(),
                        program.rules().length()),
                ReportingLines.of(persons.values(), people),
                byEmail(persons.values()),
                notWith(persons.keySet()),
                acquaintance);

        List<Candidate> mentors = new ArrayList<>();
        List<Candidate> mentees = new ArrayList<>();
        for (Enrollment enrollment : enrolled) {
            Person person = persons.get(enrollment.person());
            if (person == null || person.left() || !eligible(person, enrollment.role(), program.rules())) {
                continue;
            }
            int seats = seats(enrollment, program.rules()) - acquaintance.taken(enrollment.person(), enrollment.role());
            if (seats > 0) {
                boolean mentor = enrollment.role() == Role.MENTOR;
                (mentor ? mentors : mentees).add(description.of(person, enrollment, mentor ? seats : 1));
            }
        }
        Set<String> mentorIds = ids(mentors);
        Set<String> menteeIds = ids(mentees);
        // A pin or bar of somebody who is no longer open has nothing to say any more.
        return MatchingProblem.check(
                mentors,
                mentees,
                rules(program.rules(), within(bars, mentorIds, menteeIds)),
                within(pins, mentorIds, menteeIds));
    }

    /** A program's rules in matching's terms. */
    static MatchingRules rules(ProgramRules rules, Set<Pair> bars) {
        MatchingRules matching = MatchingRules.DEFAULT
                .withDirection(direction(rules.mode()))
                .withMinLevelGap(rules.levelGap())
                .withMinSharedHours(rules.sharedHours())
                .withSharedTopicRequired(rules.counts().topicRequired())
                .withWeights(Counting.weights(rules.counts()))
                .withStyle(Counting.style(rules.counts()));
        for (Pair bar : bars) {
            matching = matching.barring(bar);
        }
        return matching;
    }

    private static Direction direction(Mode mode) {
        return switch (mode) {
            case REVERSE -> Direction.REVERSE;
            case TRADITIONAL -> Direction.TRADITIONAL;
            case PEER -> Direction.PEER;
        };
    }

    private static boolean eligible(Person person, Role role, ProgramRules rules) {
        return role == Role.MENTOR
                ? rules.eligibility().mentor(person.standing().level())
                : rules.eligibility().mentee(person.standing().level());
    }

    private static int seats(Enrollment enrollment, ProgramRules rules) {
        int wanted = Math.max(1, enrollment.preferences().seats());
        return enrollment.role() == Role.MENTOR
                ? Math.min(Math.min(wanted, rules.mentorSeats()), Candidate.MOST_SEATS)
                : Math.min(wanted, rules.menteeSeats());
    }

    private Map<PersonId, Set<PersonId>> notWith(Collection<PersonId> persons) {
        Map<PersonId, Set<PersonId>> all = new HashMap<>();
        for (NotWith source : wishes) {
            source.of(persons).forEach((person, others) -> all.computeIfAbsent(person, _ -> new HashSet<>())
                    .addAll(others));
        }
        return all;
    }

    private static Map<String, PersonId> byEmail(Collection<Person> persons) {
        Map<String, PersonId> byEmail = new HashMap<>();
        persons.forEach(person -> person.email().ifPresent(email -> byEmail.put(email, person.id())));
        return byEmail;
    }

    private static Set<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).collect(Collectors.toSet());
    }

    private static Set<Pair> within(Set<Pair> pairs, Set<String> mentors, Set<String> mentees) {
        return pairs.stream()
                .filter(pair -> mentors.contains(pair.mentor()) && mentees.contains(pair.mentee()))
                .collect(Collectors.toSet());
    }

    /** What is the same for everybody of a round. */
    private record Description(
            ProgramRules rules,
            Seasons seasons,
            ReportingLines lines,
            Map<String, PersonId> byEmail,
            Map<PersonId, Set<PersonId>> notWith,
            Acquaintance acquaintance) {

        Candidate of(Person person, Enrollment enrollment, int seats) {
            PersonId id = person.id();
            return Candidate.named(id.value())
                    // Somebody whose level no import told has no known line either, and is never matched until it is.
                    .level(person.standing().level().orElse(1))
                    .hours(Hours.of(person, seasons))
                    .languages(person.habits().languages().stream()
                            .map(Locale::getLanguage)
                            .collect(Collectors.toSet()))
                    .place(new Place(
                            person.standing().department().orElse(""),
                            person.standing().site().orElse(""),
                            person.standing().team().orElse("")))
                    .superiors(superiors(person))
                    .reviewers(reviewers(person))
                    .offers(offers(enrollment))
                    .wants(wants(enrollment))
                    .ranking(enrollment.preferences().ranking())
                    .style(enrollment.preferences().style())
                    .newToProgram(!acquaintance.everPaired(id))
                    .seats(seats)
                    .seatPriority(
                            Counting.priority(rules.counts(), person.standing().level()))
                    .alreadyMentoring(acquaintance.taken(id, Role.MENTOR) > 0)
                    .earlierPartners(acquaintance.earlierPartners(id))
                    .notWith(words(notWith.getOrDefault(id, Set.of())))
                    .declined(acquaintance.declined(id))
                    .build();
        }

        private Superiors superiors(Person person) {
            return lines.above(person)
                    .filter(above -> person.standing().level().isPresent())
                    .map(above -> new Superiors(true, words(above)))
                    .orElse(Superiors.UNKNOWN);
        }

        private Set<String> reviewers(Person person) {
            return person.standing().reviewers().stream()
                    .filter(byEmail::containsKey)
                    .map(email -> byEmail.get(email).value())
                    .collect(Collectors.toSet());
        }

        private static Map<String, Integer> offers(Enrollment enrollment) {
            Map<String, Integer> offers = new HashMap<>();
            enrollment.offers().forEach(offer -> offers.put(offer.topic(), OFFERED));
            return offers;
        }

        private static Map<String, Integer> wants(Enrollment enrollment) {
            Map<String, Integer> wants = new HashMap<>();
            enrollment.needs().forEach(need -> wants.merge(need.topic(), need.level(), Math::max));
            return wants;
        }

        private static Set<String> words(Set<PersonId> ids) {
            return ids.stream().map(PersonId::value).collect(Collectors.toSet());
        }
    }
}
