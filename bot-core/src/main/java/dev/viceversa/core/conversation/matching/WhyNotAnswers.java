package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.matching.Explanation.WhyNot;
import dev.viceversa.core.matching.Objective;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProposalDiff;
import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why two people are not a pair, in words. What is confidential reads like what simply is not possible. Only reads.
 * Thread-safe.
 */
@Singleton
final class WhyNotAnswers {

    /** Fits are shown out of a hundred and kept in hundredths of that. */
    private static final double SHOWN = 100.0;

    private final People people;
    private final Programs programs;

    WhyNotAnswers(People people, Programs programs) {
        this.people = people;
        this.programs = programs;
    }

    Message message(Preview preview, Pair pair, WhyNot why) {
        return switch (why) {
            case WhyNot.AlreadyTogether _ -> plain(preview, two("match.whynot_together", pair));
            case WhyNot.RuledOut(Pair _, var rules) ->
                plain(
                        preview,
                        Text.of(
                                "match.whynot_rules",
                                "mentor",
                                name(pair.mentor()),
                                "mentee",
                                name(pair.mentee()),
                                "rules",
                                Text.list(rules.stream()
                                        .sorted()
                                        .map(PreviewDetails::name)
                                        .toList())));
            case WhyNot.NotThisRound _ -> plain(preview, two("match.not_possible", pair));
            case WhyNot.TakenByPins _ -> plain(preview, two("match.whynot_pins", pair));
            case WhyNot.WouldCost cost -> cost(preview, cost);
            case WhyNot.Stopped _ -> plain(preview, Text.of("match.cancelled"));
        };
    }

    /** Something changed since the preview, so that an answer would no longer be about it. */
    Message outdated(Preview preview) {
        Text words = Text.of("match.whynot_changed");
        return Message.of(
                words,
                new Block.Prose(words),
                Block.Buttons.of(PreviewCards.fresh(programs.get(preview.program())), PreviewDetails.back(preview)));
    }

    private Message cost(Preview preview, WhyNot.WouldCost cost) {
        Pair pair = cost.pair();
        ProposalDiff change = cost.change();
        Names names = Names.of(
                people,
                Names.idsOf(Stream.concat(change.gained().stream(), change.lost().stream())
                        .toList()));
        Text words = Text.of(
                "match.whynot_cost",
                "mentor",
                names.of(pair.mentor()),
                "mentee",
                names.of(pair.mentee()),
                "loss",
                loss(cost.loss()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(words));
        blocks.add(new Block.Facts(List.of(
                PreviewDetails.fact("gained", PreviewDetails.pairs(change.gained(), names)),
                PreviewDetails.fact("lost", PreviewDetails.pairs(change.lost(), names)),
                PreviewDetails.fact("difference", sum(change.difference())))));
        List<Button> buttons = new ArrayList<>();
        if (!preview.published()) {
            buttons.add(Button.of("match.whynot_pin", PreviewCards.action("pin", preview, pair)));
        }
        buttons.add(PreviewDetails.back(preview));
        blocks.add(new Block.Buttons(buttons));
        return new Message(words, blocks);
    }

    /** What decided: the first thing, in the order in which they count, that would be worse. */
    private static Text loss(Objective loss) {
        if (loss.mentees() != 0) {
            return Text.of("match.loss_mentees", "count", loss.mentees());
        }
        if (loss.newMentors() != 0) {
            return Text.of("match.loss_mentors", "count", loss.newMentors());
        }
        if (loss.seatPriority() != 0) {
            return Text.of("match.loss_priority");
        }
        return loss.fit() != 0 ? Text.of("match.loss_fit", "fit", loss.fit() / SHOWN) : Text.of("match.loss_nothing");
    }

    private static Text sum(Objective difference) {
        return Text.of(
                "match.whynot_sum",
                "mentees",
                difference.mentees(),
                "mentors",
                difference.newMentors(),
                "fit",
                difference.fit() / SHOWN);
    }

    private static Message plain(Preview preview, Text words) {
        return Message.of(words, new Block.Prose(words), Block.Buttons.of(PreviewDetails.back(preview)));
    }

    private Text two(String key, Pair pair) {
        return Text.of(key, "mentor", name(pair.mentor()), "mentee", name(pair.mentee()));
    }

    private String name(String id) {
        return Names.of(people, Stream.of(id)).of(id);
    }
}
