package dev.viceversa.teams.connector;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountDirectory;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Platform;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.TeamsSettings;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks Teams about accounts of its tenant, where they were seen last; for somebody never seen their conversation is
 * opened first, which works where the app is installed for them. Thread-safe.
 */
@Singleton
@TeamsConfigured
public final class TeamsDirectory implements AccountDirectory {

    private final TeamsSettings settings;
    private final Connector connector;
    private final Whereabouts whereabouts;
    private final People people;

    TeamsDirectory(TeamsSettings settings, Connector connector, Whereabouts whereabouts, People people) {
        this.settings = settings;
        this.connector = connector;
        this.whereabouts = whereabouts;
        this.people = people;
    }

    @Override
    public Platform platform() {
        return Platform.TEAMS;
    }

    @Override
    public Optional<AccountProfile> profile(Account account) {
        if (!account.workspace().equals(settings.tenantId())) {
            return Optional.empty();
        }
        Optional<Whereabouts.Seen> seen = whereabouts.seen(account);
        String serviceUrl = seen.map(Whereabouts.Seen::serviceUrl).orElseGet(whereabouts::serviceUrl);
        return seen.map(Whereabouts.Seen::conversation)
                .or(() -> conversation(account, serviceUrl))
                .map(conversation -> connector.member(serviceUrl, conversation, account.user()))
                .filter(answered -> answered instanceof Answered.With answer && answer.good())
                .map(answered -> ((Answered.With) answered).body())
                .map(member -> profile(account, member, seen));
    }

    private Optional<String> conversation(Account account, String serviceUrl) {
        Optional<String> kept = people.identity(account)
                .flatMap(identity -> identity.address())
                .flatMap(ConversationReference::read)
                .map(ConversationReference::conversation);
        return kept.or(() -> connector.open(serviceUrl, account.user()) instanceof Answered.With answer && answer.good()
                ? Optional.of(answer.body().path("id").asText()).filter(id -> !id.isEmpty())
                : Optional.empty());
    }

    private AccountProfile profile(Account account, JsonNode member, Optional<Whereabouts.Seen> seen) {
        boolean same = member.path("aadObjectId")
                .asText(member.path("objectId").asText())
                .equalsIgnoreCase(account.user());
        boolean home = member.path("tenantId").asText(settings.tenantId()).equalsIgnoreCase(settings.tenantId());
        String login = member.path("userPrincipalName").asText();
        boolean guest = !member.path("userRole").asText("user").equalsIgnoreCase("user") || login.contains("#EXT#");
        boolean belongs = same && home && !guest;
        Optional<String> email = Stream.of(member.path("email").asText(), login)
                .filter(address -> address.contains("@") && !address.contains("#EXT#"))
                .findFirst();
        return new AccountProfile(
                account,
                name(member, account),
                email,
                belongs,
                belongs,
                seen.flatMap(Whereabouts.Seen::zone).flatMap(TeamsDirectory::zone),
                seen.flatMap(Whereabouts.Seen::locale).flatMap(TeamsDirectory::locale));
    }

    private static String name(JsonNode member, Account account) {
        String name = member.path("name").asText().strip();
        return name.isEmpty() ? account.user() : name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> locale(String written) {
        return Optional.of(Locale.forLanguageTag(written))
                .filter(locale -> !locale.getLanguage().isEmpty());
    }
}
