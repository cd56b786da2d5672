package dev.viceversa.teams.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.pretend.Fault;
import dev.viceversa.teams.TeamsSettings;
import dev.viceversa.teams.connector.Answered;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TenantLoginTest {

    @Test
    void the_token_is_asked_for_in_the_bots_own_tenant_and_nowhere_else() {
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        try (Line line = new Line();
                Line.Service login = new Line.Service((exchange, body) -> {
                    asked.add(exchange.getRequestMethod() + " "
                            + exchange.getRequestURI().getPath());
                    assertThat(new String(body, StandardCharsets.UTF_8))
                            .contains("grant_type=client_credentials", "api.botframework.com");
                    byte[] granted = "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"t-1\"}"
                            .getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, granted.length);
                    exchange.getResponseBody().write(granted);
                })) {
            TeamsSettings settings = new TeamsSettings(
                    line.settings().appId(),
                    "secret",
                    line.settings().tenantId(),
                    "",
                    login.url() + "login/",
                    "",
                    true);
            TenantLogin own = new TenantLogin(settings);
            assertThat(new TenantCredentials(settings, own).getToken().join()).isEqualTo("t-1");
            assertThat(asked).containsExactly("POST /login/" + line.settings().tenantId() + "/oauth2/v2.0/token");
            own.close();
        }
    }

    @Test
    void a_token_is_used_again_and_asked_for_once_by_whoever_comes_at_the_same_time() throws Exception {
        try (Line line = new Line();
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                Line.Service service = new Line.Service((exchange, body) -> exchange.sendResponseHeaders(201, -1))) {
            line.teams().faults().on("token").fail(new Fault.Slow(Duration.ofMillis(300)));
            List<Future<Answered>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(callers.submit(() -> line.connector().post(service.url(), "a:1", Line.posting("Hello"))));
            }
            for (Future<Answered> call : calls) {
                assertThat(call.get()).isInstanceOf(Answered.With.class);
            }
            line.connector().post(service.url(), "a:1", Line.posting("Hello"));
            assertThat(line.teams().ledger().calls("token")).hasSize(1);
        }
    }

    @Test
    void a_token_the_service_refuses_is_made_anew() {
        try (Line line = new Line();
                Line.Service service = new Line.Service((exchange, body) -> exchange.sendResponseHeaders(401, -1))) {
            line.connector().post(service.url(), "a:1", Line.posting("Hello"));
            line.connector().post(service.url(), "a:1", Line.posting("Hello"));
            assertThat(line.teams().ledger().calls("token")).hasSize(2);
        }
    }

    @Test
    void without_a_token_nothing_leaves() {
        try (Line line = new Line();
                Line.Service service = new Line.Service((exchange, body) -> {
                    throw new AssertionError("spoken to without a token");
                })) {
            line.teams().faults().on("token").times(1).fail(new Fault.ServerErrorBefore(503));
            assertThat(line.connector().post(service.url(), "a:1", Line.posting("Hello")))
                    .isEqualTo(new Answered.NeverSent("no_access_token"));
            assertThat(line.teams().ledger().calls("token")).hasSize(1);
        }
    }

    @Test
    void what_the_login_says_against_us_is_not_quoted() {
        try (Line line = new Line()) {
            TeamsSettings settings = new TeamsSettings(
                    line.settings().appId(),
                    "wrong",
                    line.settings().tenantId(),
                    "",
                    line.teams().loginUrl(),
                    "",
                    true);
            TenantLogin own = new TenantLogin(settings);
            assertThatThrownBy(() -> own.acquireToken().join())
                    .hasRootCauseInstanceOf(TenantLogin.NoToken.class)
                    .hasStackTraceContaining("no access token")
                    .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("invalid_client"));
            own.close();
        }
    }
}
