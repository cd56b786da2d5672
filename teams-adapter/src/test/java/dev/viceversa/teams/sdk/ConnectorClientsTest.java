package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.teams.connector.Answered;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConnectorClientsTest {

    private static final int AT_ONCE = 40;

    @Test
    void as_many_calls_as_the_gates_let_through_are_on_their_way_to_one_host() throws Exception {
        CountDownLatch everybody = new CountDownLatch(AT_ONCE);
        try (Line line = new Line();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                // Nobody is answered before all are there, and whoever waits too long is sent away.
                Line.Service service = new Line.Service((exchange, body) -> {
                    everybody.countDown();
                    exchange.sendResponseHeaders(all(everybody) ? 201 : 500, -1);
                })) {
            List<Future<Answered>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                String conversation = "a:" + i;
                calls.add(callers.submit(
                        () -> line.connector().post(service.url(), conversation, Line.posting("Hello"))));
            }
            for (Future<Answered> call : calls) {
                assertThat(call.get()).isInstanceOfSatisfying(Answered.With.class, answer -> assertThat(answer.good())
                        .isTrue());
            }
        }
    }

    @Test
    void cookies_are_not_kept() {
        List<String> sent = new ArrayList<>();
        try (Line line = new Line();
                Line.Service service = new Line.Service((exchange, body) -> {
                    sent.add(String.valueOf(exchange.getRequestHeaders().getFirst("Cookie")));
                    exchange.getResponseHeaders().set("Set-Cookie", "who=1; Path=/");
                    exchange.sendResponseHeaders(201, -1);
                })) {
            line.connector().post(service.url(), "a:1", Line.posting("Hello"));
            line.connector().post(service.url(), "a:1", Line.posting("Hello"));
            assertThat(sent).containsExactly("null", "null");
        }
    }

    private static boolean all(CountDownLatch everybody) {
        try {
            return everybody.await(6, TimeUnit.SECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
