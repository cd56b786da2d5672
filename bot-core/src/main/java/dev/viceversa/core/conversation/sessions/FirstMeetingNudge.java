package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Rematch;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Some days after an introduction: a first date is the step most pairs get stuck on. Wanted until a date is on its way. */
@Singleton
final class FirstMeetingNudge extends SessionWriter {

    FirstMeetingNudge(Scenes scenes) {
        super(scenes);
    }

    @Override
    public String kind() {
        return SessionNudges.FIRST_MEETING;
    }

    @Override
    Optional<Message> words(Scene scene, Delivery delivery) {
        boolean underWay = scene.course().held() > 0
                || scene.course().open().stream().anyMatch(session -> waiting(scene, session));
        if (underWay) {
            return Optional.empty();
        }
        boolean agreed = scene.pairing().state() == Pairing.State.ACTIVE;
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("session.first_title", "name", scene.name()));
        if (agreed) {
            blocks.add(
                    Block.prose(first(delivery) ? "session.first_text" : "session.first_again", "name", scene.name()));
            blocks.add(Block.Buttons.of(
                    SessionCards.suggest(scene),
                    Button.of("session.met_already", SessionCards.onPairing("met_already", scene))));
        } else {
            blocks.add(Block.prose("session.first_agreement", "name", scene.name()));
            blocks.add(Block.Buttons.of(
                    Button.primary("session.open_agreement", PartnerLinks.agreement(scene.pairing()))));
        }
        if (!first(delivery)) {
            blocks.add(Block.Buttons.of(Rematch.button(scene.pairing(), scene.name())));
        }
        blocks.add(Block.quiet("session.bad_time"));
        return Optional.of(new Message(Text.of("session.first_title", "name", scene.name()), blocks));
    }

    /** A date that stands, or one that went by and about which both are being asked. */
    private static boolean waiting(Scene scene, Session session) {
        return session.ahead(scene.now()) || session.past(scene.now());
    }
}
