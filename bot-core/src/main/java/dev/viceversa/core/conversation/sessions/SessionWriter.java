package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.ui.Message;
import java.util.Optional;

/**
 * Words what was planned about one pairing's sessions. Nothing is wanted any more once the pairing is over, or while one
 * of the two is on a break.
 */
abstract class SessionWriter implements Writer {

    private final Scenes scenes;

    SessionWriter(Scenes scenes) {
        this.scenes = scenes;
    }

    @Override
    public final Optional<Message> write(Delivery delivery, Person reader) {
        return delivery.about()
                .pairing()
                .flatMap(pairing -> scenes.of(new PairingId(pairing), reader))
                .filter(scene -> scene.pairing().living() && scene.takingPart())
                .flatMap(scene -> words(scene, delivery));
    }

    /** What to say now; empty when it is no longer wanted. */
    abstract Optional<Message> words(Scene scene, Delivery delivery);

    /** The session it is about, as it stands now; empty when it was planned around a date that has changed since. */
    static Optional<Session> session(Scene scene, Delivery delivery) {
        Optional<SessionId> id = Optional.ofNullable(delivery.about().subject().get(SessionNudges.SESSION))
                .map(SessionId::new);
        String round = delivery.about().subject().getOrDefault(SessionNudges.ROUND, "");
        return scene.course().sessions().stream()
                .filter(session -> id.filter(session.id()::equals).isPresent())
                .filter(session -> round.equals(String.valueOf(session.round())))
                .findFirst();
    }

    /** Whether this is the first reminder of its step. */
    static boolean first(Delivery delivery) {
        return "1".equals(delivery.about().subject().get(SessionNudges.NTH));
    }
}
