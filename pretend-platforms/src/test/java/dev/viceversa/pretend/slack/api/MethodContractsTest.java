package dev.viceversa.pretend.slack.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.Samples;
import dev.viceversa.pretend.slack.workspace.Installation;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MethodContractsTest {

    private static final WebApi WEB_API = webApi();

    private static final List<String> PUBLISHED = List.of(
            "auth.test",
            "chat.delete",
            "chat.getPermalink",
            "chat.postEphemeral",
            "chat.postMessage",
            "chat.update",
            "conversations.history",
            "conversations.info",
            "conversations.open",
            "users.info",
            "users.list",
            "users.lookupByEmail",
            "views.open",
            "views.publish",
            "views.push",
            "views.update");

    @TestFactory
    Stream<DynamicTest> every_method_needs_the_scopes_and_allows_the_rate_its_contract_says() {
        assumeTrue(Samples.present(), Samples.WHY_SKIPPED);
        return PUBLISHED.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    JsonNode contract = Samples.json("slack/web-api/methods/" + name + ".json");
                    ApiMethod method = WEB_API.method(name).orElseThrow();
                    Set<String> scopes = new TreeSet<>();
                    contract.at("/scope/bot").forEach(scope -> scopes.add(scope.asText()));

                    assertThat(new TreeSet<>(method.anyScopeOf())).isEqualTo(scopes);
                    assertThat(method.tier())
                            .isEqualTo(
                                    switch (contract.path("rate_limits").asText()) {
                                        case "t1" -> Tier.ONE;
                                        case "t2" -> Tier.TWO;
                                        case "t3" -> Tier.THREE;
                                        case "t4" -> Tier.FOUR;
                                        default -> Tier.SPECIAL;
                                    });
                }));
    }

    private static WebApi webApi() {
        InstantSource clock = InstantSource.system();
        SlackApp app = SlackApp.fresh();
        SlackWorkspace workspace = new SlackWorkspace("T1", "Team", "team", app.botUserId(), app.name(), clock, clock);
        Ledger ledger = new Ledger();
        return new WebApi(
                workspace,
                app,
                new Installation(),
                new Postbox(workspace, ledger, app.botId()),
                new RateLimits(clock),
                new Faults(),
                ledger,
                clock,
                path -> path,
                () -> "");
    }
}
