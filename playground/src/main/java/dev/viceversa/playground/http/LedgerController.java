package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.playground.clock.SentKinds;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.pretend.slack.workspace.SlackUser;
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

    private final PretendSlack slack;
    private final SentKinds kinds;

    LedgerController(PretendSlack slack, SentKinds kinds) {
        this.slack = slack;
        this.kinds = kinds;
    }

    /** All of it, or what came after the first {@code from} messages: for readers that poll. */
    @Get
    HttpResponse<String> ledger(@QueryValue(defaultValue = "0") int from) {
        Map<String, String> kindOf = kinds.byDelivery();
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (LedgerEntry entry : slack.ledger().messagesFrom(Math.max(0, from))) {
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
        Optional<String> name = entry.recipient() != null
                ? slack.workspace().user(entry.recipient()).map(SlackUser::realName)
                : Optional.ofNullable(entry.conversation())
                        .flatMap(slack.workspace()::conversation)
                        .map(channel -> "#" + channel.name());
        return name.orElse("");
    }
}
