package dev.viceversa.playground.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Serves the page: three files, no build, nothing from elsewhere. */
@Controller("/playground")
final class PageController {

    private static final Map<String, String> FILES = Map.of(
            "page.css", "text/css;charset=utf-8",
            "page.js", "text/javascript;charset=utf-8",
            "blocks.js", "text/javascript;charset=utf-8",
            "icon.svg", "image/svg+xml");

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
