package dev.viceversa.pretend.slack.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.slack.workspace.Installation;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything under {@code /api/}. A call is read, meets a fault if one is due, must show a valid token, the right scope and patience, is
 * answered, and stands in the ledger.
 */
public final class WebApi implements HttpHandler {

    private static final String PREFIX = "/api/";

    private final Map<String, ApiMethod> ofTheBot = new HashMap<>();
    private final Map<String, ApiMethod> ofTheApp = new HashMap<>();
    private final Tokens tokens;
    private final Scopes scopes;
    private final Destinations destinations;
    private final RateLimits rateLimits;
    private final Faults faults;
    private final Ledger ledger;
    private final InstantSource systemClock;

    /**
     * The whole Web API of one workspace.
     *
     * @param address makes a whole HTTP address of a path
     * @param socketAddress makes a fresh Socket Mode address
     */
    public WebApi(
            SlackWorkspace workspace,
            SlackApp app,
            Installation installation,
            Postbox postbox,
            RateLimits rateLimits,
            Faults faults,
            Ledger ledger,
            InstantSource systemClock,
            Function<String, String> address,
            Supplier<String> socketAddress) {
        this.tokens = new Tokens(app, installation);
        this.scopes = new Scopes(app.scopes());
        this.rateLimits = rateLimits;
        this.faults = faults;
        this.ledger = ledger;
        this.systemClock = systemClock;
        SlackJson json = new SlackJson(workspace, app);
        this.destinations = new Destinations(workspace, scopes);
        add(new ChatMethods(workspace, postbox, json, destinations).all());
        add(new ConversationMethods(workspace, json, scopes).all());
        add(List.of(new HistoryMethod(workspace, json, scopes, destinations).method()));
        add(new UserMethods(workspace, json, systemClock).all());
        add(new ViewMethods(workspace, postbox, json).all());
        add(new FileMethods(workspace, postbox, destinations, address).all());
        add(new AccountMethods(workspace, app, socketAddress).all());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Instant at = systemClock.instant();
        long began = System.nanoTime();
        String name = exchange.getRequestURI().getPath().substring(PREFIX.length());
        byte[] body = exchange.getRequestBody().readAllBytes();
        Arguments.Reading reading = Arguments.read(
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body);
        Optional<Fault> fault = faults.next(name);
        Result result = fault.filter(each -> Exchange.before(each, () -> repeated(reading)))
                        .isPresent()
                ? new Result(Exchange.Answer.json("{}"), null)
                : result(name, reading, exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.getResponseHeaders().set("X-OAuth-Scopes", scopes.inWords());
        String target = reading instanceof Arguments.Reading.Read read
                ? read.arguments().target()
                : null;
        Exchange.send(exchange, result.answer(), result.error(), fault, outcome -> {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            ledger.add(new ApiCall(at, "slack", name, target, took, outcome.status(), outcome.error()));
        });
    }

    /** Whether a message of the same delivery has arrived. */
    private boolean repeated(Arguments.Reading reading) {
        return reading instanceof Arguments.Reading.Read(Arguments arguments)
                && arguments
                        .json("metadata")
                        .map(SlackMessage::deliveryId)
                        .filter(id -> !ledger.messagesOfDelivery(id).isEmpty())
                        .isPresent();
    }

    private record Result(Exchange.Answer answer, @Nullable String error) {}

    private Result result(String name, Arguments.Reading reading, @Nullable String authorization) {
        if (!ofTheBot.containsKey(name) && !ofTheApp.containsKey(name)) {
            return result(ApiAnswer.refused("unknown_method"));
        }
        if (!(reading instanceof Arguments.Reading.Read(Arguments arguments))) {
            return result(ApiAnswer.refused(((Arguments.Reading.Unreadable) reading).error()));
        }
        return switch (tokens.check(authorization, arguments)) {
            case Tokens.Check.Denied denied -> result(ApiAnswer.refused(denied.error()));
            case Tokens.Check.Bot bot -> result(ofTheBot.get(name), arguments);
            case Tokens.Check.App appLevel -> result(ofTheApp.get(name), arguments);
        };
    }

    private Result result(@Nullable ApiMethod method, Arguments arguments) {
        if (method == null) {
            return result(ApiAnswer.refused("not_allowed_token_type"));
        }
        Optional<ApiAnswer.Refused> refusal = scopes.refusal(method.anyScopeOf());
        if (refusal.isPresent()) {
            return result(refusal.get());
        }
        String name = method.name();
        Optional<Duration> wait = rateLimits.wait(name, method.tier());
        if (wait.isEmpty() && name.equals("chat.postMessage")) {
            String where = destinations.counted(arguments.text("channel"));
            wait = rateLimits.wait(name + " " + where, Tier.EACH_CHANNEL);
        }
        if (wait.isPresent()) {
            return new Result(Exchange.Answer.rateLimited(wait.get()), "ratelimited");
        }
        return result(method.answering().apply(arguments));
    }

    private static Result result(ApiAnswer answer) {
        String error = answer instanceof ApiAnswer.Refused refused ? refused.error() : null;
        return new Result(Exchange.Answer.json(Json.write(answer.toJson())), error);
    }

    /** The method with this name for a bot token. */
    Optional<ApiMethod> method(String name) {
        return Optional.ofNullable(ofTheBot.get(name));
    }

    private void add(List<ApiMethod> several) {
        several.forEach(method -> (method.appLevel() ? ofTheApp : ofTheBot).put(method.name(), method));
    }
}
