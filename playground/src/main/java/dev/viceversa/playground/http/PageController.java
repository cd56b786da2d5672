package dev.viceversa.playground.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Serves the page: a handful of files, no build, nothing from elsewhere. */
@Controller("/playground")
final class PageController {

    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("page.css", STYLE),
            Map.entry("slack.css", STYLE),
            Map.entry("page.js", SCRIPT),
            Map.entry("api.js", SCRIPT),
            Map.entry("dom.js", SCRIPT),
            Map.entry("time.js", SCRIPT),
            Map.entry("people.js", SCRIPT),
            Map.entry("conversation.js", SCRIPT),
            Map.entry("composer.js", SCRIPT),
            Map.entry("modal.js", SCRIPT),
            Map.entry("mrkdwn.js", SCRIPT),
            Map.entry("blocks.js", SCRIPT),
            Map.entry("fields.js", SCRIPT),
            Map.entry("clock.js", SCRIPT),
            Map.entry("kinds.js", SCRIPT),
            Map.entry("upcoming.js", SCRIPT),
            Map.entry("ledger.js", SCRIPT),
            Map.entry("history.js", SCRIPT),
            Map.entry("trouble.js", SCRIPT));

    @Get
    HttpResponse<byte[]> page() {
        return file("index.html", "text/html;charset=utf-8");
    }

    @Get("/{name}")
    HttpResponse<byte[]> part(String name) {
        String type = FILES.get(name);
        return type == null ? HttpResponse.notFound() : file(name, type);
    }

    private static HttpResponse<byte[]> file(String name, String type) {
        try (InputStream file = PageController.class.getResourceAsStream("/page/" + name)) {
            if (file == null) {
                return HttpResponse.notFound();
            }
            return HttpResponse.ok(file.readAllBytes())
                    .contentType(MediaType.of(type))
                    .header("Cache-Control", "no-cache")
                    .header("X-Content-Type-Options", "nosniff")
                    .header(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                                + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException("The page could not be read", e);
        }
    }
}
