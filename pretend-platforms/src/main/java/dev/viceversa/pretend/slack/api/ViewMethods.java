package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.blockkit.BlockKitCheck;
import dev.viceversa.pretend.slack.blockkit.Problem;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackView;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import dev.viceversa.pretend.slack.workspace.Triggers;
import dev.viceversa.pretend.slack.workspace.Views;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** {@code views.*}: modals and home pages. */
final class ViewMethods {

    private final SlackWorkspace workspace;
    private final Postbox postbox;
    private final SlackJson json;

    ViewMethods(SlackWorkspace workspace, Postbox postbox, SlackJson json) {
        this.workspace = workspace;
        this.postbox = postbox;
        this.json = json;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("views.open", Tier.FOUR, Set.of(), this::open),
                ApiMethod.of("views.push", Tier.FOUR, Set.of(), this::push),
                ApiMethod.of("views.update", Tier.FOUR, Set.of(), this::update),
                ApiMethod.of("views.publish", Tier.FOUR, Set.of(), this::publish));
    }

    private ApiAnswer open(Arguments arguments) {
        return withTrigger(arguments, (trigger, view) -> shown(workspace.views().open(trigger.userId(), view)));
    }

    private ApiAnswer push(Arguments arguments) {
        Optional<ApiAnswer> refusal = pushRefusal(arguments);
        return refusal.orElseGet(() -> withTrigger(arguments, (trigger, view) -> workspace
                .views()
                .push(trigger.userId(), view)
                .map(this::shown)
                .orElseGet(() -> ApiAnswer.refused("not_found"))));
    }

    /** Looked at before the trigger is used up, so that a refused push leaves it usable. */
    private Optional<ApiAnswer> pushRefusal(Arguments arguments) {
        if (!(workspace.triggers().look(arguments.text("trigger_id")) instanceof Triggers.Exchange.Granted trigger)) {
            return Optional.empty();
        }
        List<SlackView> stack = workspace.views().stack(trigger.userId());
        if (trigger.inModal().isEmpty() || stack.isEmpty()) {
            return Optional.of(ApiAnswer.refused("not_found"));
        }
        return stack.size() >= Views.MOST_STACKED
                ? Optional.of(ApiAnswer.refused("push_limit_reached"))
                : Optional.empty();
    }

    private ApiAnswer withTrigger(
            Arguments arguments, BiFunction<Triggers.Exchange.Granted, ObjectNode, ApiAnswer> action) {
        if (!arguments.has("trigger_id")) {
            return ApiAnswer.missing("trigger_id");
        }
        return switch (view(arguments, "modal", Optional.empty())) {
            case Reading.Bad bad -> bad.refusal();
            case Reading.Read read ->
                switch (workspace.triggers().exchange(arguments.text("trigger_id"))) {
                    case Triggers.Exchange.Denied denied -> ApiAnswer.refused(denied.error());
                    case Triggers.Exchange.Granted granted -> action.apply(granted, read.view());
                };
        };
    }

    private ApiAnswer update(Arguments arguments) {
        if (!arguments.has("view_id") && !arguments.has("external_id")) {
            return ApiAnswer.missing("view_id");
        }
        Optional<SlackView> found = arguments.has("view_id")
                ? workspace.views().find(arguments.text("view_id"))
                : workspace.views().findExternal(arguments.text("external_id"));
        if (found.isEmpty()) {
            return ApiAnswer.refused("not_found");
        }
        SlackView old = found.get();
        if (arguments.has("hash") && !arguments.text("hash").equals(old.hash())) {
            return ApiAnswer.refused("hash_conflict");
        }
        return switch (view(arguments, old.type(), found)) {
            case Reading.Bad bad -> bad.refusal();
            case Reading.Read read ->
                workspace
                        .views()
                        .update(old.id(), read.view())
                        .map(changed -> {
                            if (changed.type().equals("home")) {
                                postbox.noteHome(changed);
                            }
                            return shown(changed);
                        })
                        .orElseGet(() -> ApiAnswer.refused("not_found"));
        };
    }

    private ApiAnswer publish(Arguments arguments) {
        if (!arguments.has("user_id")) {
            return ApiAnswer.missing("user_id");
        }
        Optional<SlackUser> user = workspace.user(arguments.text("user_id"));
        if (user.isEmpty() || user.get().deleted() || user.get().bot()) {
            return ApiAnswer.invalid("user_id");
        }
        Optional<SlackView> old = workspace.views().home(user.get().id());
        if (arguments.has("hash")
                && old.isPresent()
                && !arguments.text("hash").equals(old.get().hash())) {
            return ApiAnswer.refused("hash_conflict");
        }
        return switch (view(arguments, "home", old)) {
            case Reading.Bad bad -> bad.refusal();
            case Reading.Read read -> shown(postbox.publish(user.get().id(), read.view()));
        };
    }

    private sealed interface Reading {
        record Read(ObjectNode view) implements Reading {}

        record Bad(ApiAnswer.Refused refusal) implements Reading {}
    }

    private Reading view(Arguments arguments, String type, Optional<SlackView> replaced) {
        if (!arguments.has("view")) {
            return new Reading.Bad(ApiAnswer.missing("view"));
        }
        Optional<JsonNode> given = arguments.json("view");
        if (given.isEmpty() || !(given.get() instanceof ObjectNode view)) {
            return new Reading.Bad(ApiAnswer.invalid("view"));
        }
        if (BlockKitCheck.viewTooLarge(view)) {
            return new Reading.Bad(ApiAnswer.refused("view_too_large"));
        }
        List<Problem> problems = BlockKitCheck.view(view);
        if (problems.isEmpty() && !view.path("type").asText().equals(type)) {
            problems = List.of(new Problem("/view/type", "must be " + type));
        }
        if (!problems.isEmpty()) {
            return new Reading.Bad(ApiAnswer.refused("invalid_arguments", problems));
        }
        String externalId = view.path("external_id").asText("");
        boolean taken = !externalId.isEmpty()
                && workspace
                        .views()
                        .findExternal(externalId)
                        .filter(other -> replaced.isEmpty()
                                || !other.id().equals(replaced.get().id()))
                        .isPresent();
        return taken ? new Reading.Bad(ApiAnswer.refused("duplicate_external_id")) : new Reading.Read(view);
    }

    private ApiAnswer shown(SlackView view) {
        ObjectNode body = Json.object();
        body.set("view", json.view(view));
        return new ApiAnswer.Done(body);
    }
}
