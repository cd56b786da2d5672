package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/**
 * On the working day after a session, once: whether they met, a private note, how right it feels. Asked of each privately;
 * wanted while this one has not said so already. Some days later once more, then silence.
 */
abstract class CheckInNudge extends SessionWriter {

    private final CheckIns checkIns;

    CheckInNudge(Scenes scenes, CheckIns checkIns) {
        super(scenes);
        this.checkIns = checkIns;
    }

    @Override
    Optional<Message> words(Scene scene, Delivery delivery) {
        return session(scene, delivery)
                .filter(session -> session.past(scene.now()) || session.state() == Session.State.HELD)
                .filter(session ->
                        scene.course().answerOf(scene.viewer().id(), session).isEmpty())
                .map(session -> card(scene, session, checkIns.told(scene, session)));
    }

    abstract Message card(Scene scene, Session session, CheckInCards.Told told);
}
