package dev.viceversa.core.survey;

import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.release.Cell;
import dev.viceversa.core.release.Result;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything released about a program, one record a figure: the only numbers from surveys that reports, pictures and
 * exports may use. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class ReleasedFigures {

    private final Waves waves;
    private final Surveys surveys;

    ReleasedFigures(Waves waves, Surveys surveys) {
        this.waves = waves;
        this.surveys = surveys;
    }

    /** The figures of every closed wave, the earliest first; of each question everybody first, then group by group. */
    public List<ReleasedFigure> of(ProgramId program) {
        List<ReleasedFigure> figures = new ArrayList<>();
        for (Wave wave : waves.in(program)) {
            wave.outcome().ifPresent(outcome -> surveys.find(wave.survey())
                    .ifPresent(survey -> survey.items().forEach(item -> outcome.of(item.key())
                            .ifPresent(result -> figures.addAll(figures(wave, item, result))))));
        }
        return figures;
    }

    private static List<ReleasedFigure> figures(Wave wave, Survey.Item item, Result result) {
        List<Cell> cells = new ArrayList<>(result.whole().stream().toList());
        if (result.cells().size() > 1) {
            cells.addAll(result.cells());
        }
        return cells.stream()
                .map(cell -> new ReleasedFigure(
                        wave.survey(),
                        wave.number(),
                        wave.closesAt(),
                        item.key(),
                        item.ask(),
                        wave.terms().dimension().label(cell.group()),
                        cell,
                        result.from()))
                .toList();
    }
}
