package dev.viceversa.playground.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Turns a house's clock by its address, as the page does. */
final class Turned {

    private Turned() {}

    /** The status of the answer, which comes when everything due until then has been handled. */
    static int by(PlaygroundHouse house, String span) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(house.address() + "/clock"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"" + span + "\"}"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
