package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Recipient;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.playground.sample.SampleCompany;
import dev.viceversa.playground.sample.SampleCompany.Colleague;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What will be sent in the next 26 weeks, as it is planned now. */
@Controller("/playground/api/upcoming")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UpcomingController {

    private static final Duration HORIZON = Duration.ofDays(26 * 7);

    private final Outbox outbox;
    private final People people;
    private final ProgramTime time;
    private final Map<String, String> accounts;

    UpcomingController(Outbox outbox, People people, ProgramTime time, SampleCompany company) {
        this.accounts = company.colleagues().stream().collect(Collectors.toMap(Colleague::email, Colleague::account));
        this.outbox = outbox;
        this.people = people;
        this.time = time;
    }

    @Get
    HttpResponse<String> upcoming() {
        Instant horizon = time.now().plus(HORIZON);
        List<Delivery> planned = outbox.in(DeliveryState.PENDING).stream()
                .filter(delivery -> delivery.dueAt().isBefore(horizon))
                .toList();
        Map<PersonId, Person> names = people.findAll(planned.stream()
                .map(UpcomingController::recipient)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .toList());
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Delivery delivery : planned) {
            ObjectNode json = all.addObject();
            json.put("due", delivery.dueAt().toString());
            json.put("kind", delivery.kind());
            json.put("weight", delivery.weight().name());
            if (delivery.recipient() instanceof Recipient.ToPerson(PersonId id) && names.containsKey(id)) {
                Person person = names.get(id);
                json.put("name", person.name());
                json.put("zone", person.habits().zone().getId());
                person.email().map(accounts::get).ifPresent(account -> json.put("account", account));
            }
        }
        return HttpResponse.ok(all.toString());
    }

    private static @Nullable String recipient(Delivery delivery) {
        return delivery.recipient() instanceof Recipient.ToPerson(PersonId id) ? id.value() : null;
    }
}
