package dev.viceversa.slack.web;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.AccountDirectory;
import dev.viceversa.core.people.AccountProfile;
import dev.viceversa.core.people.Platform;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.SlackSettings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack about accounts of its workspace, within two seconds. Thread-safe. */
@Singleton
@SlackConfigured
public final class SlackDirectory implements AccountDirectory {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDirectory.class);

    private final SlackClients clients;
    private final SlackSettings settings;
    private final Workspace workspace;
    private final Gson gson = GsonFactory.createSnakeCase();

    SlackDirectory(SlackClients clients, SlackSettings settings, Workspace workspace) {
        this.clients = clients;
        this.settings = settings;
        this.workspace = workspace;
    }

    @Override
    public Platform platform() {
        return Platform.SLACK;
    }

    @Override
    public Optional<AccountProfile> profile(Account account) {
        // Somebody of another company acts in a shared channel: Slack would vouch for them as members of theirs.
        if (!workspace.team().filter(account.workspace()::equals).isPresent()) {
            return Optional.empty();
        }
        try {
            AccountAnswer answer = clients.hasty()
                    .postFormWithTokenAndParseResponse(
                            form -> form.add("user", account.user()).add("include_locale", "1"),
                            "users.info",
                            settings.botToken(),
                            AccountAnswer.class);
            if (answer.isOk() && answer.getUser() != null) {
                JsonElement confirmed = answer.getUser().get("is_email_confirmed");
                boolean denied = confirmed != null && confirmed.isJsonPrimitive() && !confirmed.getAsBoolean();
                return Optional.of(
                        Profiles.of(gson.fromJson(answer.getUser(), User.class), account.workspace(), !denied));
            }
            LOG.info("Slack says nothing about an account: {}", answer.getError());
        } catch (IOException | SlackApiException | RuntimeException failed) {
            LOG.warn("Slack did not answer about an account: {}", failed.toString());
        }
        return Optional.empty();
    }
}
