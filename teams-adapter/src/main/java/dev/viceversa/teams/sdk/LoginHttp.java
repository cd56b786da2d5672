package dev.viceversa.teams.sdk;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import dev.viceversa.teams.TeamsSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The wire under MSAL: everything it asks goes to the one login of the settings, once, within five seconds. MSAL by itself
 * insists on https, repeats requests and asks a directory of clouds first; here the address is ours, so that a playground's
 * login on this machine is spoken to the same way as Microsoft's. Thread-safe.
 */
final class LoginHttp implements IHttpClient, AutoCloseable {

    private static final int LARGEST = 64 << 10;

    private final TeamsSettings settings;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(4))
            .build();

    LoginHttp(TeamsSettings settings) {
        this.settings = settings;
    }

    @Override
    public IHttpResponse send(HttpRequest wanted) throws IOException, InterruptedException {
        if (wanted.httpMethod() != HttpMethod.POST || !wanted.url().getPath().endsWith("/oauth2/v2.0/token")) {
            throw new IOException(
                    "Nothing but a token is asked for: " + wanted.url().getPath());
        }
        java.net.http.HttpRequest.Builder request = java.net.http.HttpRequest.newBuilder(settings.tokenEndpoint())
                .timeout(Duration.ofSeconds(5))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(wanted.body(), StandardCharsets.UTF_8));
        wanted.headers().forEach(request::setHeader);
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new Refused(response.statusCode());
            }
            com.microsoft.aad.msal4j.HttpResponse answer = new com.microsoft.aad.msal4j.HttpResponse();
            answer.addHeaders(response.headers().map());
            return answer.statusCode(response.statusCode())
                    .body(new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** The login answered, and gave nothing. Without its answer, which may quote the secret's id. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(int status) {
            super("HTTP " + status);
        }
    }
}
