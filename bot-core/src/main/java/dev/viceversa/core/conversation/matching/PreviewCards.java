package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.ProposedPair;
import dev.viceversa.core.matching.Role;
import dev.viceversa.core.pairing.ReasonWords;
import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A preview as a card: how good it is, pair by pair in pages, and what can be done with it. Only reads. Thread-safe. */
@Singleton
final class PreviewCards {

    private static final int PAIRS_A_PAGE = 5;
    private static final int PROGRAMS_SHOWN = 10;

    private final People people;
    private final Programs programs;
    private final ReasonWords reasons;

    PreviewCards(People people, Programs programs, ReasonWords reasons) {
        this.people = people;
        this.programs = programs;
        this.reasons = reasons;
    }

    Message choose(List<Program> open) {
        Text title = Text.of("match.choose");
        List<Button> buttons = open.stream()
                .limit(PROGRAMS_SHOWN)
                .map(program -> new Button(
                        Text.verbatim(program.name()),
                        ActionRef.of(
                                MatchConversation.FLOW, "program", program.id().value()),
                        Button.Look.PLAIN,
                        Optional.empty()))
                .toList();
        return Message.of(title, new Block.Prose(title), new Block.Buttons(buttons));
    }

    /** Where a program's matching stands. */
    Message overview(Program program, Optional<Preview> preview, Optional<List<Block>> standing) {
        Text title = Text.of("match.title", "program", program.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        standing.ifPresent(blocks::addAll);
        if (standing.isEmpty() && preview.isEmpty()) {
            blocks.add(Block.prose("match.nothing_yet"));
        }
        preview.ifPresent(made -> blocks.add(Block.prose(
                "match.preview_waits",
                "at",
                made.madeAt(),
                "pairs",
                made.proposal().pairs().size())));
        List<Button> buttons = new ArrayList<>();
        preview.ifPresent(made -> buttons.add(Button.of("match.show", action("show", made, 0))));
        buttons.add(fresh(program));
        blocks.add(new Block.Buttons(buttons));
        return new Message(title, blocks);
    }

    Message noPreview(Program program) {
        Text words = Text.of("match.no_preview");
        return Message.of(words, new Block.Prose(words), Block.Buttons.of(fresh(program)));
    }

    /** The last question before publishing. */
    Message publish(Preview preview) {
        Program program = programs.get(preview.program());
        int pairs = preview.proposal().pairs().size();
        Text title = Text.of("match.publish_title", "pairs", pairs, "program", program.name());
        return Message.of(
                title,
                new Block.Heading(title),
                Block.prose("match.publish_what", "days", program.rules().declineDays()),
                Block.Buttons.of(publishButton(preview, pairs), Button.of("match.show", action("show", preview, 0))));
    }

    /** One page of a preview. */
    Message card(Preview preview, int wanted) {
        Program program = programs.get(preview.program());
        List<ProposedPair> pairs = preview.proposal().pairs();
        int pages = Math.max(1, Math.ceilDiv(pairs.size(), PAIRS_A_PAGE));
        int page = Math.clamp(wanted, 0, pages - 1);
        List<ProposedPair> shown =
                pairs.subList(page * PAIRS_A_PAGE, Math.min(pairs.size(), (page + 1) * PAIRS_A_PAGE));
        Names names = Names.of(
                people, Names.idsOf(shown.stream().map(ProposedPair::pair).toList()));

        Text title = Text.of("match.preview_title", "program", program.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(summary(preview));
        if (pairs.isEmpty()) {
            blocks.add(new Block.Prose(PreviewDetails.nobody(preview.proposal())));
        } else if (preview.proposal().proof().optimal()) {
            blocks.add(Block.quiet("match.proven"));
        }
        for (ProposedPair proposed : shown) {
            blocks.add(new Block.Divider());
            blocks.add(pair(preview, proposed, program, names));
            if (!preview.published()) {
                blocks.add(pairButtons(preview, proposed));
            }
        }
        blocks.add(new Block.Divider());
        if (pages > 1) {
            blocks.add(Block.quiet("match.page", "page", page + 1, "pages", pages));
        }
        blocks.add(new Block.Buttons(buttons(preview, program, page, pages)));
        return new Message(title, blocks);
    }

    private static Block.Facts summary(Preview preview) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact(
                Text.of("match.fact_pairs"),
                Text.of(
                        "match.fact_pairs_value",
                        "pairs",
                        preview.proposal().pairs().size(),
                        "pinned",
                        preview.pins().size())));
        long used = preview.proposal().pairs().stream()
                .map(proposed -> proposed.pair().mentor())
                .distinct()
                .count();
        facts.add(new Block.Fact(
                Text.of("match.fact_mentors"),
                Text.of("match.fact_mentors_value", "used", used, "all", preview.mentors())));
        facts.add(new Block.Fact(
                Text.of("match.fact_left"),
                Text.of(
                        "match.fact_left_value",
                        "mentees",
                        left(preview, Role.MENTEE),
                        "mentors",
                        left(preview, Role.MENTOR))));
        if (!preview.bars().isEmpty()) {
            facts.add(new Block.Fact(
                    Text.of("match.fact_bars"),
                    Text.of("match.fact_bars_value", "bars", preview.bars().size())));
        }
        return new Block.Facts(facts);
    }

    private static long left(Preview preview, Role role) {
        return preview.proposal().unmatched().stream()
                .filter(unmatched -> unmatched.role() == role)
                .count();
    }

    private Block.Prose pair(Preview preview, ProposedPair proposed, Program program, Names names) {
        return Block.prose(
                proposed.pinned() ? "match.pair_pinned" : "match.pair",
                "mentor",
                names.of(proposed.pair().mentor()),
                "mentee",
                names.of(proposed.pair().mentee()),
                "fit",
                proposed.fit().total() / 100,
                "why",
                reasons.line(preview.reasons(proposed.pair()), program));
    }

    private static Block.Buttons pairButtons(Preview preview, ProposedPair proposed) {
        return Block.Buttons.of(
                proposed.pinned()
                        ? Button.of("match.unpin", action("unpin", preview, proposed.pair()))
                        : Button.of("match.pin", action("pin", preview, proposed.pair())),
                Button.of("match.bar", action("bar", preview, proposed.pair())));
    }

    private static List<Button> buttons(Preview preview, Program program, int page, int pages) {
        List<Button> buttons = new ArrayList<>();
        if (page > 0) {
            buttons.add(Button.of("match.previous", action("show", preview, page - 1)));
        }
        if (page + 1 < pages) {
            buttons.add(Button.of("match.next", action("show", preview, page + 1)));
        }
        if (!preview.proposal().unmatched().isEmpty() || !preview.bars().isEmpty()) {
            buttons.add(Button.of("match.left", action("left", preview, 0)));
        }
        buttons.add(Button.of("match.csv", action("csv", preview, 0)));
        buttons.add(Button.of("match.recheck", action("recheck", preview, 0)));
        if (preview.before().isPresent()) {
            buttons.add(Button.of("match.compare", action("compare", preview, 0)));
        }
        if (!preview.published()) {
            buttons.add(Button.of("match.whynot", action("whynot", preview, 0)));
            buttons.add(Button.of("match.counts", action("counts", preview, 0)));
            buttons.add(fresh(program));
            if (!preview.proposal().pairs().isEmpty()) {
                buttons.add(publishButton(preview, preview.proposal().pairs().size()));
            }
        }
        return buttons;
    }

    private static Button publishButton(Preview preview, int pairs) {
        return Button.primary("match.publish", ActionRef.of(MatchConversation.FLOW, "publish", preview.id()))
                .confirmedBy(new Button.Confirmation(
                        Text.of("match.publish"),
                        Text.of("match.publish_question", "pairs", pairs),
                        Text.of("match.publish_yes"),
                        Text.of("match.publish_no")));
    }

    /** A fresh preview in which nothing is pinned. */
    static Button unpinned(Program program) {
        return Button.of(
                "match.unpinned",
                ActionRef.of(MatchConversation.FLOW, "unpinned", program.id().value()));
    }

    static Button fresh(Program program) {
        return Button.of(
                "match.fresh",
                ActionRef.of(MatchConversation.FLOW, "fresh", program.id().value()));
    }

    static ActionRef action(String verb, Preview preview, int page) {
        return ActionRef.of(MatchConversation.FLOW, verb, preview.id(), Integer.toString(page));
    }

    static ActionRef action(String verb, Preview preview, Pair pair) {
        return ActionRef.of(MatchConversation.FLOW, verb, preview.id(), pair.mentor(), pair.mentee());
    }
}
