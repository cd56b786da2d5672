package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingListener;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramListener;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.survey.PlanningWaves;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans the invitations to every wave of an intake when a pair is introduced: one a person and wave, however many
 * pairings they have. The closing survey is asked once more; a pulse is not. A program that ends before its time asks it at
 * once. Thread-safe.
 */
@Singleton
class SurveyNudges implements PairingListener, ProgramListener {

    static final String ASKED = "survey";
    static final String ASKED_AGAIN = "survey_again";
    static final String WAVE = "wave";

    private static final Duration AGAIN = Duration.ofDays(8);

    private final Outbox outbox;
    private final NudgePlanner planner;
    private final PlanningWaves planning;
    private final People people;
    private final Programs programs;
    private final Pairings pairings;
    private final ProgramTime time;

    SurveyNudges(
            Outbox outbox,
            NudgePlanner planner,
            PlanningWaves planning,
            People people,
            Programs programs,
            Pairings pairings,
            ProgramTime time) {
        this.outbox = outbox;
        this.planner = planner;
        this.planning = planning;
        this.people = people;
        this.programs = programs;
        this.pairings = pairings;
        this.time = time;
    }

    @Override
    public void introduced(Pairing pairing) {
        Program program = programs.get(pairing.program());
        for (Wave wave : planning.of(pairing, program.rules())) {
            for (PersonId id : List.of(pairing.mentee(), pairing.mentor())) {
                Person person = people.get(id);
                invite(program, wave, person, ASKED, wave.opensAt());
                if (wave.survey().equals(Survey.CLOSING)) {
                    invite(program, wave, person, ASKED_AGAIN, wave.opensAt().plus(AGAIN));
                }
            }
        }
    }

    /** What was planned for the last week comes now; who is to be asked is decided when it is worded. */
    @Override
    public void ended(Program program) {
        for (Wave wave : planning.endingAt(program.id(), time.now())) {
            pairings.in(program.id()).stream()
                    .filter(Pairing::wasIntroduced)
                    .filter(pairing -> pairing.cohort().equals(wave.cohort()))
                    .flatMap(pairing -> Stream.of(pairing.mentee(), pairing.mentor()))
                    .distinct()
                    .map(people::get)
                    .forEach(person -> {
                        invite(program, wave, person, ASKED, wave.opensAt());
                        invite(
                                program,
                                wave,
                                person,
                                ASKED_AGAIN,
                                wave.opensAt().plus(AGAIN));
                    });
        }
    }

    private void invite(Program program, Wave wave, Person person, String kind, Instant notBefore) {
        Instant due = planner.next(person, program.rules(), Weight.PULSE, notBefore);
        String key = kind + ":" + wave.id() + ":" + person.id();
        Optional<Delivery> planned = outbox.find(key);
        if (!due.isBefore(wave.closesAt())) {
            outbox.cancel(key);
        } else if (planned.isPresent()) {
            outbox.replan(planned.get().id(), due, Duration.between(due, wave.closesAt()));
        } else {
            outbox.plan(
                    person.id(),
                    kind,
                    key,
                    Weight.PULSE,
                    About.program(program.id()).and(WAVE, wave.id()),
                    due,
                    Duration.between(due, wave.closesAt()));
        }
    }
}
