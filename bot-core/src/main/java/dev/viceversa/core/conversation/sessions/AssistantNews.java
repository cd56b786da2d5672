package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.session.Delegations;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionListener;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Tells an assistant what happens to the dates they handle; and what they are asked to do, once. Thread-safe. */
@Singleton
class AssistantNews implements SessionListener {

    private static final String KIND = "assist";

    private final Delegations delegations;
    private final Pairings pairings;
    private final People people;
    private final Scenes scenes;
    private final Outbox outbox;

    AssistantNews(Delegations delegations, Pairings pairings, People people, Scenes scenes, Outbox outbox) {
        this.delegations = delegations;
        this.pairings = pairings;
        this.people = people;
        this.scenes = scenes;
        this.outbox = outbox;
    }

    /** Somebody just let their assistant handle dates. */
    void allowed(Person person, Person assistant) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("assist.asked", "name", person.name()));
        blocks.addAll(cards(person));
        outbox.tell(
                assistant.id(),
                KIND,
                KIND + ":" + person.id() + ":" + assistant.id(),
                new Message(Text.of("assist.asked", "name", person.name()), blocks),
                About.NOTHING);
    }

    /** What this assistant handles at the moment, for whoever asks by typing. */
    List<Block> handled(PersonId assistant) {
        return delegations.to(assistant).stream()
                .flatMap(person -> cards(person).stream())
                .toList();
    }

    @Override
    public void suggested(Session session, PersonId by) {
        tell(session, by);
    }

    @Override
    public void agreed(Session session, PersonId by) {
        tell(session, by);
    }

    @Override
    public void cancelled(Session session, PersonId by) {
        tell(session, by);
    }

    /** What the partner did; the assistant's own doing they see at once. */
    private void tell(Session session, PersonId by) {
        Pairing pairing = pairings.get(session.pairing());
        Person mentee = people.get(pairing.mentee());
        if (by.equals(mentee.id())) {
            return;
        }
        delegations
                .of(mentee)
                .ifPresent(assistant -> outbox.tell(
                        assistant.id(),
                        KIND,
                        KIND + ":" + session.id() + ":" + session.round() + ":" + session.state(),
                        AssistantCards.card(scenes.of(pairing, mentee)),
                        About.pairing(pairing.program(), pairing.id().value())));
    }

    private List<Block> cards(Person person) {
        return scenes.living(person).stream()
                .filter(scene -> scene.role() == Role.MENTEE)
                .filter(scene -> scene.pairing().state() == Pairing.State.ACTIVE)
                .flatMap(scene -> AssistantCards.card(scene).blocks().stream())
                .toList();
    }
}
