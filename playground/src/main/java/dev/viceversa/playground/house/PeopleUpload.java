package dev.viceversa.playground.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends the people file the way an HR system does. */
record PeopleUpload(URI bot, String token) {

    static PeopleUpload of(URI bot, String token) {
        return new PeopleUpload(bot, token);
    }

    void send(byte[] csv) {
        HttpRequest request = HttpRequest.newBuilder(bot.resolve("/api/people"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .timeout(Duration.ofSeconds(30))
                .PUT(BodyPublishers.ofByteArray(csv))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("The sample company was not taken: " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The sample company could not be sent", e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the sample company was sent", stopped);
        }
    }
}
