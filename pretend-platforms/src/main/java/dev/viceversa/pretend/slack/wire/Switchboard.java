package dev.viceversa.pretend.slack.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Sends everything over Socket Mode while the app is connected, else by HTTP: as an app with both behaves on its own laptop. */
public final class Switchboard implements Line {

    private final SocketMode socket;
    private final HttpLine http;

    /** Chooses between these two for each sending. */
    public Switchboard(SocketMode socket, HttpLine http) {
        this.socket = socket;
        this.http = http;
    }

    @Override
    public AppAnswer command(ObjectNode fields) {
        return line().command(fields);
    }

    @Override
    public AppAnswer interaction(ObjectNode payload) {
        return line().interaction(payload);
    }

    @Override
    public AppAnswer event(ObjectNode payload, int attempt, @Nullable String reason) {
        return line().event(payload, attempt, reason);
    }

    private Line line() {
        return socket.connections() > 0 || !http.leadsSomewhere() ? socket : http;
    }
}
