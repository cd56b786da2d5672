package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.growth.GrowthOffer;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On the working day before a session: when it is, what it is about, and two things to think about. */
@Singleton
final class PreparationNudge extends SessionWriter {

    private final GrowthOffer growth;

    PreparationNudge(Scenes scenes, GrowthOffer growth) {
        super(scenes);
        this.growth = growth;
    }

    @Override
    public String kind() {
        return SessionNudges.PREPARATION;
    }

    @Override
    Optional<Message> words(Scene scene, Delivery delivery) {
        return session(scene, delivery)
                .filter(session -> session.state() == Session.State.PLANNED)
                .filter(session -> session.at().orElseThrow().isAfter(scene.now()))
                .map(session -> message(scene, session));
    }

    private Message message(Scene scene, Session session) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("session.prepare_title", "name", scene.name()));
        blocks.add(Block.Facts.of(
                new Block.Fact(
                        Text.of("session.when"),
                        TwoZones.both(session.at().orElseThrow(), scene.viewer(), scene.partner())),
                SessionCards.theme(scene.arc(session))));
        blocks.add(new Block.Prose(scene.arc(session).aim()));
        blocks.add(Block.prose("session.prepare_text"));
        scene.prepare(session).stream()
                .limit(2)
                .forEach(prompt -> blocks.add(new Block.Quote(prompt, Optional.empty())));
        List<Text> brave = scene.brave(scene.arc(session));
        if (!brave.isEmpty()) {
            blocks.add(Block.prose("session.brave"));
            brave.forEach(question -> blocks.add(new Block.Quote(question, Optional.empty())));
        }
        blocks.add(Block.prose("session.give_back", "what", scene.arc(session).giveBack()));
        blocks.addAll(scene.idea());
        blocks.addAll(growth.around(
                scene.course(),
                scene.viewer().id(),
                scene.course().numberFor(scene.viewer().id(), session),
                scene.cadence().sessions()));
        blocks.add(SessionCards.meetUp(scene, session, Optional.empty()));
        blocks.add(Block.Buttons.of(SessionCards.move(session), SessionCards.callOff(session)));
        return new Message(
                Text.of(
                        "session.prepare_summary",
                        "name",
                        scene.name(),
                        "at",
                        session.at().orElseThrow()),
                blocks);
    }
}
