package dev.viceversa.core.conversation.concerns;

import dev.viceversa.core.concern.Concern;
import dev.viceversa.core.concern.ConcernKinds;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Outbox;
import jakarta.inject.Singleton;

/** Carries concerns and what becomes of them. Says of none which program or pairing it is about. Thread-safe. */
@Singleton
final class ConcernNews {

    private final Outbox outbox;
    private final ConcernCards cards;

    ConcernNews(Outbox outbox, ConcernCards cards) {
        this.outbox = outbox;
        this.cards = cards;
    }

    void sent(Concern concern) {
        concern.contact()
                .ifPresent(contact -> outbox.tell(
                        contact,
                        ConcernKinds.CONCERN,
                        ConcernCards.key(concern),
                        cards.forContact(concern),
                        About.NOTHING));
    }

    /** Read, answered or talked about: the sender hears of it. */
    void moved(Concern concern) {
        outbox.tell(
                concern.sender(),
                ConcernKinds.NEWS,
                "concern_news:" + concern.id() + ":" + concern.state(),
                cards.forSender(concern),
                About.NOTHING);
    }

    /** The card in the contact's conversation shows where it stands, without buttons that do nothing any more. */
    void answered(Concern concern) {
        concern.contact().ifPresent(contact -> outbox.find(ConcernCards.key(concern))
                .flatMap(Delivery::reference)
                .ifPresent(card -> outbox.edit(
                        contact,
                        card,
                        ConcernKinds.CONCERN,
                        "concern_settled:" + concern.id(),
                        cards.forContact(concern))));
    }
}
