package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The partner suggested times some days ago. Wanted while at least one of them can still be picked. */
@Singleton
final class TimesWaitingNudge extends SessionWriter {

    TimesWaitingNudge(Scenes scenes) {
        super(scenes);
    }

    @Override
    public String kind() {
        return SessionNudges.TIMES_WAITING;
    }

    @Override
    Optional<Message> words(Scene scene, Delivery delivery) {
        return session(scene, delivery)
                .filter(session -> session.state() == Session.State.PROPOSED && session.ahead(scene.now()))
                .filter(session -> !session.proposedBy().equals(scene.viewer().id()))
                .map(session -> {
                    List<Block> blocks = new ArrayList<>();
                    blocks.add(Block.heading("session.times_wait_title", "name", scene.name()));
                    blocks.add(Block.prose("session.times_wait_text"));
                    blocks.addAll(SessionCards.timesToPick(scene, session));
                    return new Message(Text.of("session.times_wait_title", "name", scene.name()), blocks);
                });
    }
}
