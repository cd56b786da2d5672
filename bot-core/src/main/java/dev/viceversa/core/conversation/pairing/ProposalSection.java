package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.conversation.HomeSection;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.pairing.ProposalWords;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;

/** The junior's open proposals, among what waits for her. */
@Singleton
final class ProposalSection implements HomeSection {

    private final PartnerCards cards;
    private final ProposalWords words;

    ProposalSection(PartnerCards cards, ProposalWords words) {
        this.cards = cards;
        this.words = words;
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public List<Block> blocks(Visitor visitor) {
        return cards.waiting(visitor.id()).stream()
                .flatMap(pairing -> words.message(pairing).blocks().stream())
                .toList();
    }
}
