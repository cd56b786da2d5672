package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionListener;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;

/** Tells one of a pair at once what the other one just did about a date. Thread-safe. */
@Singleton
class SessionNews implements SessionListener {

    private final Outbox outbox;
    private final People people;
    private final Scenes scenes;

    SessionNews(Outbox outbox, People people, Scenes scenes) {
        this.outbox = outbox;
        this.people = people;
        this.scenes = scenes;
    }

    /** The other one picks. */
    @Override
    public void suggested(Session session, PersonId by) {
        Scene partner = partner(session, by);
        tell(partner, "session_times", session, SessionCards.times(partner, session));
    }

    /** The one who suggested hears which time it is. */
    @Override
    public void agreed(Session session, PersonId by) {
        Scene partner = partner(session, by);
        tell(partner, "session_agreed", session, SessionCards.agreed(partner, session));
    }

    /** The other one hears that it is off, and both are offered help when it keeps happening. */
    @Override
    public void cancelled(Session session, PersonId by) {
        Scene partner = partner(session, by);
        tell(partner, "session_cancelled", session, SessionCards.calledOff(partner));
    }

    private void tell(Scene to, String kind, Session session, Message message) {
        outbox.tell(
                to.viewer().id(),
                kind,
                kind + ":" + session.id() + ":" + session.round(),
                message,
                About.pairing(to.program().id(), to.pairing().id().value())
                        .and("session", session.id().value()));
    }

    private Scene partner(Session session, PersonId by) {
        return scenes.of(session.id(), people.get(by)).orElseThrow().turned();
    }
}
