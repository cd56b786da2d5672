package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.ProposalWords;
import dev.viceversa.core.pairing.Step;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The junior's private answer to a proposal. To everybody else, the partner included, a proposal does not exist: they read
 * the same sentence as for an id that was never given out.
 */
@Singleton
final class ProposalConversation implements Conversation {

    private final Pairings pairings;
    private final ProposalWords words;
    private final ProgramTime time;

    ProposalConversation(Pairings pairings, ProposalWords words, ProgramTime time) {
        this.pairings = pairings;
        this.words = words;
        this.time = time;
    }

    @Override
    public String flow() {
        return ProposalWords.FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Pairing> found = press.action()
                .id(0)
                .flatMap(id -> pairings.find(new PairingId(id)))
                .filter(pairing -> pairing.junior().equals(visitor.id()));
        if (found.isEmpty()) {
            return Reply.say("desk.not_yours");
        }
        Pairing pairing = found.get();
        return switch (press.action().verb()) {
            case "accept" -> answer(pairing.accept(visitor.id(), time.now()));
            case "decline" -> answer(pairing.decline(visitor.id(), time.now()));
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply answer(Step step) {
        return switch (step) {
            case Step.Changed(Pairing answered) -> new Reply.Replace(words.message(pairings.update(answered)));
            case Step.Unchanged(Pairing pairing) -> new Reply.Replace(words.message(pairing));
            // A moment after the deadline the proposal may still stand open in the store; it is over all the same.
            case Step.Refused(Pairing pairing, Step.Why why)
            when why == Step.Why.TOO_LATE && pairing.state() == Pairing.State.PROPOSED ->
                Reply.replace("pairing.expired");
            case Step.Refused(Pairing pairing, Step.Why _) -> new Reply.Replace(words.message(pairing));
        };
    }
}
