package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.picture.ScoresChart;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.release.Measure;
import dev.viceversa.core.release.Score;
import dev.viceversa.core.survey.ReleasedFigure;
import dev.viceversa.core.survey.ReleasedFigures;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Averages of everybody that were released, of the latest survey that has any. Only reads. Thread-safe. */
@Singleton
final class SurveyScores {

    private final ReleasedFigures released;
    private final Texts texts;

    SurveyScores(ReleasedFigures released, Texts texts) {
        this.released = released;
        this.texts = texts;
    }

    /** In the order of the survey, each beside the average of the time before; empty when nothing was released. */
    List<ScoresChart.Score> latest(Program program, Instant by, Reader reader) {
        List<ReleasedFigure> averages = released.of(program.id()).stream()
                .filter(figure -> figure.whole() && !figure.closedAt().isAfter(by))
                .filter(figure -> figure.cell().score().measure() == Measure.AVERAGE)
                .toList();
        if (averages.isEmpty()) {
            return List.of();
        }
        ReleasedFigure last = averages.getLast();
        return averages.stream()
                .filter(figure -> figure.survey().equals(last.survey()) && figure.wave() == last.wave())
                .map(figure -> new ScoresChart.Score(
                        texts.say(figure.ask(), reader),
                        texts.say(said(figure.cell().score()), reader),
                        figure.cell().score().value(),
                        before(averages, figure),
                        Survey.Item.Scale.HIGHEST))
                .toList();
    }

    private static OptionalInt before(List<ReleasedFigure> averages, ReleasedFigure now) {
        Optional<ReleasedFigure> earlier = averages.stream()
                .filter(figure -> figure.survey().equals(now.survey())
                        && figure.item().equals(now.item())
                        && figure.wave() < now.wave())
                .reduce((_, last) -> last);
        return earlier.map(figure -> OptionalInt.of(figure.cell().score().value()))
                .orElse(OptionalInt.empty());
    }

    /** A figure near either end is a bound, and said as one. */
    private static Text said(Score score) {
        String key =
                switch (score.bound()) {
                    case ABOUT -> "sponsor.average";
                    case AT_LEAST -> "sponsor.at_least";
                    case AT_MOST -> "sponsor.at_most";
                };
        return Text.of(key, "average", score.points());
    }
}
