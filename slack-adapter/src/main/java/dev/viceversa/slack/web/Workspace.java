package dev.viceversa.slack.web;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.viceversa.slack.SlackConfigured;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The workspace the app is installed in; asked for once, when it is first needed. Thread-safe. */
@Singleton
@SlackConfigured
public final class Workspace {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final SlackClients clients;
    private final AtomicReference<Installed> known = new AtomicReference<>();

    /**
     * Where the app is installed.
     *
     * @param team Slack's id of the workspace
     * @param bot the user id of the app's own account
     */
    public record Installed(String team, String bot) {}

    Workspace(SlackClients clients) {
        this.clients = clients;
    }

    /** Empty while Slack does not tell; asked again then. May take a network round trip of two seconds. */
    public Optional<Installed> installed() {
        Installed installed = known.get();
        return installed != null ? Optional.of(installed) : ask();
    }

    /** Slack's id of the workspace. */
    public Optional<String> team() {
        return installed().map(Installed::team);
    }

    private Optional<Installed> ask() {
        try {
            AuthTestResponse answer = clients.hasty().authTest(call -> call);
            if (answer.isOk()) {
                known.set(new Installed(answer.getTeamId(), answer.getUserId()));
                return Optional.of(known.get());
            }
            LOG.warn("Slack does not say which workspace the app is installed in: {}", answer.getError());
        } catch (IOException | SlackApiException | RuntimeException unreachable) {
            LOG.warn("Slack does not say which workspace the app is installed in: {}", unreachable.toString());
        }
        return Optional.empty();
    }
}
