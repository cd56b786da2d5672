package dev.viceversa.slack.reply;

import dev.viceversa.core.conversation.Envelope.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries unseen: where its button was pressed, and the reference of the message it stood on, so that sending
 * the form can change that message and be answered where the person looks. Pure functions.
 */
public final class FormSecret {

    private static final String WITH_US = "m:";
    private static final String AMONG_OTHERS = "o:";

    private FormSecret() {}

    static String of(Occasion occasion) {
        String message = occasion.message().orElse("");
        return switch (occasion.where()) {
            case WITH_US -> message.isEmpty() ? "" : WITH_US + message;
            case AMONG_OTHERS -> AMONG_OTHERS + message;
        };
    }

    /** The message's reference; empty when there was none. */
    public static Optional<String> message(@Nullable String privately) {
        return Optional.ofNullable(privately)
                .filter(secret -> secret.startsWith(WITH_US) || secret.startsWith(AMONG_OTHERS))
                .map(secret -> secret.substring(WITH_US.length()))
                .filter(reference -> !reference.isEmpty());
    }

    /** Where the button was pressed that opened the form. */
    public static Place where(@Nullable String privately) {
        return privately != null && privately.startsWith(AMONG_OTHERS) ? Place.AMONG_OTHERS : Place.WITH_US;
    }
}
