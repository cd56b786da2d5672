package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.pairing.Rematch;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * No next date after a session, or after one fell through: the senior hears first, both when the pair would stall, then
 * nobody. Wanted while the pair has no date and sessions are left.
 */
@Singleton
final class NextDateNudge extends SessionWriter {

    NextDateNudge(Scenes scenes) {
        super(scenes);
    }

    @Override
    public String kind() {
        return SessionNudges.NEXT_DATE;
    }

    @Override
    Optional<Message> words(Scene scene, Delivery delivery) {
        String since = delivery.about().subject().getOrDefault(SessionNudges.SESSION, "");
        boolean latest = scene.course().latest().stream()
                .anyMatch(session -> session.id().value().equals(since));
        boolean dateless = scene.course().withoutDateSince(scene.now()).isPresent();
        if (!latest || !dateless || scene.complete()) {
            return Optional.empty();
        }
        Text title = Text.of("session.next_title", "name", scene.name());
        return Optional.of(new Message(
                title,
                List.of(
                        new Block.Heading(title),
                        Block.prose(first(delivery) ? "session.next_text" : "session.next_again", "name", scene.name()),
                        Block.Facts.of(SessionCards.theme(scene.nextArc())),
                        new Block.Buttons(
                                first(delivery)
                                        ? List.of(SessionCards.suggest(scene))
                                        : List.of(
                                                SessionCards.suggest(scene),
                                                Rematch.button(scene.pairing(), scene.name()))),
                        Block.quiet("session.bad_time"))));
    }
}
