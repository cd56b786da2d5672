package dev.viceversa.core.conversation.sponsoring;

import dev.viceversa.core.conversation.Illustrating;
import dev.viceversa.core.picture.ScoresChart;
import dev.viceversa.core.picture.SessionsChart;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.sponsor.Sheet;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The charts of the sponsor's page, each with words that say every number in it. Thread-safe. */
@Singleton
final class OnePagerCharts {

    private final SurveyScores scores;
    private final Illustrating illustrating;
    private final Texts texts;

    OnePagerCharts(SurveyScores scores, Illustrating illustrating, Texts texts) {
        this.scores = scores;
        this.illustrating = illustrating;
        this.texts = texts;
    }

    /** Sessions month by month; a sentence where the pairs are too few to be counted. */
    List<Block> sessions(List<Sheet> sheets, Reader reader) {
        List<SessionsChart.Month> months = sheets.stream()
                .filter(sheet -> sheet.held().isPresent() && sheet.expected().isPresent())
                .map(sheet -> new SessionsChart.Month(
                        texts.say(Text.of("sponsor.month", "at", sheet.at()), reader),
                        sheet.held().getAsInt(),
                        sheet.expected().getAsInt()))
                .toList();
        if (months.isEmpty()) {
            return List.of(Block.prose("sponsor.no_sessions_chart"));
        }
        String said = months.stream()
                .map(month -> texts.say(
                        Text.of(
                                "sponsor.month_said",
                                "month",
                                month.label(),
                                "held",
                                month.held(),
                                "expected",
                                month.expected()),
                        reader))
                .collect(Collectors.joining("; "));
        return List.of(illustrating.picture(
                texts.say(Text.of("sponsor.sessions_title"), reader),
                Text.of("sponsor.sessions_said", "months", said),
                () -> SessionsChart.draw(
                        new SessionsChart.Words(
                                texts.say(Text.of("sponsor.sessions_title"), reader),
                                texts.say(Text.of("sponsor.sessions_held"), reader),
                                texts.say(Text.of("sponsor.sessions_expected"), reader),
                                reader.language()),
                        months)));
    }

    /** What people say in the latest survey that may be shown; a sentence where there is none. */
    List<Block> scores(Program program, Instant by, Reader reader) {
        List<ScoresChart.Score> shown = scores.latest(program, by, reader);
        if (shown.isEmpty()) {
            return List.of(
                    Block.prose("sponsor.no_scores", "least", program.rules().smallestScores()));
        }
        String said = shown.stream()
                .map(score ->
                        texts.say(Text.of("sponsor.score_said", "ask", score.label(), "average", score.said()), reader))
                .collect(Collectors.joining("; "));
        return List.of(illustrating.picture(
                texts.say(Text.of("sponsor.scores_title"), reader),
                Text.of("sponsor.scores_said", "scores", said),
                () -> ScoresChart.draw(
                        new ScoresChart.Words(
                                texts.say(Text.of("sponsor.scores_title"), reader),
                                texts.say(Text.of("sponsor.scores_now"), reader),
                                texts.say(Text.of("sponsor.scores_before"), reader)),
                        shown)));
    }
}
