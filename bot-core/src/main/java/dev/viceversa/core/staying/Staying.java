package dev.viceversa.core.staying;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.release.Ballot;
import dev.viceversa.core.release.Measure;
import dev.viceversa.core.release.ReleaseRule;
import dev.viceversa.core.release.Releases;
import dev.viceversa.core.release.Result;
import dev.viceversa.core.release.Voices;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.WaveListener;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Releases how many of an intake's people are still at the company, once, when its looking back closes: a figure that
 * followed the people import day by day would name whoever leaves. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class Staying implements WaveListener {

    private static final String QUESTION = "staying";

    private final StayingRows rows;
    private final Releases releases;
    private final Voices voices;
    private final Pairings pairings;
    private final People people;
    private final Sealer sealer;
    private final ProgramTime time;

    Staying(
            StayingRows rows,
            Releases releases,
            Voices voices,
            Pairings pairings,
            People people,
            Sealer sealer,
            ProgramTime time) {
        this.rows = rows;
        this.releases = releases;
        this.voices = voices;
        this.pairings = pairings;
        this.people = people;
        this.sealer = sealer;
        this.time = time;
    }

    /** What was released about a program, intake by intake. */
    public List<StayingFigure> of(ProgramId program) {
        return rows.findByProgramIdOrderByReleasedAt(program.value()).stream()
                .flatMap(row -> row.result(sealer).whole().stream()
                        .map(cell -> new StayingFigure(cell, Columns.instant(row.releasedAt()))))
                .toList();
    }

    @Override
    public void closed(Wave wave) {
        if (!wave.survey().equals(Survey.CLOSING)) {
            return;
        }
        Collection<Person> introduced = people.findAll(pairings.in(wave.program()).stream()
                        .filter(pairing ->
                                pairing.wasIntroduced() && pairing.cohort().equals(wave.cohort()))
                        .flatMap((Pairing pairing) -> Stream.of(pairing.mentor(), pairing.mentee()))
                        .distinct()
                        .toList())
                .values();
        if (introduced.isEmpty()) {
            return;
        }
        List<Integer> here = introduced.stream()
                .map(person -> person.left() ? 0 : 1)
                .sorted()
                .toList();
        Set<String> who =
                introduced.stream().map(person -> voices.of(person.id())).collect(Collectors.toUnmodifiableSet());
        Result result = releases.release(
                        QUESTION,
                        List.of(new Ballot(QUESTION, Measure.SHARE, Map.of("", here), Map.of("", who))),
                        new ReleaseRule(wave.terms().scores()))
                .getFirst();
        rows.save(new StayingRow(
                wave.cohort().value(),
                wave.program().value(),
                StayingRow.sealed(wave.cohort().value(), result, sealer),
                Columns.utc(time.now())));
    }
}
