package dev.viceversa.core.conversation.recognition;

import dev.viceversa.core.conversation.Illustrating;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.picture.ThankYouCard;
import dev.viceversa.core.recognition.RecognitionKinds;
import dev.viceversa.core.recognition.ThankYou;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings a card of thanks to whom it is for, in their language. Thread-safe. */
@Singleton
final class ThanksNews {

    private final Outbox outbox;
    private final People people;
    private final Illustrating illustrating;
    private final Texts texts;

    ThanksNews(Outbox outbox, People people, Illustrating illustrating, Texts texts) {
        this.outbox = outbox;
        this.people = people;
        this.illustrating = illustrating;
        this.texts = texts;
    }

    void given(ThankYou card, Pairing pairing) {
        Reader reader = people.get(card.receiver()).reader();
        String giver = people.find(card.giver()).map(Person::name).orElse("–");
        Text title = Text.of("thanks.title", "name", giver);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(illustrating.picture(
                texts.say(Text.of("thanks.card"), reader),
                Text.of("thanks.said", "why", ThanksForm.why(card.motif()), "name", giver),
                () -> new ThankYouCard(
                                texts.say(Text.of("thanks.card"), reader),
                                texts.say(ThanksForm.why(card.motif()), reader),
                                giver)
                        .png()));
        if (!card.words().isEmpty()) {
            blocks.add(new Block.Quote(Text.verbatim(card.words()), Optional.empty()));
        }
        blocks.add(Block.quiet("thanks.between_you"));
        outbox.tell(
                card.receiver(),
                RecognitionKinds.THANKS,
                RecognitionKinds.THANKS + ":" + card.id(),
                new Message(title, blocks),
                About.pairing(pairing.program(), pairing.id().value()));
    }
}
