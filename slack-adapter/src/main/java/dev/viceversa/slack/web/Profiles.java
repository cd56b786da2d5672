package dev.viceversa.slack.web;

import com.slack.api.model.User;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.Platform;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Slack's description of an account says to the core. Pure functions. */
public final class Profiles {

    private Profiles() {}

    /**
     * The core's view of an account.
     *
     * @param workspace the workspace the app is installed in; accounts of other workspaces are strangers
     * @param confirmed whether Slack does not say that the address is unconfirmed; a full member of a workspace had
     *     to confirm it, and which domains count as the company's own is decided in the core
     */
    public static AccountProfile of(User user, String workspace, boolean confirmed) {
        User.Profile profile = user.getProfile();
        boolean member = belongs(user, workspace)
                && !user.isDeleted()
                && !user.isBot()
                && !user.isWorkflowBot()
                && !user.isRestricted()
                && !user.isUltraRestricted()
                && !user.isStranger()
                && !"USLACKBOT".equals(user.getId());
        return new AccountProfile(
                new Account(Platform.SLACK, workspace, user.getId()),
                name(user, profile),
                Optional.ofNullable(profile).map(User.Profile::getEmail).filter(address -> !address.isBlank()),
                member && confirmed,
                member,
                zone(user.getTz()),
                locale(user.getLocale()));
    }

    /** On Enterprise Grid an account has a home workspace and may be a member of others. */
    private static boolean belongs(User user, String workspace) {
        return workspace.equals(user.getTeamId())
                || user.getEnterpriseUser() != null
                        && user.getEnterpriseUser().getTeams() != null
                        && user.getEnterpriseUser().getTeams().contains(workspace);
    }

    private static String name(User user, User.@Nullable Profile profile) {
        return Stream.of(
                        Optional.ofNullable(profile).map(User.Profile::getRealName),
                        Optional.ofNullable(user.getRealName()),
                        Optional.ofNullable(profile).map(User.Profile::getDisplayName),
                        Optional.ofNullable(user.getName()))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(name -> name.length() > 200 ? name.substring(0, 200) : name)
                .orElse(user.getId());
    }

    private static Optional<ZoneId> zone(@Nullable String written) {
        try {
            return Optional.ofNullable(written).filter(zone -> !zone.isBlank()).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> locale(@Nullable String written) {
        return Optional.ofNullable(written)
                .filter(locale -> !locale.isBlank())
                .map(Locale::forLanguageTag)
                .filter(locale -> !locale.getLanguage().isEmpty());
    }
}
