package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Slack does not confirm at once changes through the outbox, and nothing is written to addresses that are not Slack's. */
class CardsThroughTheOutboxTest extends OnCardStage {

    @Test
    void a_form_that_carries_no_address_changes_the_card_through_the_outbox() {
        SeenView form = stage.form("ask");
        SeenView old = stage.withSecret(form, CardStage.secret(form).split(" ")[0]);
        assertThat(stage.send(old).modal()).isEmpty();
        stage.throughTheOutbox();
    }

    @Test
    void a_form_sent_after_half_an_hour_changes_the_card_through_the_outbox() {
        SeenView form = stage.form("ask");
        stage.slack().workspace().responseUrls().age();
        assertThat(stage.send(form).modal()).isEmpty();
        stage.throughTheOutbox();
    }

    @Test
    void an_address_used_five_times_leaves_the_card_to_the_outbox() {
        SeenView form = stage.form("ask");
        String path = URI.create(CardStage.secret(form).split(" ")[1]).getPath();
        for (int i = 0; i < ResponseUrls.USES; i++) {
            assertThat(stage.slack().workspace().responseUrls().use(path)).isInstanceOf(ResponseUrls.Use.Granted.class);
        }
        assertThat(stage.send(form).modal()).isEmpty();
        stage.throughTheOutbox();
    }

    static List<Fault> everythingThatConfirmsNothing() {
        return List.of(
                new Fault.ServerErrorBefore(500),
                new Fault.ServerErrorAfter(500),
                new Fault.ServerErrorBefore(503),
                new Fault.RateLimited(Duration.ofSeconds(30)),
                new Fault.Refused("expired_url"),
                new Fault.DroppedBefore(),
                new Fault.DroppedAfter());
    }

    @ParameterizedTest
    @MethodSource("everythingThatConfirmsNothing")
    void what_slack_does_not_confirm_changes_through_the_outbox(Fault fault) {
        stage.slack().faults().on("response_url").times(1).fail(fault);
        CardStage.taken(stage.mia().press(stage.menu(), "replace"));
        stage.throughTheOutbox();
    }

    @Test
    void an_address_that_hangs_does_not_hold_up_the_press() {
        stage.slack().faults().on("response_url").times(1).fail(new Fault.Slow(Duration.ofSeconds(4)));
        Outcome pressed = CardStage.taken(stage.mia().press(stage.menu(), "replace"));
        assertThat(pressed.latency()).isLessThan(Duration.ofSeconds(3));
        stage.throughTheOutbox();
    }

    @Test
    void a_change_that_still_waits_is_not_overtaken_by_the_next() {
        stage.slack().faults().on("response_url").times(1).fail(new Fault.ServerErrorBefore(500));
        CardStage.taken(stage.mia().press(stage.menu(), "replace"));
        CardStage.taken(stage.mia().press(stage.menu(), "replace-again"));
        assertThat(stage.edits()).hasSize(2);
        stage.settle();
        stage.replacedInPlace("Replaced again");
        // Nothing waits any more, so the next one is at once.
        CardStage.taken(stage.mia().press(stage.menu(), "replace"));
        stage.replacedInPlace("Replaced");
        assertThat(stage.edits()).hasSize(2);
    }

    @Test
    void a_card_that_becomes_a_picture_takes_the_time_to_upload_it() {
        CardStage.taken(stage.mia().press(stage.menu(), "picture"));
        assertThat(stage.edits()).hasSize(1);
        stage.settle();
        assertThat(stage.mia().latestMessage().ts()).isEqualTo(stage.menu().ts());
        assertThat(stage.mia().latestMessage().blocks().toString()).contains("slack_file");
    }

    @Test
    void a_press_that_comes_twice_and_is_not_confirmed_changes_the_card_once_through_the_outbox() {
        stage.slack().faults().on("response_url").times(2).fail(new Fault.ServerErrorBefore(500));
        String press = stage.press(stage.menu(), stage.responseUrl(stage.menu()));
        assertThat(stage.knock(press)).isEqualTo(200);
        assertThat(stage.knock(press)).isEqualTo(200);
        stage.throughTheOutbox();
    }

    @Test
    void an_answer_only_one_person_sees_is_changed_by_the_outbox_at_its_own_address() {
        String address = stage.responseUrl(stage.menu());
        String ephemeral =
                stage.press(stage.menu(), address).replace("\"is_ephemeral\":false", "\"is_ephemeral\":true");
        assertThat(stage.knock(ephemeral)).isEqualTo(200);
        assertThat(stage.edits()).hasSize(1);
        assertThat(stage.edits().getFirst().target()).contains(address);
        stage.settle();
        stage.replacedInPlace("Replaced");
    }

    @Test
    void an_address_that_is_not_slacks_is_never_called() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        foreign.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        foreign.start();
        try {
            String address = "http://127.0.0.1:" + foreign.getAddress().getPort() + "/actions/T1/2/x";
            assertThat(stage.knock(stage.press(stage.menu(), address))).isEqualTo(200);
            stage.throughTheOutbox();
            SeenView form = stage.form("ask");
            assertThat(stage.send(stage.withSecret(form, CardStage.secret(form).split(" ")[0] + " " + address))
                            .modal())
                    .isEmpty();
            stage.settle();
            assertThat(calls).hasValue(0);
            assertThat(stage.edits()).hasSize(2).allMatch(edit -> edit.state() == DeliveryState.SENT);
        } finally {
            foreign.stop(0);
        }
    }
}
