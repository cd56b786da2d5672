package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.survey.Outcome;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as a message. Pure. */
final class ReportCards {

    /** More pairs than this are counted, not named. */
    private static final int MOST_NAMED = 15;

    private static final int MOST_REMARKS = 20;

    private ReportCards() {}

    /** A closed wave and the questions it asked. */
    record Asked(Wave wave, Survey survey) {}

    static Message report(
            Program program,
            Track track,
            Figures figures,
            Map<PersonId, Person> people,
            List<Asked> closed,
            List<Block> decisions) {
        List<Block> blocks = new ArrayList<>();
        Text title = Text.of("report.title", "program", program.name());
        blocks.add(new Block.Heading(title));
        blocks.add(new Block.Prose(track.report().aim()));
        blocks.add(people(figures));
        blocks.add(Block.Facts.of(
                fact("held", Text.of("report.count", "n", figures.held())),
                fact("expected", Text.of("report.count", "n", figures.expected())),
                fact("ahead", Text.of("report.count", "n", figures.ahead()))));
        blocks.addAll(waiting(program, figures, people));
        blocks.addAll(decisions);
        for (Asked asked : closed) {
            blocks.addAll(outcome(program, asked));
        }
        blocks.add(new Block.Divider());
        blocks.add(Block.quiet("report.limits"));
        blocks.add(new Block.Prose(track.report().limits(), Block.Tone.QUIET));
        return new Message(title, blocks);
    }

    private static Block people(Figures figures) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(
                "taking_part",
                Text.of(
                        "report.people",
                        "mentors",
                        figures.mentors(),
                        "mentees",
                        figures.mentees(),
                        "breaks",
                        figures.onBreak())));
        count(facts, "proposed", figures.proposed());
        count(facts, "getting_started", figures.gettingStarted());
        count(facts, "active", figures.active());
        count(facts, "completed", figures.completed());
        count(facts, "ended", figures.ended());
        count(facts, "open_again", figures.openAgain());
        return new Block.Facts(facts);
    }

    private static List<Block> waiting(Program program, Figures figures, Map<PersonId, Person> people) {
        if (figures.waiting().isEmpty()) {
            return List.of(Block.prose("report.no_waiting"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose(
                "report.waiting",
                "count",
                figures.waiting().size(),
                "days",
                program.rules().stallAfter(),
                "amber",
                program.rules().amberAfter()));
        blocks.add(new Block.Facts(figures.waiting().stream()
                .limit(MOST_NAMED)
                .map(pair -> new Block.Fact(
                        Text.of(
                                "session.pair",
                                "mentor",
                                Text.verbatim(
                                        people.get(pair.pairing().mentor()).name()),
                                "mentee",
                                Text.verbatim(
                                        people.get(pair.pairing().mentee()).name())),
                        Text.of(pair.amber() ? "report.amber" : "report.stalled", "since", pair.since())))
                .toList()));
        if (figures.waiting().size() > MOST_NAMED) {
            blocks.add(Block.quiet("report.more", "count", figures.waiting().size() - MOST_NAMED));
        }
        return blocks;
    }

    private static List<Block> outcome(Program program, Asked asked) {
        List<Block> blocks = new ArrayList<>();
        Outcome outcome = asked.wave().outcome().orElseThrow();
        blocks.add(new Block.Divider());
        blocks.add(Block.heading(
                "report.survey",
                "title",
                asked.survey().title(),
                "at",
                asked.wave().closesAt()));
        if (outcome.cells().isEmpty() && outcome.comments().isEmpty()) {
            blocks.add(Block.prose("report.too_few", "least", program.rules().smallestScores()));
            return blocks;
        }
        List<Block.Fact> facts = new ArrayList<>();
        for (Survey.Item item : asked.survey().items()) {
            cell(outcome, item, Optional.empty())
                    .ifPresent(cell -> facts.add(new Block.Fact(item.ask(), score(outcome, item, cell))));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts));
        }
        for (Outcome.Remarks remarks : outcome.comments()) {
            asked.survey().item(remarks.item()).ifPresent(item -> blocks.add(new Block.Prose(item.ask())));
            remarks.words().stream()
                    .limit(MOST_REMARKS)
                    .forEach(words -> blocks.add(new Block.Quote(Text.verbatim(words), Optional.empty())));
            if (remarks.words().size() > MOST_REMARKS) {
                blocks.add(Block.quiet(
                        "report.more_remarks", "count", remarks.words().size() - MOST_REMARKS));
            }
        }
        return blocks;
    }

    private static Text score(Outcome outcome, Survey.Item item, Outcome.Cell all) {
        Optional<Outcome.Cell> mentors = cell(outcome, item, Optional.of(Role.MENTOR));
        Optional<Outcome.Cell> mentees = cell(outcome, item, Optional.of(Role.MENTEE));
        int highest = item instanceof Survey.Item.Recommend ? Survey.Item.Recommend.HIGHEST : Survey.Item.Scale.HIGHEST;
        Text whole =
                Text.of("report.average", "average", all.tenths() / 10.0, "highest", highest, "answers", all.answers());
        return mentors.isEmpty() || mentees.isEmpty()
                ? whole
                : Text.of(
                        "report.apart",
                        "whole",
                        whole,
                        "mentors",
                        mentors.get().tenths() / 10.0,
                        "mentees",
                        mentees.get().tenths() / 10.0);
    }

    private static Optional<Outcome.Cell> cell(Outcome outcome, Survey.Item item, Optional<Role> side) {
        return outcome.cells().stream()
                .filter(cell -> cell.item().equals(item.key()) && cell.side().equals(side))
                .findFirst();
    }

    private static void count(List<Block.Fact> facts, String name, int n) {
        if (n > 0) {
            facts.add(fact(name, Text.of("report.pairs", "n", n)));
        }
    }

    private static Block.Fact fact(String name, Text value) {
        return new Block.Fact(Text.of("report." + name), value);
    }
}
