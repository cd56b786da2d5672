package dev.viceversa.pretend.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.slack.workspace.Installation;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_rate_limit_says_how_long_to_wait_and_accepts_nothing() {
        fail(new Fault.RateLimited(Duration.ofSeconds(7)));

        HttpResponse<String> response = post();

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
        assertThat(received()).isZero();
        assertThat(post().statusCode()).as("the count is used up").isEqualTo(200);
    }

    @Test
    void an_error_before_acceptance_leaves_nothing_and_one_after_leaves_the_message() {
        fail(new Fault.ServerErrorBefore(503));
        assertThat(post().statusCode()).isEqualTo(503);
        assertThat(received()).isZero();

        fail(new Fault.ServerErrorAfter(502));
        assertThat(post().statusCode()).isEqualTo(502);
        assertThat(received()).isOne();
    }

    @Test
    void a_connection_dropped_before_acceptance_leaves_nothing_and_one_dropped_after_leaves_the_message() {
        fail(new Fault.DroppedBefore());
        assertThatThrownBy(this::post).isInstanceOf(ApiClient.BrokenConnection.class);
        assertThat(received()).isZero();

        fail(new Fault.DroppedAfter());
        assertThatThrownBy(this::post).isInstanceOf(ApiClient.BrokenConnection.class);
        assertThat(received()).isOne();
    }

    @Test
    void a_hang_after_acceptance_ends_without_an_answer() {
        fail(new Fault.HangAfter(Duration.ofMillis(300)));
        long began = System.nanoTime();

        assertThatThrownBy(this::post).isInstanceOf(ApiClient.BrokenConnection.class);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(290));
        assertThat(received()).isOne();
    }

    @Test
    void closing_waits_for_nobody_who_hangs_and_the_port_is_free_again() throws InterruptedException {
        fail(new Fault.HangAfter(Duration.ofMinutes(1)));
        Thread caller = Thread.startVirtualThread(
                () -> assertThatThrownBy(this::post).isInstanceOf(ApiClient.BrokenConnection.class));
        SocketAppUnderTest.eventually(() -> received() == 1);
        long began = System.nanoTime();

        bench.slack.close();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        assertThat(caller.join(Duration.ofSeconds(5))).isTrue();
        try (PretendSlack again = PretendSlack.start(SlackSetup.usual().withPort(bench.slack.port()))) {
            assertThat(again.apiUrl()).isEqualTo(bench.slack.apiUrl());
        }
    }

    @Test
    void a_slow_answer_comes_late_but_well_and_a_garbled_one_comes_after_acceptance() {
        fail(new Fault.Slow(Duration.ofMillis(200)));
        long began = System.nanoTime();
        assertThat(post().statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(190));

        fail(new Fault.GarbledAfter());
        assertThatThrownBy(() -> ApiClient.json(post())).isInstanceOf(IllegalStateException.class);
        assertThat(received()).isEqualTo(2);
    }

    @Test
    void an_error_code_can_be_given_and_only_the_switched_method_fails() {
        bench.slack.faults().on("chat.postMessage").fail(new Fault.Refused("account_inactive"));

        assertThat(ApiClient.json(post()).path("error").asText()).isEqualTo("account_inactive");
        assertThat(bench.api.call("auth.test").path("ok").asBoolean()).isTrue();
        bench.slack.faults().clear();
        assertThat(post().statusCode()).isEqualTo(200);
        assertThat(received()).isOne();
    }

    @Test
    void a_dead_token_fails_everywhere() {
        bench.slack.installation().token(Installation.Token.REVOKED);
        assertThat(bench.api.call("auth.test").path("error").asText()).isEqualTo("token_revoked");
        bench.slack.installation().token(Installation.Token.INACTIVE);
        assertThat(bench.api.call("auth.test").path("error").asText()).isEqualTo("account_inactive");
    }

    @Test
    void a_storm_of_chance_can_be_repeated_by_its_seed() {
        assertThat(storm(5))
                .isEqualTo(storm(5))
                .isNotEqualTo(storm(6))
                .contains(true)
                .contains(false);
    }

    @Test
    void every_call_stands_in_the_ledger_with_what_the_caller_was_told() {
        fail(new Fault.DroppedAfter());
        assertThatThrownBy(this::post).isInstanceOf(ApiClient.BrokenConnection.class);
        post();
        bench.api.call("chat.postMessage", "channel", "C404", "text", "x");

        assertThat(bench.slack.ledger().calls("chat.postMessage"))
                .extracting(ApiCall::status, ApiCall::error, ApiCall::target)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0, "dropped", bench.anna.id()),
                        org.assertj.core.groups.Tuple.tuple(200, null, bench.anna.id()),
                        org.assertj.core.groups.Tuple.tuple(200, "channel_not_found", "C404"));
        assertThat(bench.slack.ledger().calls().getFirst().at()).isEqualTo(bench.systemClock.instant());
        assertThat(bench.slack.ledger().callsToJson().get(2).path("error").asText())
                .isEqualTo("channel_not_found");
    }

    private static java.util.List<Boolean> storm(long seed) {
        Faults faults = new Faults();
        faults.seed(seed);
        faults.everywhere().withProbability(0.5).fail(new Fault.DroppedBefore());
        return IntStream.range(0, 40)
                .mapToObj(i -> faults.next("x").isPresent())
                .toList();
    }

    private void fail(Fault fault) {
        bench.slack.faults().on("chat.postMessage").times(1).fail(fault);
    }

    private HttpResponse<String> post() {
        return bench.api.form("chat.postMessage", Map.of("channel", bench.anna.id(), "text", "x"));
    }

    private int received() {
        return bench.slack.ledger().messagesTo(bench.anna.id()).size();
    }
}
