package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.conversation.HomeSection;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.ui.Block;
import jakarta.inject.Singleton;
import java.util.List;

/** A person's partners on their own page. */
@Singleton
final class PartnerSection implements HomeSection {

    private final Pairings pairings;
    private final PartnerCards cards;

    PartnerSection(Pairings pairings, PartnerCards cards) {
        this.pairings = pairings;
        this.cards = cards;
    }

    @Override
    public int place() {
        return 200;
    }

    @Override
    public List<Block> blocks(Visitor visitor) {
        return pairings.living(visitor.id()).stream()
                .flatMap(pairing -> cards.card(pairing, visitor.id()).stream())
                .toList();
    }
}
