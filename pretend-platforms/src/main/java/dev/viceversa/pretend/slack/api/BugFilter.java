package dev.viceversa.pretend.slack.api;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes bugs of the pretended Slack itself loud; the JDK's server would only close the connection, which looks like a fault. */
public final class BugFilter extends Filter {

    private static final Logger LOG = LoggerFactory.getLogger(BugFilter.class);

    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try {
            chain.doFilter(exchange);
        } catch (RuntimeException bug) {
            LOG.error(
                    "a bug in the pretended Slack at {}",
                    exchange.getRequestURI().getPath(),
                    bug);
            byte[] body = "{\"ok\":false,\"error\":\"bug_in_the_pretended_slack\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(500, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }
    }

    @Override
    public String description() {
        return "tells of bugs";
    }
}
