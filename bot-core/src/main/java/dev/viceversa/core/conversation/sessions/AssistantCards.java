package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.people.Person;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an assistant sees: two names, dates, and what can be done about them. Nothing of what the two meet for, agreed, or
 * said. Pure.
 */
final class AssistantCards {

    static final String FLOW = "assist";

    private AssistantCards() {}

    /** The dates of one pairing; the scene's viewer is the one assisted. */
    static Message card(Scene scene) {
        Text title = Text.of(
                "assist.title",
                "name",
                scene.viewer().name(),
                "partner",
                scene.partner().name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        Optional<Session> open = scene.course().open().filter(session -> session.ahead(scene.now()));
        if (open.isEmpty()) {
            blocks.add(Block.prose("assist.no_date"));
            blocks.add(Block.Buttons.of(Button.primary(
                    "session.suggest",
                    ActionRef.of(FLOW, "suggest", scene.pairing().id().value()))));
        } else {
            blocks.addAll(open(scene, open.get()));
        }
        blocks.add(Block.quiet("assist.only_dates", "name", scene.viewer().name()));
        return new Message(title, blocks);
    }

    private static List<Block> open(Scene scene, Session session) {
        if (session.state() == Session.State.PLANNED) {
            return List.of(
                    Block.Facts.of(
                            new Block.Fact(
                                    Text.of("session.when"),
                                    TwoZones.both(session.at().orElseThrow(), scene.viewer(), scene.partner())),
                            SessionCards.length(session)),
                    Block.Buttons.of(other(session)));
        }
        if (session.proposedBy().equals(scene.viewer().id())) {
            return List.of(
                    Block.prose("assist.waits", "partner", scene.partner().name()), Block.Buttons.of(other(session)));
        }
        List<Block.Fact> facts = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < session.proposed().size(); i++) {
            Instant at = session.proposed().get(i);
            if (at.isAfter(scene.now())) {
                facts.add(new Block.Fact(
                        Text.of("session.choice", "n", i + 1), TwoZones.both(at, scene.viewer(), scene.partner())));
                buttons.add(new Button(
                        Text.of("session.take", "at", at),
                        ActionRef.of(
                                FLOW, "take", session.id().value(), String.valueOf(session.round()), String.valueOf(i)),
                        Button.Look.PRIMARY,
                        Optional.empty()));
            }
        }
        facts.add(SessionCards.length(session));
        buttons.add(other(session));
        return List.of(new Block.Facts(facts), new Block.Buttons(buttons));
    }

    private static Button other(Session session) {
        return Button.of(
                "session.other_times", ActionRef.of(FLOW, "other", session.id().value()));
    }

    /** To whoever learns and has an assistant: whether the assistant may handle dates. */
    static List<Block> consent(Person assistant, boolean allowed) {
        return List.of(
                Block.quiet(allowed ? "assist.allowed" : "assist.may", "assistant", assistant.name()),
                Block.Buttons.of(
                        allowed
                                ? Button.of("assist.revoke", ActionRef.of(FLOW, "revoke"))
                                : Button.of("assist.allow", ActionRef.of(FLOW, "allow"))));
    }
}
