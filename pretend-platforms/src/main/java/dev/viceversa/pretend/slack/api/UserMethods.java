package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code users.*}: who is in the workspace. */
final class UserMethods {

    /** Above this many people Slack wants pages. */
    private static final int MOST_AT_ONCE = 10_000;

    private static final Set<String> READ = Set.of("users:read");

    private final SlackWorkspace workspace;
    private final SlackJson json;
    private final InstantSource clock;

    UserMethods(SlackWorkspace workspace, SlackJson json, InstantSource clock) {
        this.workspace = workspace;
        this.json = json;
        this.clock = clock;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("users.info", Tier.FOUR, READ, this::info),
                ApiMethod.of("users.list", Tier.TWO, READ, this::list),
                ApiMethod.of("users.lookupByEmail", Tier.THREE, Set.of("users:read.email"), this::lookup));
    }

    private ApiAnswer info(Arguments arguments) {
        if (!arguments.has("user")) {
            return ApiAnswer.missing("user");
        }
        Optional<SlackUser> user = workspace.user(arguments.text("user"));
        if (user.isEmpty()) {
            return ApiAnswer.refused("user_not_found");
        }
        return user.get().visible() ? found(user.get(), arguments) : ApiAnswer.refused("user_not_visible");
    }

    private ApiAnswer lookup(Arguments arguments) {
        if (!arguments.has("email")) {
            return ApiAnswer.missing("email");
        }
        return workspace
                .userByEmail(arguments.text("email"))
                .filter(user -> user.visible() && !user.deleted())
                .map(user -> found(user, arguments))
                .orElseGet(() -> ApiAnswer.refused("users_not_found"));
    }

    private ApiAnswer list(Arguments arguments) {
        int limit = arguments.number("limit", 0);
        if (limit == 0 && workspace.users().size() > MOST_AT_ONCE) {
            return ApiAnswer.refused("limit_required");
        }
        Optional<String> after = Page.after(arguments, "user");
        if (after.isEmpty()) {
            return ApiAnswer.refused("invalid_cursor");
        }
        long most = limit <= 0 ? MOST_AT_ONCE : Math.min(limit, 1000);
        List<SlackUser> users = workspace.usersAfter(after.get()).stream()
                .filter(SlackUser::visible)
                .limit(most + 1)
                .toList();
        boolean more = users.size() > most;
        ObjectNode body = Json.object();
        ArrayNode members = body.putArray("members");
        users.stream().limit(most).forEach(user -> members.add(shown(user, arguments)));
        body.put("cache_ts", clock.instant().getEpochSecond());
        Page.next(body, "user", more ? users.get((int) most - 1).id() : "");
        return new ApiAnswer.Done(body);
    }

    private ApiAnswer found(SlackUser user, Arguments arguments) {
        ObjectNode body = Json.object();
        body.set("user", shown(user, arguments));
        return new ApiAnswer.Done(body);
    }

    private ObjectNode shown(SlackUser user, Arguments arguments) {
        return json.user(user, clock.instant(), arguments.flag("include_locale"));
    }
}
