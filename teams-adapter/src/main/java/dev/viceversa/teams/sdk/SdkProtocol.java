package dev.viceversa.teams.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import dev.viceversa.teams.TeamsConfigured;
import dev.viceversa.teams.inbound.Household;
import dev.viceversa.teams.inbound.Protocol;
import dev.viceversa.teams.inbound.TeamsActivity;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The Bot Framework's protocol as the SDK knows it. Thread-safe. */
@Singleton
@TeamsConfigured
final class SdkProtocol implements Protocol {

    private static final Returned TAKEN = new Returned(200, Optional.empty());

    private final TurnAdapter adapter;

    SdkProtocol(TurnAdapter adapter) {
        this.adapter = adapter;
    }

    @Override
    public Optional<Arrival> read(byte[] body) {
        return Incoming.read(body).map(activity -> new Read(activity, Incoming.told(activity)));
    }

    private final class Read implements Arrival {

        private final Activity received;
        private final TeamsActivity activity;

        Read(Activity received, TeamsActivity activity) {
            this.received = received;
            this.activity = activity;
        }

        @Override
        public TeamsActivity activity() {
            return activity;
        }

        @Override
        public Returned handTo(Household house) {
            return adapter.turn(received, new Turns(activity, house))
                    .map(response ->
                            new Returned(response.getStatus(), Optional.ofNullable((JsonNode) response.getBody())))
                    .orElse(TAKEN);
        }
    }
}
