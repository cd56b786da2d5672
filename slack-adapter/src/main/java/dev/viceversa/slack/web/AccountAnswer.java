package dev.viceversa.slack.web;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What {@code users.info} answers, with the account left as it came: the library's own class cannot tell a missing
 * {@code is_email_confirmed} from a false one. Filled by Gson.
 */
final class AccountAnswer extends SlackAnswer {

    private @Nullable JsonObject user;

    @Nullable
    JsonObject getUser() {
        return user;
    }
}
