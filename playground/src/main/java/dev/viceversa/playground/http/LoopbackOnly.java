package dev.viceversa.playground.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only this machine, under this machine's own name. A page elsewhere that makes a browser here send requests
 * gives itself away by its Host (DNS rebinding) or its Origin (cross-site requests).
 */
@ServerFilter({"/playground", "/playground/**"})
final class LoopbackOnly {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    @RequestFilter
    @Nullable
    MutableHttpResponse<?> admit(HttpRequest<?> request) {
        InetAddress caller = request.getRemoteAddress().getAddress();
        String host = request.getHeaders().get("Host");
        String origin = request.getHeaders().get("Origin");
        boolean admitted = caller != null
                && caller.isLoopbackAddress()
                && host != null
                && OWN_NAMES.contains(withoutPort(host))
                && (origin == null || ownPage(origin, host));
        return admitted ? null : HttpResponse.status(HttpStatus.FORBIDDEN);
    }

    private static boolean ownPage(String origin, String host) {
        try {
            return host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
