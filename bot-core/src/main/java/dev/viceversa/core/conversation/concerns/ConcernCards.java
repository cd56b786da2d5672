package dev.viceversa.core.conversation.concerns;

import dev.viceversa.core.concern.Concern;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.pairing.Cards;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Concerns as their contact and their sender see them. The words of a concern stand in the contact's conversation and
 * nowhere else; no notification and no summary says anything. Only reads. Thread-safe.
 */
@Singleton
final class ConcernCards {

    static final String FLOW = "concern";
    private static final int MOST_SHOWN = 5;

    private final People people;
    private final Outbox outbox;

    ConcernCards(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    /** A concern as its contact has it: new, or as it stands. */
    Message forContact(Concern concern) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("concern.arrived_title"));
        people.find(concern.sender()).ifPresent(sender -> blocks.add(Cards.of(sender)));
        blocks.add(new Block.Quote(Text.verbatim(concern.words()), Optional.empty()));
        if (concern.open()) {
            blocks.add(Block.prose("concern.arrived_text", "name", name(concern.sender())));
            List<Button> buttons = new ArrayList<>();
            buttons.add(Button.primary("concern.answer", on("answer", concern)));
            buttons.add(Button.of("concern.talked", on("talked", concern)));
            if (concern.state() == Concern.State.SENT) {
                buttons.add(Button.of("concern.read", on("read", concern)));
            }
            blocks.add(new Block.Buttons(buttons));
        } else {
            blocks.add(Block.prose(
                    concern.state() == Concern.State.TALKED ? "concern.you_talked" : "concern.you_answered"));
        }
        blocks.add(Block.quiet("concern.arrived_note"));
        return new Message(Text.of("concern.notification"), blocks);
    }

    /** What happened next, as the sender hears it; a written answer stands only here. */
    Message forSender(Concern concern) {
        String contact = contact(concern);
        List<Block> blocks = new ArrayList<>();
        switch (concern.state()) {
            case SENT, READ -> blocks.add(Block.prose("concern.was_read", "name", contact));
            case ANSWERED -> {
                blocks.add(Block.prose("concern.was_answered", "name", contact));
                concern.answer()
                        .ifPresent(words ->
                                blocks.add(new Block.Quote(Text.verbatim(words), Optional.of(Text.verbatim(contact)))));
            }
            case TALKED -> blocks.add(Block.prose("concern.was_talked", "name", contact));
        }
        blocks.add(Block.quiet("concern.not_enough"));
        return new Message(Text.of("concern.notification"), blocks);
    }

    /** The sender's own: to whom, when, and what happened; without any words. */
    Message own(List<Concern> sent, boolean more) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("concern.title"));
        blocks.add(
                new Block.Facts(sent.stream().limit(MOST_SHOWN).map(this::line).toList()));
        if (more) {
            blocks.add(Block.Buttons.of(Button.of("concern.again", ActionRef.of(FLOW, "write"))));
        } else {
            blocks.add(Block.prose("concern.none_outside"));
        }
        blocks.add(Block.prose("concern.elsewhere"));
        blocks.add(Block.quiet("concern.who_own"));
        return new Message(Text.of("concern.notification"), blocks);
    }

    /** Nobody here can be confided in; what else one can do. */
    Message nobody(String why) {
        return Message.of(
                Text.of("concern.notification"),
                Block.heading("concern.title"),
                Block.prose(why),
                Block.prose("concern.elsewhere"));
    }

    /** It is taken and on its way. */
    Message sent(Concern concern) {
        return Message.of(
                Text.of("concern.notification"),
                Block.prose("concern.sent", "name", contact(concern)),
                Block.quiet("concern.sent_next", "name", contact(concern)));
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("–");
    }

    /** The key of the delivery that carries a concern. */
    static String key(Concern concern) {
        return "concern:" + concern.id();
    }

    private Block.Fact line(Concern concern) {
        return new Block.Fact(
                Text.of("concern.line", "name", contact(concern), "at", concern.sentAt()), happened(concern));
    }

    private Text happened(Concern concern) {
        if (concern.contact().isEmpty()) {
            return Text.of("concern.state_gone");
        }
        return switch (concern.state()) {
            case SENT -> Text.of(arrival(outbox.find(key(concern))));
            case READ -> Text.of("concern.state_read");
            case ANSWERED -> Text.of("concern.state_answered");
            case TALKED -> Text.of("concern.state_talked");
        };
    }

    private static String arrival(Optional<Delivery> delivery) {
        DeliveryState state = delivery.map(Delivery::state).orElse(DeliveryState.SENT);
        return switch (state) {
            case PENDING, SENDING -> "concern.state_on_its_way";
            case SENT -> "concern.state_received";
            case UNKNOWN -> "concern.state_unsure";
            case FAILED, EXPIRED, CANCELLED -> "concern.state_failed";
        };
    }

    private String contact(Concern concern) {
        return concern.contact().map(this::name).orElse("–");
    }

    private static ActionRef on(String verb, Concern concern) {
        return ActionRef.of(FLOW, verb, concern.id().value());
    }
}
