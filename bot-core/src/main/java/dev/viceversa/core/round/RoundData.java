package dev.viceversa.core.round;

import dev.viceversa.core.matching.Candidate;
import dev.viceversa.core.matching.MatchingProblem;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What rounds of matching knew about a person. Whom they do not want to meet stands where they said it, and what came of proposals in
 * nobody's file. Thread-safe.
 */
@Singleton
final class RoundData implements PersonalData {

    /** How a preview saw somebody in one role. */
    record Known(
            String program,
            Instant at,
            String role,
            int level,
            String department,
            String site,
            String team,
            List<String> languages,
            int workingHoursAWeek,
            List<String> offers,
            List<String> wants,
            List<String> mattersMost,
            List<Integer> workingStyle,
            int seats) {}

    private final Previews previews;
    private final MatchInputs inputs;
    private final Programs programs;

    RoundData(Previews previews, MatchInputs inputs, Programs programs) {
        this.previews = previews;
        this.inputs = inputs;
        this.programs = programs;
    }

    @Override
    public String room() {
        return "matching";
    }

    @Override
    public List<? extends Record> export(PersonId person) {
        List<Known> known = new ArrayList<>();
        for (Preview preview : previews.naming(person)) {
            inputs.of(preview.id()).ifPresent(problem -> known.addAll(known(preview, problem, person)));
        }
        return known;
    }

    /**
     * An input cannot do without one of its people and still be what it was: it is deleted as a whole. The proposal stays, with ids that lead
     * to nobody.
     */
    @Override
    public void erase(PersonId person) {
        for (Preview preview : previews.naming(person)) {
            inputs.forget(preview.id());
            previews.update(preview.without(person));
        }
    }

    private List<Known> known(Preview preview, MatchingProblem problem, PersonId person) {
        List<Known> known = new ArrayList<>();
        problem.mentor(person.value()).ifPresent(mentor -> known.add(known(preview, Role.MENTOR, mentor)));
        problem.mentee(person.value()).ifPresent(mentee -> known.add(known(preview, Role.MENTEE, mentee)));
        return known;
    }

    private Known known(Preview preview, Role role, Candidate person) {
        return new Known(
                programs.find(preview.program()).map(Program::name).orElse(""),
                preview.madeAt(),
                role.name(),
                person.level(),
                person.place().department(),
                person.place().site(),
                person.place().team(),
                person.languages().stream().sorted().toList(),
                person.hours().sharedMinutes(person.hours()) / 60,
                List.copyOf(new TreeMap<>(person.offers()).keySet()),
                List.copyOf(new TreeMap<>(person.wants()).keySet()),
                person.ranking(),
                person.style(),
                person.seats());
    }
}
