package dev.viceversa.core.survey;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.database.Contested;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.release.Voices;
import dev.viceversa.core.sealing.Sealer;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * All waves, who answered them, and what was answered. Nothing here ties the last two together: answers carry neither a
 * person nor a time nor an order. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Waves {

    private final WaveRows rows;
    private final MarkerRows markers;
    private final AnswerRows answers;
    private final Voices voices;
    private final Sealer sealer;
    private final SecureRandom chance = new SecureRandom();

    Waves(WaveRows rows, MarkerRows markers, AnswerRows answers, Voices voices, Sealer sealer) {
        this.rows = rows;
        this.markers = markers;
        this.answers = answers;
        this.voices = voices;
        this.sealer = sealer;
    }

    public Optional<Wave> find(String id) {
        return rows.findById(id).map(row -> row.wave(sealer));
    }

    /** The wave as it stands now, which nobody else answers or closes until the transaction ends. */
    Optional<Wave> turn(String id) {
        rows.turn(id);
        return find(id);
    }

    /** The wave of an intake that was planned, if it is stored already. */
    public Optional<Wave> find(Cohort cohort, WaveCalendar.Planned planned) {
        return rows.findByCohortIdAndSurveyAndNumber(cohort.id().value(), planned.survey(), planned.number())
                .map(row -> row.wave(sealer));
    }

    /** The waves of an intake that asked this survey, the earliest first. */
    public List<Wave> of(CohortId cohort, String survey) {
        return rows.findByCohortIdAndSurveyOrderByNumber(cohort.value(), survey).stream()
                .map(row -> row.wave(sealer))
                .toList();
    }

    /** Every wave of a program, the earliest first. */
    public List<Wave> in(ProgramId program) {
        return rows.findByProgramIdOrderByOpensAt(program.value()).stream()
                .map(row -> row.wave(sealer))
                .toList();
    }

    public void add(Wave wave) {
        Contested.insert(() -> rows.save(WaveRow.of(wave, sealer)));
    }

    /**
     * Stores a changed wave.
     *
     * @throws io.micronaut.data.exceptions.OptimisticLockException when somebody else changed it meanwhile
     */
    void update(Wave wave) {
        rows.update(WaveRow.of(wave, sealer));
    }

    /** Removes a wave nobody was asked in. */
    void drop(Wave wave) {
        rows.deleteById(wave.id());
    }

    /** Whether this person answered this wave. What they answered nobody can tell. */
    public boolean answered(Wave wave, PersonId person) {
        return voices.find(person)
                .filter(voice -> markers.existsById(MarkerRow.id(wave.id(), voice)))
                .isPresent();
    }

    /** How many people answered. */
    public int answered(Wave wave) {
        return (int) markers.countByWaveId(wave.id());
    }

    /** The waves this person answered. */
    List<String> answeredBy(PersonId person) {
        return voices.find(person)
                .map(voice -> markers.findByVoice(voice).stream()
                        .map(MarkerRow::waveId)
                        .toList())
                .orElse(List.of());
    }

    /** Remembers that somebody answered, and which questions. */
    void mark(Wave wave, Marker marker) {
        Contested.insert(() -> markers.save(MarkerRow.of(wave.id(), marker, sealer)));
    }

    /** Who answered, by voices that name nobody. */
    List<Marker> markersOf(Wave wave) {
        return markers.findByWaveId(wave.id()).stream()
                .map(row -> row.marker(sealer))
                .toList();
    }

    void keep(Wave wave, Answer answer) {
        byte[] name = new byte[16];
        chance.nextBytes(name);
        answers.save(AnswerRow.of(HexFormat.of().formatHex(name), wave.id(), answer, sealer));
    }

    List<Answer> answersOf(Wave wave) {
        return answers.findByWaveId(wave.id()).stream()
                .map(row -> row.answer(sealer))
                .toList();
    }

    void dropAnswers(Wave wave) {
        answers.deleteByWaveId(wave.id());
    }

    List<Wave> toClose(Instant now) {
        return rows.toClose(Columns.utc(now)).stream()
                .map(row -> row.wave(sealer))
                .toList();
    }

    Optional<Instant> nextToClose() {
        return rows.nextToClose().map(Columns::instant);
    }
}
