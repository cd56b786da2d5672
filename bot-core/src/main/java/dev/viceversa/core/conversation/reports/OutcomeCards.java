package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.release.Cell;
import dev.viceversa.core.release.Result;
import dev.viceversa.core.survey.Dimension;
import dev.viceversa.core.survey.Outcome;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was published of a wave, as a part of a message. Pure. */
final class OutcomeCards {

    private static final int MOST_REMARKS = 20;

    private OutcomeCards() {}

    /** A closed wave. */
    static List<Block> blocks(Wave wave, Survey survey) {
        Outcome outcome = wave.outcome().orElseThrow();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Divider());
        blocks.add(Block.heading("report.survey", "title", survey.title(), "at", wave.closesAt()));
        if (!outcome.shown()) {
            boolean close = outcome.results().stream().anyMatch(result -> result.state() == Result.State.TOO_CLOSE);
            blocks.add(
                    close
                            ? Block.prose("report.too_close")
                            : Block.prose(
                                    "report.too_few", "least", wave.terms().scores()));
            return blocks;
        }
        List<Block.Fact> facts = new ArrayList<>();
        for (Survey.Item item : survey.items()) {
            outcome.of(item.key())
                    .filter(Result::shown)
                    .ifPresent(result ->
                            facts.addAll(facts(item, result, wave.terms().dimension())));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        if (outcome.results().stream().anyMatch(result -> result.state() == Result.State.REPEATED)) {
            blocks.add(Block.quiet("report.repeated"));
        }
        outcome.comments().forEach(remarks -> blocks.addAll(remarks(survey, remarks)));
        return blocks;
    }

    private static List<Block.Fact> facts(Survey.Item item, Result result, Dimension dimension) {
        List<Block.Fact> facts = new ArrayList<>();
        Text whole = result.whole().map(OutcomeCards::score).orElseGet(() -> Text.of("report.no_whole"));
        Text said = result.from()
                .map(from -> Text.of("report.from_before", "figure", whole, "at", from))
                .orElse(whole);
        facts.add(new Block.Fact(item.ask(), said));
        if (result.cells().size() > 1) {
            for (Cell cell : result.cells()) {
                facts.add(new Block.Fact(
                        Text.of("report.of_group", "group", dimension.label(cell.group())), score(cell)));
            }
        }
        return facts;
    }

    /** A figure in words. */
    static Text score(Cell cell) {
        String figure = "report.figure_" + cell.score().measure().name().toLowerCase(Locale.ROOT);
        return Text.of(
                "report.figure",
                "figure",
                Text.of(
                        figure,
                        "bound",
                        cell.score().bound().name(),
                        "value",
                        cell.score().points()),
                "answers",
                cell.answers());
    }

    private static List<Block> remarks(Survey survey, Outcome.Remarks remarks) {
        List<Block> blocks = new ArrayList<>();
        Optional<Survey.Item> item = survey.item(remarks.item());
        item.ifPresent(asked -> blocks.add(new Block.Prose(asked.ask())));
        remarks.words().stream()
                .limit(MOST_REMARKS)
                .forEach(words -> blocks.add(new Block.Quote(Text.verbatim(words), Optional.empty())));
        if (remarks.words().size() > MOST_REMARKS) {
            blocks.add(
                    Block.quiet("report.more_remarks", "count", remarks.words().size() - MOST_REMARKS));
        }
        return blocks;
    }
}
