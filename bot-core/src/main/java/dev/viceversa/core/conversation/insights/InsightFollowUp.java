package dev.viceversa.core.conversation.insights;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.insight.InsightId;
import dev.viceversa.core.insight.InsightKinds;
import dev.viceversa.core.insight.Insights;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.PartnersAway;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks the mentee what came of a shared insight; no longer wanted once they said so, or while one takes a break. */
@Singleton
final class InsightFollowUp implements Writer {

    private final Insights insights;
    private final Pairings pairings;
    private final PartnersAway away;
    private final InsightCards cards;

    InsightFollowUp(Insights insights, Pairings pairings, PartnersAway away, InsightCards cards) {
        this.insights = insights;
        this.pairings = pairings;
        this.away = away;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return InsightKinds.FOLLOW_UP;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        return Optional.ofNullable(delivery.about().subject().get("insight"))
                .flatMap(id -> insights.find(new InsightId(id)))
                .filter(insight -> insight.shared() && insight.decision().isEmpty())
                .filter(insight -> pairings.find(insight.pairing())
                        .filter(Pairing::living)
                        .filter(pairing -> !away.onHold(pairing))
                        .isPresent())
                .map(insight -> cards.standing(insight, reader.id(), Text.of("insight.followup_title")));
    }
}
