package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.participation.StatusSection;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Whom somebody is paired with in a program, in one line, and the way to the rest. */
@Singleton
final class PairingStatus implements StatusSection {

    private final Pairings pairings;
    private final PartnerCards cards;

    PairingStatus(Pairings pairings, PartnerCards cards) {
        this.pairings = pairings;
        this.cards = cards;
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public List<Block> blocks(Visitor visitor, Enrollment enrollment, Program program) {
        List<Block> blocks = new ArrayList<>();
        for (Pairing pairing : pairings.living(visitor.id())) {
            if (pairing.program().equals(program.id())) {
                blocks.add(new Block.Prose(cards.line(pairing, visitor.id())));
                blocks.add(Block.Buttons.of(Button.of(
                        "introduction.partner",
                        ActionRef.of(PartnerCards.FLOW, "show", pairing.id().value()))));
            }
        }
        return blocks;
    }
}
