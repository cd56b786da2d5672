package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.pairing.Rematch;
import dev.viceversa.core.session.CheckIn;
import dev.viceversa.core.session.FitCheck;
import dev.viceversa.core.session.GiveBack;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one message after a session: whether they met, a private note, and after the first two how right it feels. The
 * same card again after every answer, with what was said so far. Pure.
 */
final class CheckInCards {

    /**
     * What the viewer said beyond whether they met.
     *
     * @param growth the offer to look at their own growth; empty when it is not the time
     */
    record Told(Optional<FitCheck> fit, Optional<GiveBack> learned, List<Block> growth) {
        Told {
            growth = List.copyOf(growth);
        }
    }

    private CheckInCards() {}

    /** As it stands for the viewer. */
    static Message card(Scene scene, Session session, Told told) {
        return card(scene, session, told, List.of());
    }

    /** As it stands for somebody who is asked once more. */
    static Message again(Scene scene, Session session, Told told) {
        return card(scene, session, told, List.of(Block.prose("session.check_in_again")));
    }

    private static Message card(Scene scene, Session session, Told told, List<Block> opening) {
        Optional<CheckIn.Answer> answer = scene.course().answerOf(scene.viewer().id(), session);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("session.check_in_title", "name", scene.name()));
        blocks.addAll(opening);
        blocks.addAll(answer.map(given -> said(scene, given)).orElseGet(() -> question(scene, session)));
        if (answer.filter(CheckIn.Answer::didNotMeet).isEmpty()) {
            blocks.add(new Block.Divider());
            if (answer.isPresent()) {
                blocks.addAll(bothWays(scene, session, told.learned()));
            }
            blocks.addAll(reflection(scene, session));
            blocks.addAll(fit(scene, session, told.fit()));
            if (!told.growth().isEmpty()) {
                blocks.add(new Block.Divider());
                blocks.addAll(told.growth());
            }
        }
        return new Message(Text.of("session.check_in_title", "name", scene.name()), blocks);
    }

    /** Whether they met, to be answered by one press. */
    static List<Block> question(Scene scene, Session session) {
        return List.of(
                Block.prose(
                        "session.check_in_question",
                        "name",
                        scene.name(),
                        "at",
                        session.at().orElse(scene.now())),
                Block.Buttons.of(
                        Button.primary("session.met", SessionCards.onSession("met", session)),
                        Button.of("session.planned", SessionCards.onSession("planned", session)),
                        Button.of("session.not_yet", SessionCards.onSession("not_yet", session)),
                        Button.of("session.could_not", SessionCards.onSession("could_not", session))),
                Block.quiet("session.check_in_who", "name", scene.name()));
    }

    private static List<Block> said(Scene scene, CheckIn.Answer answer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose(
                switch (answer) {
                    case MET -> "session.said_met";
                    case PLANNED -> "session.said_planned";
                    case NOT_YET -> "session.said_not_yet";
                    case COULD_NOT -> "session.said_could_not";
                },
                "name",
                scene.name()));
        boolean dateStands = scene.course().open().stream().anyMatch(open -> open.ahead(scene.now()));
        if (!dateStands && !scene.complete() && scene.pairing().living()) {
            String label = answer.didNotMeet() ? "session.find_date" : "session.plan_next";
            blocks.add(Block.Buttons.of(Button.primary(label, SessionCards.onPairing("suggest", scene))));
        }
        return blocks;
    }

    /** Once they met: whether both took something home. */
    private static List<Block> bothWays(Scene scene, Session session, Optional<GiveBack> learned) {
        if (learned.isPresent()) {
            return List.of(Block.prose(
                    learned.get().learned().oneWay() ? "session.learned_one_way" : "session.learned_both_noted"));
        }
        return List.of(
                Block.prose("session.learned_question"),
                Block.Buttons.of(
                        Button.of("session.learned_both", learned(session, GiveBack.Learned.BOTH)),
                        Button.of("session.learned_me", learned(session, GiveBack.Learned.ME)),
                        new Button(
                                Text.of("session.learned_partner", "name", scene.name()),
                                learned(session, GiveBack.Learned.PARTNER),
                                Button.Look.PLAIN,
                                Optional.empty())),
                Block.quiet("session.check_in_who", "name", scene.name()));
    }

    private static List<Block> reflection(Scene scene, Session session) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("session.reflect"));
        scene.reflect(session).stream()
                .limit(2)
                .forEach(prompt -> blocks.add(new Block.Quote(prompt, Optional.empty())));
        blocks.add(Block.Buttons.of(Button.of(
                "session.write_note",
                ActionRef.of("reflect", "write", session.id().value()))));
        blocks.add(Block.quiet("session.reflect_who"));
        return blocks;
    }

    private static List<Block> fit(Scene scene, Session session, Optional<FitCheck> fit) {
        if (scene.course().numberFor(scene.viewer().id(), session) > FitCheck.LAST_SESSION) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Divider());
        if (fit.isEmpty()) {
            blocks.add(Block.prose("session.fit_question"));
            blocks.add(Block.Buttons.of(
                    Button.of("session.fit_good", feeling(session, FitCheck.Feeling.GOOD)),
                    Button.of("session.fit_unsure", feeling(session, FitCheck.Feeling.UNSURE)),
                    Button.of("session.fit_change", feeling(session, FitCheck.Feeling.CHANGE))));
            blocks.add(Block.quiet("session.fit_who", "name", scene.name()));
            return blocks;
        }
        switch (fit.get().feeling()) {
            case GOOD -> blocks.add(Block.prose("session.felt_good"));
            case UNSURE -> {
                blocks.add(Block.prose("session.felt_unsure"));
                blocks.add(Block.quiet("session.felt_unsure_more"));
            }
            case CHANGE -> {
                blocks.add(Block.prose("session.felt_change", "name", scene.name()));
                blocks.add(Block.Buttons.of(
                        Rematch.button(scene.pairing(), scene.name()),
                        Button.of("session.change", PartnerLinks.overview(scene.pairing()))));
            }
        }
        return blocks;
    }

    private static ActionRef learned(Session session, GiveBack.Learned learned) {
        return ActionRef.of(SessionCards.FLOW, "learned", session.id().value(), learned.name());
    }

    private static ActionRef feeling(Session session, FitCheck.Feeling feeling) {
        return ActionRef.of(SessionCards.FLOW, "fit", session.id().value(), feeling.name());
    }
}
