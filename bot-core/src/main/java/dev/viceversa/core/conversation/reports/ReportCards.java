package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.NeutralArc;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report as a message. Pure. */
final class ReportCards {

    /** More pairs than this are counted, not named. */
    private static final int MOST_NAMED = 15;

    private ReportCards() {}

    static Message report(
            Program program,
            Track track,
            Figures figures,
            Map<PersonId, Person> people,
            List<Block> decisions,
            List<Block> released) {
        List<Block> blocks = new ArrayList<>();
        Text title = Text.of("report.title", "program", program.name());
        blocks.add(new Block.Heading(title));
        blocks.add(new Block.Prose(
                program.rules().mentorsAreJunior()
                        ? track.report().aim()
                        : NeutralArc.in(track).report().aim()));
        blocks.add(people(figures));
        blocks.add(Block.Facts.of(
                fact("held", Text.of("report.count", "n", figures.held())),
                fact("expected", Text.of("report.count", "n", figures.expected())),
                fact("ahead", Text.of("report.count", "n", figures.ahead()))));
        blocks.addAll(waiting(program, figures, people));
        blocks.addAll(decisions);
        blocks.addAll(released);
        blocks.add(new Block.Divider());
        blocks.add(Block.heading("report.limits_title"));
        blocks.add(Block.quiet("report.limits"));
        blocks.add(Block.quiet("report.limits_selection"));
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
            // Where every pair is done, nobody could be waiting: then there is nothing to praise either.
            return figures.gettingStarted() + figures.active() == 0
                    ? List.of()
                    : List.of(Block.prose(
                            "report.no_waiting", "days", program.rules().stallAfter()));
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

    private static void count(List<Block.Fact> facts, String name, int n) {
        if (n > 0) {
            facts.add(fact(name, Text.of("report.pairs", "n", n)));
        }
    }

    private static Block.Fact fact(String name, Text value) {
        return new Block.Fact(Text.of("report." + name), value);
    }
}
