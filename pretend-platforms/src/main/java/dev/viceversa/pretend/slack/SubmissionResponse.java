package dev.viceversa.pretend.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.blockkit.BlockKitCheck;
import dev.viceversa.pretend.slack.blockkit.Problem;
import dev.viceversa.pretend.slack.wire.AppAnswer;
import dev.viceversa.pretend.slack.workspace.FormValues;
import dev.viceversa.pretend.slack.workspace.SlackView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a submitted form does after the app's answer: close, show errors, change, be covered by another, or close with all others. */
final class SubmissionResponse {

    private final Stage stage;
    private final SlackView view;

    SubmissionResponse(Stage stage, SlackView view) {
        this.stage = stage;
        this.view = view;
    }

    Outcome apply(AppAnswer answer, Supplier<Optional<SeenView>> frontModal) {
        Outcome plain = Outcome.of(answer, frontModal.get());
        if (plain.failure().isPresent()) {
            return plain;
        }
        ObjectNode json = Json.object();
        if (!answer.body().isBlank()) {
            if (!(Json.read(answer.body()).orElse(null) instanceof ObjectNode object)) {
                return plain.failing(Outcome.INVALID_RESPONSE);
            }
            json = object;
        }
        return switch (json.path("response_action").asText("")) {
            case "" -> {
                stage.workspace().views().close(view);
                forget();
                yield Outcome.of(answer, frontModal.get());
            }
            case "clear" -> {
                stage.workspace().views().clear(view.userId());
                forget();
                yield Outcome.of(answer, frontModal.get());
            }
            case "errors" -> errors(plain, json.path("errors"));
            case "update", "push" -> {
                List<Problem> problems = BlockKitCheck.view(json.path("view"));
                if (!problems.isEmpty()
                        || !json.path("view").path("type").asText().equals("modal")) {
                    yield plain.failing(Outcome.INVALID_RESPONSE + " " + problems);
                }
                boolean push = json.path("response_action").asText().equals("push");
                ObjectNode content = (ObjectNode) json.get("view");
                Optional<SlackView> shown = push
                        ? stage.workspace().views().push(view.userId(), content)
                        : stage.workspace().views().update(view.id(), content);
                yield shown.isPresent()
                        ? Outcome.of(answer, frontModal.get())
                        : plain.failing(push ? "push_limit_reached" : "not_found");
            }
            default -> plain.failing(Outcome.INVALID_RESPONSE);
        };
    }

    private Outcome errors(Outcome plain, JsonNode errors) {
        Set<String> inputs = FormValues.elements(view.blocks()).stream()
                .filter(placed -> placed.block().path("type").asText().equals("input"))
                .map(FormValues.Placed::blockId)
                .collect(Collectors.toSet());
        Map<String, String> shown = new LinkedHashMap<>();
        for (var error : errors.properties()) {
            if (!inputs.contains(error.getKey()) || !error.getValue().isTextual()) {
                return plain.failing(Outcome.INVALID_RESPONSE + " no input block is called " + error.getKey());
            }
            shown.put(error.getKey(), error.getValue().asText());
        }
        return shown.isEmpty() ? plain.failing(Outcome.INVALID_RESPONSE) : plain.withFieldErrors(shown);
    }

    private void forget() {
        stage.workspace().formValues().forget(FormValues.ofView(view));
    }
}
