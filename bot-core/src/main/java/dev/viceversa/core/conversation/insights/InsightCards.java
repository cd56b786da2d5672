package dev.viceversa.core.conversation.insights;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.insight.Insight;
import dev.viceversa.core.insight.Insights;
import dev.viceversa.core.insight.YouSaidWeDid;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Insights as the two of a pair see them, and the ledger as leaders of a program see it. Only reads. Thread-safe. */
@Singleton
final class InsightCards {

    static final String FLOW = "insight";
    /** How many of a pairing the overview shows, and how many a page of earlier ones. */
    private static final int LATEST = 2;

    private static final int PAGE = 4;
    private static final int QUOTED = 5;

    private final Insights insights;
    private final Pairings pairings;
    private final Programs programs;
    private final People people;
    private final YouSaidWeDid ledger;

    InsightCards(Insights insights, Pairings pairings, Programs programs, People people, YouSaidWeDid ledger) {
        this.insights = insights;
        this.pairings = pairings;
        this.programs = programs;
        this.people = people;
        this.ledger = ledger;
    }

    /** Everything this person may see, after a sentence about what just happened. */
    Message overview(Visitor visitor, Optional<Text> news) {
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(Block.heading("insight.title"));
        List<Pairing> mine = readable(visitor.id());
        List<Program> led = programs.all().stream()
                .filter(program -> leads(visitor, program))
                .toList();
        if (mine.isEmpty() && led.isEmpty()) {
            blocks.add(Block.prose("insight.nobody"));
        }
        mine.forEach(pairing -> blocks.addAll(pairing(pairing, visitor.id())));
        for (Program program : led) {
            blocks.add(new Block.Divider());
            blocks.add(Block.prose("insight.ledger_of", "program", program.name()));
            blocks.add(Block.Buttons.of(Button.of(
                    "insight.ledger_show",
                    ActionRef.of(FLOW, "ledger", program.id().value()))));
        }
        return new Message(news.orElseGet(() -> Text.of("insight.title")), blocks);
    }

    /** Whether this visitor may read what pairs of the program agreed to share. */
    boolean leads(Visitor visitor, Program program) {
        return program.state() != Program.State.DRAFT
                && (visitor.coordinator()
                        || program.sponsor().filter(visitor.id()::equals).isPresent());
    }

    /** "You said, we did" of a program. */
    Message ledger(Program program) {
        Text title = Text.of("insight.ledger_title", "program", program.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.addAll(ledger.blocks(program.id(), QUOTED));
        return new Message(title, blocks);
    }

    /** A page of what a pair recorded, newest first. */
    Message earlier(Pairing pairing, PersonId reader, int page) {
        List<Insight> all = insights.of(pairing.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("insight.title"));
        all.stream().skip((long) page * PAGE).limit(PAGE).forEach(one -> blocks.addAll(card(one, pairing, reader)));
        if (all.size() > (page + 1) * PAGE) {
            blocks.add(Block.Buttons.of(earlierButton(pairing, page + 1)));
        }
        return new Message(Text.of("insight.title"), blocks);
    }

    /** One insight as it stands for one of the two, under a title. */
    Message standing(Insight insight, PersonId reader, Text title) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.addAll(card(insight, pairings.get(insight.pairing()), reader));
        return new Message(title, blocks);
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("–");
    }

    /** Pairings whose insights this person still reads: those under way, and others they recorded something in. */
    private List<Pairing> readable(PersonId reader) {
        return pairings.of(reader).stream()
                .filter(Pairing::wasIntroduced)
                .filter(pairing ->
                        pairing.living() || !insights.of(pairing.id()).isEmpty())
                .toList()
                .reversed();
    }

    private List<Block> pairing(Pairing pairing, PersonId reader) {
        List<Insight> all = insights.of(pairing.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Divider());
        blocks.add(Block.prose(
                all.isEmpty() ? "insight.none_yet" : "insight.with", "name", name(pairing.partnerOf(reader))));
        all.stream().limit(LATEST).forEach(insight -> blocks.addAll(card(insight, pairing, reader)));
        List<Button> buttons = new ArrayList<>();
        if (pairing.living()) {
            buttons.add(Button.primary(
                    "insight.record", ActionRef.of(FLOW, "record", pairing.id().value())));
        }
        if (all.size() > LATEST) {
            buttons.add(earlierButton(pairing, 0));
        }
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return blocks;
    }

    private List<Block> card(Insight insight, Pairing pairing, PersonId reader) {
        Role role = insight.roleOf(reader).orElseThrow();
        String partner = name(pairing.partnerOf(reader));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Quote(
                Text.verbatim(insight.learned()),
                Optional.of(
                        insight.recordedBy() == role
                                ? Text.of("insight.by_you", "at", insight.recordedAt())
                                : Text.of("insight.by", "name", partner, "at", insight.recordedAt()))));
        blocks.add(Block.Facts.of(
                new Block.Fact(Text.of("insight.fact_reach"), Text.verbatim(insight.reach())),
                new Block.Fact(Text.of("insight.fact_outcome"), YouSaidWeDid.outcome(insight.decision()))));
        blocks.add(Block.quiet(seenBy(insight, role), "name", partner));
        List<Button> buttons = buttons(insight, pairing, role);
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        return blocks;
    }

    /** Never tells whether the other one said no or has not answered. */
    private static String seenBy(Insight insight, Role role) {
        if (insight.shared()) {
            return "insight.who_shared";
        }
        return insight.keys().contains(role) ? "insight.who_you_agreed" : "insight.who_two";
    }

    private static List<Button> buttons(Insight insight, Pairing pairing, Role role) {
        List<Button> buttons = new ArrayList<>();
        if (pairing.living() && !insight.keys().contains(role)) {
            buttons.add(Button.primary("insight.agree", on("agree", insight)));
        }
        // Taking it back never ends.
        if (insight.keys().contains(role)) {
            buttons.add(Button.of("insight.keep", on("keep", insight)));
        } else if (pairing.living() && !insight.recordedBy().equals(role)) {
            buttons.add(Button.of("insight.keep", on("keep", insight)));
        }
        if (role == Role.MENTEE && decidable(pairing)) {
            buttons.add(Button.of("insight.decide", on("decide", insight)));
        }
        return buttons;
    }

    /** Decisions take time: the mentee may speak of them after the program ran its length. */
    static boolean decidable(Pairing pairing) {
        return pairing.living() || pairing.state() == Pairing.State.COMPLETED;
    }

    private static Button earlierButton(Pairing pairing, int page) {
        return Button.of(
                "insight.earlier", ActionRef.of(FLOW, "earlier", pairing.id().value(), String.valueOf(page)));
    }

    private static ActionRef on(String verb, Insight insight) {
        return ActionRef.of(FLOW, verb, insight.id().value());
    }
}
