package dev.viceversa.pretend.slack.workspace;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account in the workspace. Immutable; the workspace holds the current state of each.
 *
 * @param id {@code U…}
 * @param name the handle, lower case without spaces
 * @param realName the name people read
 * @param email null for accounts without one (bots)
 * @param timeZone the zone the account is set to
 * @param locale BCP 47, such as {@code de-DE}
 * @param title the line people write about themselves
 * @param deleted deactivated
 * @param restricted a guest
 * @param bot an app's account
 * @param admin a workspace administrator
 * @param visible false when the app may not see the person
 */
public record SlackUser(
        String id,
        String name,
        String realName,
        @Nullable String email,
        ZoneId timeZone,
        String locale,
        String title,
        boolean deleted,
        boolean restricted,
        boolean bot,
        boolean admin,
        boolean visible) {

    /** An ordinary, active member in UTC who reads American English. The handle is made from the e-mail address. */
    public static SlackUser member(String id, String realName, String email) {
        String handle = email.split("@", 2)[0].toLowerCase(Locale.ROOT);
        return new SlackUser(
                id, handle, realName, email, ZoneOffset.UTC, "en-US", "", false, false, false, false, true);
    }

    static SlackUser app(String id, String name, String realName) {
        return new SlackUser(id, name, realName, null, ZoneOffset.UTC, "en-US", "", false, false, true, false, true);
    }

    /** The same account under another name. */
    public SlackUser withRealName(String changed) {
        return new SlackUser(
                id, name, changed, email, timeZone, locale, title, deleted, restricted, bot, admin, visible);
    }

    /** The same account with another address. */
    public SlackUser withEmail(@Nullable String changed) {
        return new SlackUser(
                id, name, realName, changed, timeZone, locale, title, deleted, restricted, bot, admin, visible);
    }

    /** The same account in another zone. */
    public SlackUser withTimeZone(ZoneId changed) {
        return new SlackUser(
                id, name, realName, email, changed, locale, title, deleted, restricted, bot, admin, visible);
    }

    /** The same account in another language. */
    public SlackUser withLocale(String changed) {
        return new SlackUser(
                id, name, realName, email, timeZone, changed, title, deleted, restricted, bot, admin, visible);
    }

    /** The same account with another line about the person. */
    public SlackUser withTitle(String changed) {
        return new SlackUser(
                id, name, realName, email, timeZone, locale, changed, deleted, restricted, bot, admin, visible);
    }

    /** The same account, deactivated or active again. */
    public SlackUser withDeleted(boolean changed) {
        return new SlackUser(
                id, name, realName, email, timeZone, locale, title, changed, restricted, bot, admin, visible);
    }

    /** The same account as a guest's or a full member's. */
    public SlackUser withRestricted(boolean changed) {
        return new SlackUser(id, name, realName, email, timeZone, locale, title, deleted, changed, bot, admin, visible);
    }

    /** The same account with or without administrator's rights. */
    public SlackUser withAdmin(boolean changed) {
        return new SlackUser(
                id, name, realName, email, timeZone, locale, title, deleted, restricted, bot, changed, visible);
    }

    /** The same account, visible to the app or not. */
    public SlackUser withVisible(boolean changed) {
        return new SlackUser(
                id, name, realName, email, timeZone, locale, title, deleted, restricted, bot, admin, changed);
    }
}
