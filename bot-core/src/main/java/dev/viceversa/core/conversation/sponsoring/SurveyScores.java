package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.picture.ScoresChart;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.survey.Outcome;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Surveys;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.Waves;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Averages of everybody that were released, of the latest survey that has any. Only reads. Thread-safe. */
@Singleton
final class SurveyScores {

    private final Waves waves;
    private final Surveys surveys;
    private final Texts texts;

    SurveyScores(Waves waves, Surveys surveys, Texts texts) {
        this.waves = waves;
        this.surveys = surveys;
        this.texts = texts;
    }

    /** In the order of the survey, each beside the average of the time before; empty when nothing was released. */
    List<ScoresChart.Score> latest(Program program, Instant by, Reader reader) {
        List<Wave> closed = waves.in(program.id()).stream()
                .filter(wave -> wave.outcome().isPresent() && !wave.closesAt().isAfter(by))
                .filter(wave -> wave.outcome().get().cells().stream()
                        .anyMatch(cell -> cell.side().isEmpty()))
                .toList();
        if (closed.isEmpty()) {
            return List.of();
        }
        Wave latest = closed.getLast();
        Optional<Wave> before = closed.stream()
                .filter(wave -> wave.survey().equals(latest.survey()) && wave.number() < latest.number())
                .reduce((_, last) -> last);
        return surveys.get(latest.survey()).items().stream()
                .filter(Survey.Item.Scale.class::isInstance)
                .flatMap(item -> whole(latest, item).stream()
                        .mapToObj(tenths -> new ScoresChart.Score(
                                texts.say(item.ask(), reader),
                                tenths,
                                before.map(wave -> whole(wave, item)).orElse(OptionalInt.empty()),
                                Survey.Item.Scale.HIGHEST)))
                .toList();
    }

    private static OptionalInt whole(Wave wave, Survey.Item item) {
        return wave.outcome().orElseThrow().cells().stream()
                .filter(cell -> cell.item().equals(item.key()) && cell.side().isEmpty())
                .mapToInt(Outcome.Cell::tenths)
                .findFirst();
    }
}
