package dev.viceversa.slack.reply;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries unseen: the reference of the message its button stood on, so that sending the form can change
 * that message. Pure functions.
 */
public final class FormSecret {

    private static final String MESSAGE = "m:";

    private FormSecret() {}

    static String of(Occasion occasion) {
        return occasion.message().map(reference -> MESSAGE + reference).orElse("");
    }

    /** The message's reference; empty when there was none. */
    public static Optional<String> message(@Nullable String privately) {
        return Optional.ofNullable(privately)
                .filter(secret -> secret.startsWith(MESSAGE))
                .map(secret -> secret.substring(MESSAGE.length()))
                .filter(reference -> !reference.isEmpty());
    }
}
