package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pairs of whom one can be seen on Slack and the other on Teams, those who know of one another first. */
@Controller("/playground/api/pairs")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PairsController {

    private static final Set<Pairing.State> OVER =
            Set.of(Pairing.State.DECLINED, Pairing.State.EXPIRED, Pairing.State.FROZEN, Pairing.State.ENDED);

    private final Pairings pairings;
    private final People people;
    private final TransactionOperations<Connection> transactions;

    PairsController(Pairings pairings, People people, TransactionOperations<Connection> transactions) {
        this.pairings = pairings;
        this.people = people;
        this.transactions = transactions;
    }

    @Get
    HttpResponse<String> pairs() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        transactions.executeRead(_ -> {
            pairings.all().stream()
                    .filter(pairing -> !OVER.contains(pairing.state()))
                    .sorted(Comparator.comparing(
                            pairing -> pairing.introducedAt().isEmpty()))
                    .forEach(pairing -> seen(pairing).ifPresent(all::add));
            return null;
        });
        return HttpResponse.ok(all.toString());
    }

    private Optional<ObjectNode> seen(Pairing pairing) {
        Optional<ObjectNode> mentorLeft =
                seen(pairing, side(pairing, Role.MENTOR, Platform.SLACK), side(pairing, Role.MENTEE, Platform.TEAMS));
        return mentorLeft.or(() ->
                seen(pairing, side(pairing, Role.MENTEE, Platform.SLACK), side(pairing, Role.MENTOR, Platform.TEAMS)));
    }

    private static Optional<ObjectNode> seen(Pairing pairing, Optional<ObjectNode> slack, Optional<ObjectNode> teams) {
        if (slack.isEmpty() || teams.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("state", pairing.state().name());
        json.set("slack", slack.get());
        json.set("teams", teams.get());
        return Optional.of(json);
    }

    /** One of the two where they can be seen on this platform. */
    private Optional<ObjectNode> side(Pairing pairing, Role role, Platform platform) {
        PersonId person = role == Role.MENTOR ? pairing.mentor() : pairing.mentee();
        List<Identity> accounts = people.identities(person);
        return accounts.stream()
                .map(Identity::account)
                .filter(account -> account.platform() == platform)
                .findFirst()
                .map(account -> JsonNodeFactory.instance
                        .objectNode()
                        .put("account", account.user())
                        .put("name", people.get(person).name())
                        .put("role", role == Role.MENTOR ? "mentor" : "mentee"));
    }
}
