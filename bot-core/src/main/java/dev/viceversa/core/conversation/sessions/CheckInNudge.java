package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.session.FitCheck;
import dev.viceversa.core.session.FitChecks;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/**
 * On the working day after a session, once: whether they met, a private note, how right it feels. Asked of each privately;
 * wanted while this one has not said so already. Some days later once more, then silence.
 */
abstract class CheckInNudge extends SessionWriter {

    private final FitChecks fitChecks;

    CheckInNudge(Scenes scenes, FitChecks fitChecks) {
        super(scenes);
        this.fitChecks = fitChecks;
    }

    @Override
    Optional<Message> words(Scene scene, Delivery delivery) {
        return session(scene, delivery)
                .filter(session -> session.past(scene.now()) || session.state() == Session.State.HELD)
                .filter(session ->
                        scene.course().answerOf(scene.viewer().id(), session).isEmpty())
                .map(session -> card(
                        scene,
                        session,
                        fitChecks.of(session.id(), scene.viewer().id())));
    }

    abstract Message card(Scene scene, Session session, Optional<FitCheck> fit);
}
