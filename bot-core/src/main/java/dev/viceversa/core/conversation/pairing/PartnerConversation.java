package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.pairing.EndingPairings;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.Step;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** {@code partner}: who, what was agreed, and how to end it without a fault and without a reason. */
@Singleton
final class PartnerConversation implements Conversation {

    private final Pairings pairings;
    private final EndingPairings endings;
    private final PartnerCards cards;

    PartnerConversation(Pairings pairings, EndingPairings endings, PartnerCards cards) {
        this.pairings = pairings;
        this.endings = endings;
        this.cards = cards;
    }

    @Override
    public String flow() {
        return PartnerCards.FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.PARTNER);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        return new Reply.Say(cards.overview(visitor.id()));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Pairing> known = press.action()
                .id(0)
                .flatMap(id -> pairings.find(new PairingId(id)))
                .filter(pairing -> pairing.roleOf(visitor.id()).isPresent() && pairing.wasIntroduced());
        if (known.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        return switch (press.action().verb()) {
            case "show" -> new Reply.Say(cards.overview(visitor.id()));
            case "end" -> end(known.get(), visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply end(Pairing pairing, Visitor visitor) {
        return switch (endings.endedBy(pairing, visitor.id())) {
            case Step.Changed(Pairing ended) ->
                new Reply.Say(Message.of(
                        Text.of("partner.ended_title"),
                        Block.heading("partner.ended_title"),
                        Block.prose("partner.ended", "name", cards.name(ended.partnerOf(visitor.id()))),
                        Block.prose("pairing.next_match"),
                        Block.quiet("pairing.ways_out")));
            case Step.Unchanged _, Step.Refused _ -> Reply.say("partner.over");
        };
    }
}
