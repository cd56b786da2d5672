package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.SessionArc;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is shown about a date: suggested, agreed, called off. Pure. */
final class SessionCards {

    static final String FLOW = "session";

    /** From this many cancellations in a row on, help is offered. */
    private static final int HELP_AFTER = 2;

    private SessionCards() {}

    /** Somebody suggested times; the viewer picks. */
    static Message times(Scene scene, Session session) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("session.times_title", "name", scene.name()));
        blocks.addAll(timesToPick(scene, session));
        return new Message(Text.of("session.times_title", "name", scene.name()), blocks);
    }

    /** The suggested times as facts and buttons; those that went by are left out. */
    static List<Block> timesToPick(Scene scene, Session session) {
        List<Block> blocks = new ArrayList<>();
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
        facts.add(length(session));
        facts.add(theme(scene.arc(session)));
        blocks.add(new Block.Facts(facts));
        buttons.add(Button.of("session.other_times", onSession("other", session)));
        blocks.add(new Block.Buttons(buttons));
        return blocks;
    }

    /** A date stands. */
    static Message agreed(Scene scene, Session session) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("session.agreed_title", "name", scene.name()));
        blocks.addAll(date(scene, session));
        return new Message(
                Text.of(
                        "session.agreed_summary",
                        "name",
                        scene.name(),
                        "at",
                        session.at().orElseThrow()),
                blocks);
    }

    /** The date, what it is about, how to meet, and how to change it. */
    static List<Block> date(Scene scene, Session session) {
        SessionArc arc = scene.arc(session);
        return List.of(
                Block.Facts.of(
                        new Block.Fact(
                                Text.of("session.when"),
                                TwoZones.both(session.at().orElseThrow(), scene.viewer(), scene.partner())),
                        length(session),
                        theme(arc)),
                new Block.Prose(arc.aim()),
                Block.prose("session.give_back", "what", arc.giveBack()),
                meetUp(scene, session, Optional.empty()),
                Block.Buttons.of(
                        Button.of("session.calendar", onSession("calendar", session)),
                        move(session),
                        callOff(session)));
    }

    /** How to meet; {@code calendar} is a path to fetch the calendar file from, once. */
    static Block.MeetUp meetUp(Scene scene, Session session, Optional<String> calendar) {
        return new Block.MeetUp(
                scene.partner().id().value(),
                scene.name(),
                Text.of("session.entry", "name", scene.name()),
                session.at(),
                session.length(),
                calendar);
    }

    static Button move(Session session) {
        return Button.of("session.move", onSession("other", session));
    }

    static Button callOff(Session session) {
        return Button.of("session.call_off", onSession("cancel", session))
                .confirmedBy(new Button.Confirmation(
                        Text.of("session.call_off_title"),
                        Text.of("session.call_off_question"),
                        Text.of("session.call_off_yes"),
                        Text.of("session.call_off_no")));
    }

    /** The partner called it off; no reason is known and none is needed. */
    static Message calledOff(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("session.called_off", "name", scene.name()));
        blocks.addAll(anotherOne(scene));
        return new Message(Text.of("session.called_off", "name", scene.name()), blocks);
    }

    /** The viewer called it off. */
    static Message youCalledOff(Scene scene) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("session.you_called_off", "name", scene.name()));
        blocks.addAll(anotherOne(scene));
        return new Message(Text.of("session.you_called_off", "name", scene.name()), blocks);
    }

    private static List<Block> anotherOne(Scene scene) {
        if (scene.course().cancelledInARow() < HELP_AFTER) {
            return List.of(Block.Buttons.of(suggest(scene)));
        }
        return List.of(
                Block.prose("session.help"),
                Block.Buttons.of(
                        Button.primary("session.shorter", onPairing("shorter", scene)),
                        Button.of("session.suggest", onPairing("suggest", scene)),
                        Button.of("session.partner", PartnerLinks.overview(scene.pairing()))));
    }

    static Button suggest(Scene scene) {
        return Button.primary("session.suggest", onPairing("suggest", scene));
    }

    static Block.Fact theme(SessionArc arc) {
        return new Block.Fact(Text.of("session.theme"), arc.title());
    }

    static Block.Fact length(Session session) {
        return new Block.Fact(
                Text.of("session.length"),
                Text.of("session.minutes", "minutes", session.length().toMinutes()));
    }

    static ActionRef onPairing(String verb, Scene scene) {
        return ActionRef.of(FLOW, verb, scene.pairing().id().value());
    }

    static ActionRef onSession(String verb, Session session) {
        return ActionRef.of(FLOW, verb, session.id().value());
    }
}
