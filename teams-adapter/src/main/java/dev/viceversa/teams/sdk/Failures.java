package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.restclient.RestException;
import dev.viceversa.teams.connector.Answered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** What the SDK throws, as what it means for a call. Pure functions. */
final class Failures {

    private Failures() {}

    static Answered of(Throwable thrown) {
        Throwable failure = unwrapped(thrown);
        return switch (failure) {
            case RestException refused ->
                Answered.of(
                        refused.response().code(),
                        error(refused),
                        Optional.ofNullable(refused.response().headers().get("Retry-After")));
            case Departure.NeverLeft never ->
                new Answered.NeverSent(withoutToken(never) ? "no_access_token" : "connection_refused");
            case IOException broken -> new Answered.Unknown("connection_broke");
            case UncheckedIOException garbled -> new Answered.Unknown("garbled_answer");
            case RuntimeException bug -> throw bug;
            default -> throw new IllegalStateException(failure);
        };
    }

    static Throwable unwrapped(Throwable thrown) {
        Throwable failure = thrown;
        while (failure instanceof CompletionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        return failure;
    }

    /** The service's own word for what is wrong; empty when its answer could not be read. */
    private static Optional<JsonNode> error(RestException refused) {
        if (refused instanceof ErrorResponseException told
                && told.body() != null
                && told.body().getError() != null
                && told.body().getError().getCode() != null) {
            ObjectNode body = JsonNodeFactory.instance.objectNode();
            body.putObject("error").put("code", told.body().getError().getCode());
            return Optional.of(body);
        }
        return Optional.empty();
    }

    private static boolean withoutToken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof TenantLogin.NoToken) {
                return true;
            }
        }
        return false;
    }
}
