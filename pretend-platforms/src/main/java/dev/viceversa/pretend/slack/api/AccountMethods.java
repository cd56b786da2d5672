package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.SlackApp;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** {@code auth.test}, {@code team.info}, {@code apps.connections.open}: who am I, where am I, and where do I listen. */
final class AccountMethods {

    private final SlackWorkspace workspace;
    private final SlackApp app;
    private final Supplier<String> socketAddress;

    AccountMethods(SlackWorkspace workspace, SlackApp app, Supplier<String> socketAddress) {
        this.workspace = workspace;
        this.app = app;
        this.socketAddress = socketAddress;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("auth.test", Tier.SPECIAL, Set.of(), this::authTest),
                ApiMethod.of("team.info", Tier.THREE, Set.of("team:read"), this::teamInfo),
                new ApiMethod("auth.test", Tier.SPECIAL, Set.of(), true, this::authTestOfTheApp),
                new ApiMethod("apps.connections.open", Tier.ONE, Set.of(), true, this::open));
    }

    private ApiAnswer authTest(Arguments arguments) {
        ObjectNode body = Json.object();
        body.put("url", url());
        body.put("team", workspace.teamName());
        body.put("user", workspace.appUser().name());
        body.put("team_id", workspace.teamId());
        body.put("user_id", app.botUserId());
        body.put("bot_id", app.botId());
        body.put("is_enterprise_install", false);
        return new ApiAnswer.Done(body);
    }

    /** An app-level token belongs to no workspace. */
    private ApiAnswer authTestOfTheApp(Arguments arguments) {
        return new ApiAnswer.Done(Json.object().put("app_name", app.name()).put("app_id", app.id()));
    }

    private ApiAnswer teamInfo(Arguments arguments) {
        if (arguments.has("team") && !arguments.text("team").equals(workspace.teamId())) {
            return ApiAnswer.refused("team_not_found");
        }
        ObjectNode body = Json.object();
        ObjectNode team = body.putObject("team");
        team.put("id", workspace.teamId());
        team.put("name", workspace.teamName());
        team.put("domain", workspace.domain());
        team.put("url", url());
        team.put("email_domain", "");
        return new ApiAnswer.Done(body);
    }

    private ApiAnswer open(Arguments arguments) {
        return new ApiAnswer.Done(Json.object().put("url", socketAddress.get()));
    }

    private String url() {
        return "https://" + workspace.domain() + ".slack.com/";
    }
}
