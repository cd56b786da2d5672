package dev.viceversa.core.survey;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.release.Voices;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes answers to surveys, once a person and wave. Takes part in the caller's transaction. Thread-safe. */
@Singleton
public class Answering {

    /** Whoever met their partner less than this before a wave opened has nothing to say yet. */
    private static final Duration ACQUAINTED = Duration.ofDays(14);

    private final Waves waves;
    private final Surveys surveys;
    private final Voices voices;
    private final People people;
    private final Pairings pairings;
    private final Enrollments enrollments;
    private final ProgramTime time;

    Answering(
            Waves waves,
            Surveys surveys,
            Voices voices,
            People people,
            Pairings pairings,
            Enrollments enrollments,
            ProgramTime time) {
        this.waves = waves;
        this.surveys = surveys;
        this.voices = voices;
        this.people = people;
        this.pairings = pairings;
        this.enrollments = enrollments;
        this.time = time;
    }

    /** What became of sent answers. */
    public enum Taken {
        TAKEN,
        /** They answered this wave before; nothing was changed. */
        BEFORE,
        /** The wave takes no answers now. */
        CLOSED,
        /** They are not asked in this wave. */
        NOT_ASKED
    }

    /**
     * Whether this person is asked in this wave: they know a partner of this intake long enough and take part. Whether the
     * company is ready, everybody is asked who works here.
     */
    public boolean asked(Wave wave, PersonId person) {
        if (wave.survey().equals(Survey.READINESS)) {
            return people.find(person).filter(one -> !one.left()).isPresent();
        }
        return enrollments.of(person, wave.program()).filter(Enrollment::active).isPresent()
                && pairings.of(person).stream()
                        .filter(pairing -> pairing.cohort().equals(wave.cohort()))
                        .filter(pairing -> pairing.living() || pairing.state() == Pairing.State.COMPLETED)
                        .anyMatch(pairing -> acquainted(pairing, wave.opensAt()));
    }

    /** Whether a pairing is old enough to be asked about at that instant. */
    static boolean acquainted(Pairing pairing, Instant opens) {
        return pairing.introducedAt()
                .filter(at -> !at.plus(ACQUAINTED).isAfter(opens))
                .isPresent();
    }

    /** The waves this person can answer now and has not. */
    public List<Wave> open(PersonId person, ProgramId program) {
        Instant now = time.now();
        return waves.in(program).stream()
                .filter(wave -> wave.open(now) && asked(wave, person) && !waves.answered(wave, person))
                .toList();
    }

    /**
     * Takes somebody's answers.
     *
     * @param words what was answered, by question; checked before, questions left out are missing
     */
    public Taken take(Wave seen, PersonId person, Map<String, String> words) {
        // Whoever answers while the wave is being closed comes either before or after it, never half.
        Wave wave = waves.turn(seen.id()).orElseThrow();
        if (waves.answered(wave, person)) {
            return Taken.BEFORE;
        }
        if (!wave.open(time.now())) {
            return Taken.CLOSED;
        }
        if (!asked(wave, person)) {
            return Taken.NOT_ASKED;
        }
        Survey survey = surveys.get(wave.survey());
        String group = group(wave, person);
        Set<String> scored = words.keySet().stream()
                .filter(item -> survey.item(item).filter(Survey.Item::scored).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        waves.mark(wave, new Marker(voices.of(person), group, scored));
        words.forEach((item, said) -> waves.keep(wave, new Answer(item, scored.contains(item) ? group : "", said)));
        return Taken.TAKEN;
    }

    /** Whoever takes no part has no group. */
    private String group(Wave wave, PersonId person) {
        return enrollments
                .of(person, wave.program())
                .map(enrollment -> wave.terms().dimension().groupOf(people.get(person), enrollment.role()))
                .orElse("");
    }
}
