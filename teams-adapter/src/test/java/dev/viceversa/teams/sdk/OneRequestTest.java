package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.teams.connector.Answered;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may already have been delivered is not sent again by anything below us. */
class OneRequestTest {

    private static Line line;

    @BeforeAll
    static void open() {
        line = new Line();
    }

    @AfterAll
    static void close() {
        line.close();
    }

    @Test
    void whatever_is_answered_was_asked_once() {
        for (int status : new int[] {408, 412, 429, 500, 502, 503, 504}) {
            AtomicInteger requests = new AtomicInteger();
            try (Line.Service service = new Line.Service((exchange, body) -> {
                requests.incrementAndGet();
                exchange.sendResponseHeaders(status, -1);
            })) {
                assertThat(line.connector().post(service.url(), "a:1", Line.posting("Hello")))
                        .isInstanceOfSatisfying(Answered.With.class, answer -> assertThat(answer.status())
                                .isEqualTo(status));
                assertThat(requests).as("requests answered " + status).hasValue(1);
            }
        }
    }

    @Test
    void an_invitation_to_come_again_at_once_is_not_accepted() {
        AtomicInteger requests = new AtomicInteger();
        try (Line.Service service = new Line.Service((exchange, body) -> {
            requests.incrementAndGet();
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(503, -1);
        })) {
            line.connector().post(service.url(), "a:1", Line.posting("Hello"));
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void a_redirect_leads_nowhere() {
        AtomicInteger elsewhere = new AtomicInteger();
        try (Line.Service canary = new Line.Service((exchange, body) -> {
                    elsewhere.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                });
                Line.Service service = new Line.Service((exchange, body) -> {
                    exchange.getResponseHeaders().set("Location", canary.url());
                    exchange.sendResponseHeaders(307, -1);
                })) {
            line.connector().post(service.url(), "a:1", Line.posting("Hello"));
            assertThat(elsewhere).hasValue(0);
        }
    }

    @Test
    void a_connection_that_breaks_in_the_middle_is_doubt_and_not_sent_again() {
        AtomicInteger requests = new AtomicInteger();
        try (Line.Service service = new Line.Service((exchange, body) -> requests.incrementAndGet())) {
            assertThat(line.connector().post(service.url(), "a:1", Line.posting("Hello")))
                    .isInstanceOf(Answered.Unknown.class);
            assertThat(requests).hasValue(1);
        }
    }

    @Test
    void what_never_left_is_known_not_to_have_left() {
        Line.Service gone = new Line.Service((exchange, body) -> {});
        gone.close();
        assertThat(line.connector().post(gone.url(), "a:1", Line.posting("Hello")))
                .isEqualTo(new Answered.NeverSent("connection_refused"));
    }

    @Test
    void an_endless_answer_is_not_read_to_its_end() {
        try (Line.Service service = new Line.Service((exchange, body) -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 64; i++) {
                exchange.getResponseBody().write(new byte[100_000]);
            }
        })) {
            assertThat(line.connector().post(service.url(), "a:1", Line.posting("Hello")))
                    .isInstanceOf(Answered.Unknown.class);
        }
    }
}
