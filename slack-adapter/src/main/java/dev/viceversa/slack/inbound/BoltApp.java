package dev.viceversa.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import dev.viceversa.slack.SlackConfigured;
import dev.viceversa.slack.SlackSettings;
import dev.viceversa.slack.web.SlackClients;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bolt with our listeners and nothing of its own around them: requests were verified before, and nothing asks
 * {@code auth.test} while a person waits.
 */
@Factory
@SlackConfigured
final class BoltApp {

    /** Under this name a request carries what identifies it where Slack gave it no id. */
    static final String FALLBACK_KEY = "viceversa.key";

    private static final Pattern EVERY = Pattern.compile(".*", Pattern.DOTALL);

    @Singleton
    App app(SlackSettings settings, SlackClients clients, Listeners listeners) {
        AppConfig config = AppConfig.builder()
                .slack(clients.slack())
                .singleTeamBotToken(settings.botToken())
                .signingSecret(settings.signingSecret())
                .requestVerificationEnabled(false)
                .authTestCacheEnabled(true)
                .allEventsApiAutoAckEnabled(true)
                .threadPoolSize(1)
                // A company's own app; settings of Bolt's environment for distributed ones must not turn it into one.
                .clientId(null)
                .clientSecret(null)
                .unmatchedRequestHandler(BoltApp::politely)
                .build();
        App app = new App(config, List.of());
        app.command(EVERY, (request, context) -> listeners.command(request.getPayload(), key(context)));
        app.event(MessageEvent.class, (payload, context) -> listeners.words(payload, key(context)));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> listeners.opened(payload, key(context)));
        app.event(UserChangeEvent.class, told((payload, event) -> listeners.account(payload, event.getUser())));
        app.event(TeamJoinEvent.class, told((payload, event) -> listeners.account(payload, event.getUser())));
        app.event(AppUninstalledEvent.class, told((payload, event) -> listeners.accessLost(payload, event)));
        app.event(TokensRevokedEvent.class, told(listeners::tokensRevoked));
        return app;
    }

    @FunctionalInterface
    private interface Told<E extends Event> {
        void hear(EventsApiPayload<E> payload, E event);
    }

    private static <E extends Event> BoltEventHandler<E> told(Told<E> told) {
        return (payload, context) -> {
            told.hear(payload, payload.getEvent());
            return context.ack();
        };
    }

    /** What nobody listens to is none of our business, and no error either. */
    private static Response politely(Request<?> request) {
        return Response.ok();
    }

    private static String key(Context context) {
        return context.getAdditionalValues().getOrDefault(FALLBACK_KEY, "none");
    }
}
