package dev.viceversa.core.matching;

import dev.viceversa.core.matching.ProblemFault.PersonNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks through a round's input and lists everything that has to be mended, in a stable order. */
final class ProblemInspection {

    private static final int HIGHEST_LEVEL = 100;
    private static final int HOURS_OF_A_DAY = 24;

    private final Collection<Candidate> mentors;
    private final Collection<Candidate> mentees;
    private final MatchingRules rules;
    private final Set<Pair> pins;
    private final List<ProblemFault> faults = new ArrayList<>();

    ProblemInspection(
            Collection<Candidate> mentors, Collection<Candidate> mentees, MatchingRules rules, Set<Pair> pins) {
        this.mentors = mentors;
        this.mentees = mentees;
        this.rules = rules;
        this.pins = pins;
    }

    List<ProblemFault> faults() {
        inspectRules();
        Map<String, Candidate> mentorById = inspectPeople(Role.MENTOR, mentors);
        Map<String, Candidate> menteeById = inspectPeople(Role.MENTEE, mentees);
        inspectPins(mentorById, menteeById);
        return faults;
    }

    private void inspectRules() {
        for (FitTerm term : FitTerm.values()) {
            int weight = rules.weights().of(term);
            if (weight < 0 || weight > FitWeights.MAX) {
                faults.add(new ProblemFault.WeightOutOfRange(term, weight));
            }
        }
        if (rules.weights().sum() == 0) {
            faults.add(new ProblemFault.NothingWeighs());
        }
        if (rules.minLevelGap() < 0 || rules.minLevelGap() > HIGHEST_LEVEL) {
            faults.add(new ProblemFault.LevelGapOutOfRange(rules.minLevelGap()));
        }
        if (rules.minSharedHours() < 0 || rules.minSharedHours() > HOURS_OF_A_DAY) {
            faults.add(new ProblemFault.SharedHoursOutOfRange(rules.minSharedHours()));
        }
    }

    private Map<String, Candidate> inspectPeople(Role role, Collection<Candidate> people) {
        if (people.isEmpty()) {
            faults.add(new ProblemFault.NobodyThere(role));
        }
        Map<String, Candidate> byId = new HashMap<>();
        for (Candidate person : people) {
            if (person.id().isBlank()) {
                faults.add(new ProblemFault.IdMissing(role));
            } else if (byId.put(person.id(), person) != null) {
                faults.add(new ProblemFault.ListedTwice(role, person.id()));
            }
            if (role == Role.MENTOR && (person.seats() < 1 || person.seats() > Candidate.MOST_SEATS)) {
                faults.add(new ProblemFault.SeatsOutOfRange(person.id(), person.seats()));
            }
            inRange(role, person, PersonNumber.LEVEL, person.level(), 1, HIGHEST_LEVEL);
            inRange(role, person, PersonNumber.SEAT_PRIORITY, person.seatPriority(), 0, Candidate.HIGHEST_PRIORITY);
            person.offers().values().forEach(level -> topicInRange(role, person, level));
            person.wants().values().forEach(level -> topicInRange(role, person, level));
            person.style()
                    .forEach(answer -> inRange(
                            role, person, PersonNumber.STYLE_ANSWER, answer, 1, Candidate.HIGHEST_STYLE_ANSWER));
        }
        return byId;
    }

    private void topicInRange(Role role, Candidate person, int level) {
        inRange(role, person, PersonNumber.TOPIC_LEVEL, level, 1, Candidate.HIGHEST_TOPIC_LEVEL);
    }

    private void inRange(Role role, Candidate person, PersonNumber which, int value, int least, int most) {
        if (value < least || value > most) {
            faults.add(new ProblemFault.PersonNumberOutOfRange(role, person.id(), which, value));
        }
    }

    private void inspectPins(Map<String, Candidate> mentorById, Map<String, Candidate> menteeById) {
        Map<String, Integer> pinsOfMentor = new HashMap<>();
        Map<String, Integer> pinsOfMentee = new HashMap<>();
        for (Pair pin : new TreeSet<>(pins)) {
            Candidate mentor = mentorById.get(pin.mentor());
            Candidate mentee = menteeById.get(pin.mentee());
            if (mentor == null) {
                faults.add(new ProblemFault.PinOfStranger(pin, Role.MENTOR));
            }
            if (mentee == null) {
                faults.add(new ProblemFault.PinOfStranger(pin, Role.MENTEE));
            }
            if (mentor == null || mentee == null) {
                continue;
            }
            inspectPin(pin, HardRule.brokenBy(mentor, mentee, rules));
            int taken = pinsOfMentor.merge(pin.mentor(), 1, Integer::sum);
            if (taken == mentor.seats() + 1) {
                int all = (int) pins.stream()
                        .filter(other -> other.mentor().equals(pin.mentor()))
                        .count();
                faults.add(new ProblemFault.TooManyPins(pin.mentor(), mentor.seats(), all));
            }
            if (pinsOfMentee.merge(pin.mentee(), 1, Integer::sum) == 2) {
                faults.add(new ProblemFault.PinnedTwice(pin.mentee()));
            }
        }
    }

    /** Confidential rules are hidden behind any other rule that is broken too, and unnamed when they are the only ones. */
    private void inspectPin(Pair pin, Set<HardRule> broken) {
        if (broken.isEmpty()) {
            return;
        }
        Optional<HardRule> named =
                broken.stream().filter(rule -> !rule.confidential()).findFirst();
        faults.add(named.<ProblemFault>map(rule -> new ProblemFault.PinBreaksRule(pin, rule))
                .orElseGet(() -> new ProblemFault.PinNotPossible(pin)));
    }
}
