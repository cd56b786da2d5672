package dev.viceversa.core.growth;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
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
import dev.viceversa.core.track.RubricRow;
import dev.viceversa.core.track.Tracks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Releases an intake's growth once, when its looking back closes: row by row, of the people who rated themselves from
 * start to end. Never while the program runs; every later figure would have to be held against an earlier one. Takes part
 * in the caller's transaction. Thread-safe.
 */
@Singleton
class ReleasingGrowth implements WaveListener {

    private static final List<Moment> WHOLE_PATH = List.of(Moment.START, Moment.MIDDLE, Moment.END);
    private static final List<Moment> BOTH_ENDS = List.of(Moment.START, Moment.END);

    private final Ratings ratings;
    private final GrowthReleaseRows rows;
    private final Releases releases;
    private final Voices voices;
    private final Pairings pairings;
    private final Programs programs;
    private final Tracks tracks;
    private final Sealer sealer;
    private final ProgramTime time;

    ReleasingGrowth(
            Ratings ratings,
            GrowthReleaseRows rows,
            Releases releases,
            Voices voices,
            Pairings pairings,
            Programs programs,
            Tracks tracks,
            Sealer sealer,
            ProgramTime time) {
        this.ratings = ratings;
        this.rows = rows;
        this.releases = releases;
        this.voices = voices;
        this.pairings = pairings;
        this.programs = programs;
        this.tracks = tracks;
        this.sealer = sealer;
        this.time = time;
    }

    @Override
    public void closed(Wave wave) {
        if (!wave.survey().equals(Survey.CLOSING)) {
            return;
        }
        Program program = programs.get(wave.program());
        List<Rating> rated = ratings.in(pairings.in(program.id()).stream()
                .filter(pairing -> pairing.cohort().equals(wave.cohort()))
                .map(Pairing::id)
                .toList());
        ReleaseRule rule = new ReleaseRule(wave.terms().scores());
        for (RubricRow row : tracks.of(program.track()).rubric()) {
            Panel path = Panel.of(row.key(), WHOLE_PATH, rated);
            Panel panel = path.size() >= rule.least() ? path : Panel.of(row.key(), BOTH_ENDS, rated);
            if (panel.size() > 0) {
                release(wave, program, row, panel, rule);
            }
        }
    }

    private void release(Wave wave, Program program, RubricRow row, Panel panel, ReleaseRule rule) {
        Set<String> who = panel.levels().keySet().stream().map(voices::of).collect(Collectors.toUnmodifiableSet());
        List<Ballot> ballots = panel.moments().stream()
                .map(moment ->
                        new Ballot(moment.name(), Measure.AVERAGE, Map.of("", panel.at(moment)), Map.of("", who)))
                .toList();
        List<Result> results = releases.release("growth." + program.track() + "." + row.key(), ballots, rule);
        String id = wave.cohort().value() + "." + row.key();
        rows.save(new GrowthReleaseRow(
                id,
                program.id().value(),
                row.key(),
                GrowthReleaseRow.sealed(id, results, sealer),
                Columns.utc(time.now())));
    }
}
