package dev.viceversa.core.conversation.growth;

import dev.viceversa.core.growth.Moment;
import dev.viceversa.core.growth.Rating;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.RubricRow;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** One's own growth as a question, a form and a path. Pure. */
final class GrowthCards {

    static final String FLOW = "growth";

    private GrowthCards() {}

    /** A word about it and the way in, as part of another message. */
    static List<Block> offer(Pairing pairing, Moment moment) {
        return List.of(
                Block.prose("growth.offer_" + moment.name().toLowerCase(Locale.ROOT)),
                Block.Buttons.of(Button.of("growth.rate", action("rate", pairing))),
                Block.quiet("growth.who"));
    }

    static Button showPath(Pairing pairing) {
        return Button.of("growth.show", action("show", pairing));
    }

    /** Each row with what 1 to 5 mean in the track's words. */
    static Form form(Pairing pairing, Moment moment, List<RubricRow> rows) {
        List<Element> elements = new ArrayList<>();
        elements.add(Block.prose("growth.form_intro"));
        for (RubricRow row : rows) {
            elements.add(new Input.ChooseOne(
                    row.key(),
                    row.name(),
                    Optional.of(Text.of("growth.who")),
                    true,
                    IntStream.rangeClosed(1, RubricRow.HIGHEST)
                            .mapToObj(level -> new Input.Option(String.valueOf(level), anchored(row, level)))
                            .toList(),
                    Optional.empty()));
        }
        return new Form(
                Text.of("growth.form_title"),
                Text.of("growth.form_submit"),
                elements,
                ActionRef.of(FLOW, "save", pairing.id().value(), moment.name()));
    }

    static Map<String, Integer> levels(List<RubricRow> rows, Answers answers) {
        Map<String, Integer> levels = new HashMap<>();
        rows.forEach(row -> answers.text(row.key()).ifPresent(level -> levels.put(row.key(), Integer.parseInt(level))));
        return levels;
    }

    /** Somebody's own path, row by row. */
    static Message path(Text partner, List<RubricRow> rows, List<Rating> path, Text opening) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(opening));
        blocks.add(Block.heading("growth.path_title", "name", partner));
        List<Block.Fact> facts = new ArrayList<>();
        for (RubricRow row : rows) {
            List<Rating> rated = path.stream()
                    .filter(rating -> rating.levels().containsKey(row.key()))
                    .toList();
            if (!rated.isEmpty()) {
                facts.add(new Block.Fact(
                        row.name(),
                        Text.list(rated.stream()
                                .map(rating -> Text.of(
                                        "growth.at_" + rating.moment().name().toLowerCase(Locale.ROOT),
                                        "level",
                                        rating.levels().get(row.key())))
                                .toList())));
                int now = rated.getLast().levels().get(row.key());
                facts.add(new Block.Fact(Text.of("growth.now"), row.anchors().get(now - 1)));
            }
        }
        blocks.add(facts.isEmpty() ? Block.prose("growth.nothing_yet") : new Block.Facts(facts));
        blocks.add(Block.quiet("growth.who"));
        return new Message(Text.of("growth.path_title", "name", partner), blocks);
    }

    private static Text anchored(RubricRow row, int level) {
        return Text.of("growth.level", "level", level, "anchor", row.anchors().get(level - 1));
    }

    private static ActionRef action(String verb, Pairing pairing) {
        return ActionRef.of(FLOW, verb, pairing.id().value());
    }
}
