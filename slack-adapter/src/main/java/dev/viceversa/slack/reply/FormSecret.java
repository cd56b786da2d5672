package dev.viceversa.slack.reply;

import dev.viceversa.core.conversation.Envelope.Place;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries unseen: where its button was pressed, and the message it stood on, so that sending the form can
 * change that message and be answered where the person looks. A letter for the place, then the message's reference, the
 * address where it can be replaced and its mark, parted by spaces, as far as there are any: some 700 characters at most,
 * where Slack allows 3000. Pure functions.
 */
public final class FormSecret {

    private static final String WITH_US = "m:";
    private static final String AMONG_OTHERS = "o:";
    private static final String GAP = " ";
    private static final int PARTS = 3;
    private static final int LONGEST_MARK = 64;

    private FormSecret() {}

    static String of(Occasion occasion) {
        String message = occasion.card().map(FormSecret::written).orElse("");
        return switch (occasion.where()) {
            case WITH_US -> message.isEmpty() ? "" : WITH_US + message;
            case AMONG_OTHERS -> AMONG_OTHERS + message;
        };
    }

    private static String written(Card card) {
        return card.address()
                .map(address -> card.reference()
                        + GAP
                        + address
                        + card.mark()
                                .filter(mark -> mark.length() <= LONGEST_MARK)
                                .map(mark -> GAP + mark)
                                .orElse(""))
                .orElse(card.reference());
    }

    /**
     * The message; empty when there was none.
     *
     * @param trusted which addresses may be written to
     */
    public static Optional<Card> card(@Nullable String privately, Predicate<String> trusted) {
        return Optional.ofNullable(privately)
                .filter(secret -> secret.startsWith(WITH_US) || secret.startsWith(AMONG_OTHERS))
                .map(secret -> secret.substring(WITH_US.length()).split(GAP, PARTS))
                .filter(parts -> !parts[0].isEmpty())
                .map(parts -> {
                    Optional<String> address =
                            where(privately) == Place.WITH_US ? part(parts, 1).filter(trusted) : Optional.empty();
                    return new Card(parts[0], address, address.flatMap(there -> part(parts, 2)));
                });
    }

    /** Where the button was pressed that opened the form. */
    public static Place where(@Nullable String privately) {
        return privately != null && privately.startsWith(AMONG_OTHERS) ? Place.AMONG_OTHERS : Place.WITH_US;
    }

    private static Optional<String> part(String[] parts, int place) {
        return parts.length > place && !parts[place].isEmpty() ? Optional.of(parts[place]) : Optional.empty();
    }
}
