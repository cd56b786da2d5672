package dev.viceversa.teams.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.teams.TeamsConfigured;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows cards that change nothing and are not kept, such as an empty form or the home card: sent at once and once, and
 * asked for again by whoever misses them. Thread-safe.
 */
@Singleton
@TeamsConfigured
public final class DirectCards {

    private static final Logger LOG = LoggerFactory.getLogger(DirectCards.class);

    private final Connector connector;
    private final Whereabouts whereabouts;
    private final People people;

    DirectCards(Connector connector, Whereabouts whereabouts, People people) {
        this.connector = connector;
        this.whereabouts = whereabouts;
        this.people = people;
    }

    /** Shows a card in somebody's personal conversation. */
    public Showing show(Account account, ObjectNode card, String summary) {
        Optional<ConversationReference> personal = whereabouts
                .seen(account)
                .flatMap(Whereabouts.Seen::personal)
                .or(() -> people.identity(account).flatMap(whereabouts::of))
                .or(() -> opened(account));
        if (personal.isEmpty()) {
            LOG.info("A card was not shown: there is no conversation");
            return Showing.MISSING;
        }
        return noted(connector.post(
                personal.get().serviceUrl(),
                personal.get().conversation(),
                new Posting(card, summary, Optional.empty())));
    }

    /** Gives a card another content. */
    public Showing change(Account account, String activity, ObjectNode card, String summary) {
        return whereabouts
                .seen(account)
                .flatMap(Whereabouts.Seen::personal)
                .map(place -> noted(connector.replace(
                        place.serviceUrl(),
                        new MessageReference(place.conversation(), activity),
                        new Posting(card, summary, Optional.empty()))))
                .orElse(Showing.MISSING);
    }

    /** The core's reference of a message in somebody's personal conversation. */
    public Optional<String> reference(Account account, String activity) {
        return whereabouts.seen(account).flatMap(Whereabouts.Seen::personal).flatMap(place -> new MessageReference(
                        place.conversation(), activity)
                .written());
    }

    private Optional<ConversationReference> opened(Account account) {
        String serviceUrl = whereabouts.serviceUrl();
        return connector.open(serviceUrl, account.user()) instanceof Answered.With answer
                        && answer.good()
                        && answer.body().path("id").isTextual()
                ? Optional.of(new ConversationReference(
                        serviceUrl, answer.body().path("id").asText(), ""))
                : Optional.empty();
    }

    private static Showing noted(Answered answered) {
        Showing showing = Showing.of(answered);
        if (showing != Showing.THERE) {
            LOG.info("A card was not shown: {}", answered instanceof Answered.With with ? with.code() : answered);
        }
        return showing;
    }
}
