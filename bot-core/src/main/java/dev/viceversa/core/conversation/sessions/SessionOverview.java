package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a pair stands with its sessions, and what the viewer can do next. Pure. */
final class SessionOverview {

    private SessionOverview() {}

    /** All pairings of the viewer. */
    static Message of(List<Scene> scenes) {
        if (scenes.isEmpty()) {
            return Message.plain("session.no_pairing");
        }
        List<Block> blocks = new ArrayList<>();
        for (Scene scene : scenes) {
            blocks.addAll(of(scene));
        }
        return new Message(Text.of("session.overview"), blocks);
    }

    /** What became of what the viewer just tried, and how it stands now. */
    static Message after(Scene scene, Text sentence) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(sentence));
        blocks.addAll(of(scene));
        return new Message(sentence, blocks);
    }

    /** One pairing. */
    static List<Block> of(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("session.with", "name", scene.name()));
        if (scene.pairing().state() != Pairing.State.ACTIVE) {
            blocks.add(Block.prose("session.agreement_first", "name", scene.name()));
            blocks.add(Block.Buttons.of(
                    Button.primary("session.open_agreement", PartnerLinks.agreement(scene.pairing()))));
            return blocks;
        }
        blocks.add(Block.Facts.of(new Block.Fact(
                Text.of("session.so_far"),
                Text.of(
                        "session.held_of",
                        "held",
                        scene.course().heldFor(scene.viewer().id()),
                        "all",
                        scene.cadence().sessions()))));
        Optional<Session> toTell = scene.course().toTell(scene.viewer().id(), scene.now());
        toTell.ifPresent(session -> blocks.addAll(CheckInCards.question(scene, session)));
        Optional<Session> open = scene.course().open().filter(session -> !session.past(scene.now()));
        blocks.addAll(scene.idea());
        if (open.isPresent()) {
            blocks.addAll(open(scene, open.get()));
        } else if (toTell.isEmpty()) {
            blocks.addAll(none(scene));
        }
        return blocks;
    }

    private static List<Block> open(Scene scene, Session session) {
        if (session.state() == Session.State.PLANNED) {
            return SessionCards.date(scene, session);
        }
        if (!session.ahead(scene.now())) {
            return List.of(
                    Block.prose("session.times_gone"),
                    Block.Buttons.of(Button.primary("session.suggest", SessionCards.onSession("other", session))));
        }
        if (!session.proposedBy().equals(scene.viewer().id())) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.prose("session.they_suggested", "name", scene.name()));
            blocks.addAll(SessionCards.timesToPick(scene, session));
            return blocks;
        }
        List<Block.Fact> facts = new ArrayList<>();
        for (int i = 0; i < session.proposed().size(); i++) {
            Instant at = session.proposed().get(i);
            facts.add(new Block.Fact(
                    Text.of("session.choice", "n", i + 1), TwoZones.both(at, scene.viewer(), scene.partner())));
        }
        return List.of(
                Block.prose("session.you_suggested", "name", scene.name()),
                new Block.Facts(facts),
                Block.Buttons.of(
                        Button.of("session.other_times", SessionCards.onSession("other", session)),
                        SessionCards.callOff(session)));
    }

    private static List<Block> none(Scene scene) {
        if (scene.complete()) {
            return List.of(
                    Block.prose("session.complete", "all", scene.cadence().sessions()));
        }
        return List.of(
                Block.prose("session.no_date"),
                Block.Facts.of(SessionCards.theme(scene.nextArc())),
                new Block.Prose(scene.nextArc().aim()),
                Block.Buttons.of(
                        SessionCards.suggest(scene),
                        Button.of("session.met_already", SessionCards.onPairing("met_already", scene))));
    }
}
