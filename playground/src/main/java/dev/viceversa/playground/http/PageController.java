package dev.viceversa.playground.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Serves the page: a handful of files, no build, nothing from elsewhere. */
@Controller("/playground")
final class PageController {

    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final String STYLE = "text/css;charset=utf-8";

    private static final List<String> SCRIPTS = List.of(
            "page",
            "api",
            "dom",
            "time",
            "people",
            "seat",
            "side",
            "conversation",
            "composer",
            "chats",
            "history",
            "slackchat",
            "modal",
            "mrkdwn",
            "blocks",
            "fields",
            "teamschat",
            "cards",
            "cardinputs",
            "cardactions",
            "clock",
            "kinds",
            "upcoming",
            "ledger",
            "trouble");

    private static final Map<String, String> FILES = files();

    private static Map<String, String> files() {
        Map<String, String> files = new HashMap<>();
        files.put("icon.svg", "image/svg+xml");
        List.of("page.css", "slack.css", "teams.css").forEach(style -> files.put(style, STYLE));
        SCRIPTS.forEach(script -> files.put(script + ".js", SCRIPT));
        return Map.copyOf(files);
    }

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
