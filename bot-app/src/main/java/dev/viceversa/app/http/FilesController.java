package dev.viceversa.app.http;

import dev.viceversa.core.database.DatabaseAway;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.file.OfferedFile;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code GET /files/…}: files handed out in chat, each link good once and for ten minutes. */
@Controller("/files")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilesController {

    private static final String GONE =
            "This link was used already or is older than ten minutes. Ask the bot again for a new one.";

    private final Files files;

    FilesController(Files files) {
        this.files = files;
    }

    @Get("/{token}")
    HttpResponse<byte[]> fetch(String token) {
        Optional<OfferedFile> file;
        try {
            file = files.take(token);
        } catch (RuntimeException problem) {
            if (DatabaseAway.is(problem)) {
                return sentence(HttpStatus.SERVICE_UNAVAILABLE, "Please try again in a minute.");
            }
            throw problem;
        }
        return file.map(FilesController::handOut).orElseGet(() -> sentence(HttpStatus.NOT_FOUND, GONE));
    }

    private static HttpResponse<byte[]> handOut(OfferedFile file) {
        return HttpResponse.ok(file.bytes())
                .contentType(MediaType.of(file.mediaType()))
                // Saved, never shown: what people wrote must not run as a page under our address.
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer");
    }

    private static HttpResponse<byte[]> sentence(HttpStatus status, String words) {
        return HttpResponse.<byte[]>status(status)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .header("Cache-Control", "no-store")
                .body(words.getBytes(StandardCharsets.UTF_8));
    }
}
