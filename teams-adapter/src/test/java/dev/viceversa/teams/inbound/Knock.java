package dev.viceversa.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.teams.stage.TeamsHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Posts to the house's door the way anybody could: well signed, badly signed, not signed at all. */
final class Knock {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final TeamsHouse house;
    private final URI door;

    Knock(TeamsHouse house) {
        this.house = house;
        this.door = URI.create(house.server().getURL() + "/api/messages");
    }

    /** As Teams would. */
    HttpResponse<String> signed(JsonNode activity) {
        return with("Bearer " + token(claims -> {}), activity.toString().getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> signed(byte[] body) {
        return with("Bearer " + token(claims -> {}), body);
    }

    /** With a token of other claims. */
    HttpResponse<String> claiming(Consumer<ObjectNode> change, JsonNode activity) {
        return with("Bearer " + token(change), activity.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With exactly this authorization; null for none. */
    HttpResponse<String> with(@org.jspecify.annotations.Nullable String authorization, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        Optional.ofNullable(authorization).ifPresent(value -> request.header("Authorization", value));
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String token(Consumer<ObjectNode> change) {
        return house.teams().login().sign(claims(change));
    }

    ObjectNode claims(Consumer<ObjectNode> change) {
        ObjectNode claims = house.teams()
                .login()
                .claims(house.teams().setup().appId(), house.teams().serviceUrl());
        change.accept(claims);
        return claims;
    }
}
