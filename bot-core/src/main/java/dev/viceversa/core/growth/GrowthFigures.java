package dev.viceversa.core.growth;

import dev.viceversa.core.database.Columns;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.release.Result;
import dev.viceversa.core.sealing.Sealer;
import dev.viceversa.core.track.Tracks;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything released about growth in a program: the only numbers of it that reports, pictures and exports may use. Takes
 * part in the caller's transaction. Thread-safe.
 */
@Singleton
public class GrowthFigures {

    private final GrowthReleaseRows rows;
    private final Tracks tracks;
    private final Sealer sealer;

    GrowthFigures(GrowthReleaseRows rows, Tracks tracks, Sealer sealer) {
        this.rows = rows;
        this.tracks = tracks;
        this.sealer = sealer;
    }

    /** Row by row, each from start to end; rows the track no longer has are left out. */
    public List<GrowthFigure> of(Program program) {
        return rows.findByProgramIdOrderByReleasedAt(program.id().value()).stream()
                .flatMap(row -> figures(program, row))
                .toList();
    }

    private Stream<GrowthFigure> figures(Program program, GrowthReleaseRow row) {
        return tracks.of(program.track()).row(row.rubricRow()).stream().flatMap(rubric -> row.results(sealer).stream()
                .filter(Result::shown)
                .flatMap(result -> result.whole().stream()
                        .map(cell -> new GrowthFigure(
                                rubric.key(),
                                rubric.name(),
                                Moment.valueOf(result.item()),
                                cell,
                                Columns.instant(row.releasedAt())))));
    }
}
