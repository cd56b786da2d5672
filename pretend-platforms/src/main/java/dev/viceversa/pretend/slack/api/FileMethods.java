package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.Draft;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.SharedFiles;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** {@code files.*}: the upload in three steps: ask for an address, send the bytes there, finish and share. */
final class FileMethods {

    private static final Set<String> WRITE = Set.of("files:write");

    private final SlackWorkspace workspace;
    private final Postbox postbox;
    private final Destinations destinations;
    private final Function<String, String> address;

    /** {@code address} makes a whole address of a path. */
    FileMethods(
            SlackWorkspace workspace, Postbox postbox, Destinations destinations, Function<String, String> address) {
        this.workspace = workspace;
        this.postbox = postbox;
        this.destinations = destinations;
        this.address = address;
    }

    List<ApiMethod> all() {
        return List.of(
                ApiMethod.of("files.getUploadURLExternal", Tier.FOUR, WRITE, this::begin),
                ApiMethod.of("files.completeUploadExternal", Tier.FOUR, WRITE, this::complete));
    }

    private ApiAnswer begin(Arguments arguments) {
        for (String needed : List.of("filename", "length")) {
            if (!arguments.has(needed)) {
                return ApiAnswer.missing(needed);
            }
        }
        int length = arguments.number("length", 0);
        if (length <= 0) {
            return ApiAnswer.invalid("length");
        }
        ObjectNode body = Json.object();
        String path = workspace.files().begin(arguments.text("filename"), length, id -> body.put("file_id", id));
        body.put("upload_url", address.apply(path));
        return new ApiAnswer.Done(body);
    }

    private ApiAnswer complete(Arguments arguments) {
        Optional<JsonNode> given = arguments.json("files");
        if (given.isEmpty() || !given.get().isArray() || given.get().isEmpty()) {
            return ApiAnswer.missing("files");
        }
        Optional<Conversation> shareIn = Optional.empty();
        if (arguments.has("channel_id")) {
            switch (destinations.forPosting(arguments.text("channel_id"))) {
                case Destinations.Found.Closed closed -> {
                    return ApiAnswer.refused(closed.error());
                }
                case Destinations.Found.Open(Conversation conversation) -> shareIn = Optional.of(conversation);
            }
        }
        for (JsonNode file : given.get()) {
            boolean uploaded = workspace
                    .files()
                    .find(file.path("id").asText())
                    .flatMap(SharedFiles.SharedFile::content)
                    .isPresent();
            if (!uploaded) {
                return ApiAnswer.refused("file_not_found");
            }
        }
        ArrayNode files = Json.array();
        for (JsonNode file : given.get()) {
            workspace
                    .files()
                    .complete(file.path("id").asText(), file.path("title").asText(""))
                    .ifPresent(done -> files.add(shown(done)));
        }
        shareIn.ifPresent(conversation -> postbox.post(
                conversation, new Draft(arguments.text("initial_comment"), Json.array(), null, null, files)));
        ObjectNode body = Json.object();
        body.set("files", files);
        return new ApiAnswer.Done(body);
    }

    private ObjectNode shown(SharedFiles.SharedFile file) {
        return Json.object()
                .put("id", file.id())
                .put("name", file.name())
                .put("title", file.title())
                .put("size", file.announced())
                .put("user", workspace.appUser().id());
    }
}
