package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.playground.clock.SentKinds;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsUser;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;

/** {@code GET /playground/ledger}: every message a pretended platform received. */
@Controller("/playground/ledger")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LedgerController {

    private final Ledger ledger;
    private final PretendSlack slack;
    private final PretendTeams teams;
    private final SentKinds kinds;

    LedgerController(Ledger ledger, PretendSlack slack, PretendTeams teams, SentKinds kinds) {
        this.ledger = ledger;
        this.teams = teams;
        this.slack = slack;
        this.kinds = kinds;
    }

    /** All of it, or what came after the first {@code from} messages: for readers that poll. */
    @Get
    HttpResponse<String> ledger(@QueryValue(defaultValue = "0") int from) {
        Map<String, String> kindOf = kinds.byDelivery();
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (LedgerEntry entry : ledger.messagesFrom(Math.max(0, from))) {
            ObjectNode json = entry.toJson();
            // The platform knows what was done (post, update); what it was about stands in the bot's own outbox.
            json.put("operation", json.path("kind").asText());
            if (entry.deliveryId() != null && kindOf.containsKey(entry.deliveryId())) {
                json.put("kind", kindOf.get(entry.deliveryId()));
            }
            json.put("to", name(entry));
            all.add(json);
        }
        return HttpResponse.ok(all.toString());
    }

    /** For whoever reads it: a person's name, or the channel's behind a hash sign. */
    private String name(LedgerEntry entry) {
        String recipient = entry.recipient();
        Optional<String> name = recipient != null
                ? slack.workspace().user(recipient).map(SlackUser::realName).or(() -> teams.tenant()
                        .user(recipient)
                        .map(TeamsUser::name))
                : Optional.ofNullable(entry.conversation()).flatMap(this::channel);
        return name.orElse("");
    }

    private Optional<String> channel(String id) {
        return slack.workspace()
                .conversation(id)
                .map(Conversation::name)
                .or(() -> Optional.ofNullable(teams.tenant().channels().get(id)))
                .map(channel -> "#" + channel);
    }
}
