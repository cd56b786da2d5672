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
import dev.viceversa.core.pairing.Rematch;
import dev.viceversa.core.pairing.Step;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.Rounds;
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
    private final Programs programs;
    private final Rounds rounds;

    PartnerConversation(
            Pairings pairings, EndingPairings endings, PartnerCards cards, Programs programs, Rounds rounds) {
        this.pairings = pairings;
        this.endings = endings;
        this.cards = cards;
        this.programs = programs;
        this.rounds = rounds;
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
            case "end" -> end(known.get(), visitor, "partner.ended_title");
            case Rematch.VERB -> end(known.get(), visitor, "partner.rematched_title");
            default -> Reply.say("desk.outdated");
        };
    }

    /** Ended without a fault; on the list again either way, since that is what taking part means. */
    private Reply end(Pairing pairing, Visitor visitor, String title) {
        return switch (endings.endedBy(pairing, visitor.id())) {
            case Step.Changed(Pairing ended) ->
                new Reply.Say(Message.of(
                        Text.of(title),
                        Block.heading(title),
                        Block.prose("partner.ended", "name", cards.name(ended.partnerOf(visitor.id()))),
                        Block.prose("pairing.next_match"),
                        new Block.Prose(rounds.words(programs.get(ended.program()))),
                        Block.quiet("pairing.ways_out")));
            case Step.Unchanged _, Step.Refused _ -> Reply.say("partner.over");
        };
    }
}
