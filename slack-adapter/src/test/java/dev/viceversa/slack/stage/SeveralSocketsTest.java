package dev.viceversa.slack.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.delivery.Dispatcher;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several processes, each with a socket of its own: Slack gives each envelope to one of them, whichever it likes. */
class SeveralSocketsTest {

    private static final int PROCESSES = 3;

    private final AtomicReference<Map<String, Object>> settings = new AtomicReference<>();
    private final List<EmbeddedServer> others = new ArrayList<>();
    private SlackHouse house;
    private SlackUser anna;

    @BeforeEach
    void open() {
        house = SlackHouse.open(all -> {
            all.put("slack.app-token", all.get("test.app-token"));
            settings.set(new HashMap<>(all));
            return all;
        });
        for (int i = 1; i < PROCESSES; i++) {
            others.add(ApplicationContext.run(EmbeddedServer.class, settings.get(), "test"));
        }
        anna = house.slack().workspace().addUser("Anna", "anna@example.com");
        awaitSockets(PROCESSES);
    }

    @AfterEach
    void close() {
        others.forEach(EmbeddedServer::close);
        house.close();
    }

    @Test
    void whichever_process_gets_an_envelope_answers_it() {
        for (int i = 0; i < 2 * PROCESSES; i++) {
            assertThat(house.slack().as(anna).command("/mentor", "help").failure())
                    .isEmpty();
        }
    }

    @Test
    void an_event_that_comes_again_to_other_processes_has_one_effect() throws InterruptedException {
        assertThat(house.slack().as(anna).command("/mentor", "help").failure()).isEmpty();
        settle();
        int before = toAnna().size();
        ObjectNode event = message("Ev0000000001", "help");
        List<Thread> deliveries = new ArrayList<>();
        for (int i = 0; i < 2 * PROCESSES; i++) {
            deliveries.add(
                    Thread.ofVirtual().start(() -> house.slack().socketMode().event(event, 0, null)));
        }
        for (Thread delivery : deliveries) {
            delivery.join();
        }
        settle();
        assertThat(toAnna().size() - before).isEqualTo(1);
    }

    @Test
    void a_socket_that_slack_renews_or_that_breaks_is_open_again() {
        house.slack().socketMode().warn();
        awaitAllAnswering();
        house.slack().socketMode().refresh();
        awaitAllAnswering();
        house.slack().socketMode().cut();
        awaitAllAnswering();
    }

    /** A connection that ends is noticed a moment later; from then on nothing goes astray. */
    private void awaitAllAnswering() {
        await(() -> house.slack().socketMode().connections() == PROCESSES
                && IntStream.range(0, 2 * PROCESSES).allMatch(_ -> answered()));
    }

    @Test
    void when_one_process_goes_the_others_answer() {
        others.removeFirst().close();
        awaitSockets(PROCESSES - 1);
        for (int i = 0; i < PROCESSES; i++) {
            assertThat(answered()).isTrue();
        }
    }

    private boolean answered() {
        return house.slack().as(anna).command("/mentor", "help").failure().isEmpty();
    }

    private void settle() {
        house.bean(Dispatcher.class).handle();
        others.forEach(
                other -> other.getApplicationContext().getBean(Dispatcher.class).handle());
    }

    private List<LedgerEntry> toAnna() {
        return house.slack().ledger().messages(message -> message.deliveryId() != null);
    }

    private ObjectNode message(String eventId, String words) {
        ObjectNode payload = new ObjectMapper().createObjectNode();
        payload.put("type", "event_callback")
                .put("team_id", house.slack().workspace().teamId())
                .put("api_app_id", house.slack().app().id())
                .put("event_id", eventId)
                .put("event_time", 1_795_000_000);
        payload.putObject("event")
                .put("type", "message")
                .put("channel_type", "im")
                .put(
                        "channel",
                        house.slack().workspace().directMessage(anna.id()).id())
                .put("user", anna.id())
                .put("text", words)
                .put("ts", "1795000000.000100");
        return payload;
    }

    private void awaitSockets(int wanted) {
        await(() -> house.slack().socketMode().connections() == wanted);
    }

    private static void await(BooleanSupplier happened) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!happened.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
