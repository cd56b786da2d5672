package dev.viceversa.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.teams.TeamsUser;
import dev.viceversa.teams.stage.TeamsHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How fast messages leave in real time, judged by the calls the pretended Teams received. */
class PaceTest {

    private static final int PEOPLE = 240;

    @Test
    void a_steady_stream_leaves_towards_a_slow_connector_and_never_more_than_it_lets_through() {
        try (TeamsHouse house = TeamsHouse.open(settings -> {
            settings.put("viceversa.heartbeat.enabled", "true");
            return settings;
        })) {
            List<PersonId> people = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                TeamsUser user = house.member("P" + i);
                house.teams().as(user).installs();
                people.add(house.bean(People.class)
                        .identity(new Account(
                                Platform.TEAMS, house.teams().tenant().id(), user.aadObjectId()))
                        .orElseThrow()
                        .person());
            }
            await(house, PEOPLE);
            house.teams().faults().on("activities.send").fail(new Fault.Slow(Duration.ofMillis(200)));
            Outbox outbox = house.bean(Outbox.class);
            people.forEach(person -> outbox.tell(
                    person, "notice", "pace:" + person.value(), Message.plain("desk.not_saved"), About.NOTHING));
            await(house, 2 * PEOPLE);
            List<Instant> times = house.teams().ledger().calls("activities.send").stream()
                    .skip(PEOPLE)
                    .map(ApiCall::at)
                    .sorted()
                    .toList();
            Duration took = Duration.between(times.getFirst(), times.getLast());
            // Several go side by side: one after the other they would take 200 ms each.
            assertThat(took).isLessThan(Duration.ofMillis(200L * PEOPLE));
            for (int i = 0; i + 50 < times.size(); i++) {
                assertThat(Duration.between(times.get(i), times.get(i + 50))).isGreaterThan(Duration.ofMillis(950));
            }
        }
    }

    private static void await(TeamsHouse house, int sent) {
        long end = System.nanoTime() + 40_000_000_000L;
        while (house.teams().ledger().calls("activities.send").size() < sent && System.nanoTime() < end) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(house.teams().ledger().calls("activities.send")).hasSize(sent);
    }
}
