package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.Json;
import dev.viceversa.pretend.slack.blockkit.BlockKitCheck;
import dev.viceversa.pretend.slack.blockkit.Problem;
import dev.viceversa.pretend.slack.workspace.Draft;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the content of a message out of a call's arguments and checks it. */
final class MessageArguments {

    /** Longer fallback texts are refused where Slack would cut them off, so that nobody relies on the cut. */
    static final int LONGEST_POSTED = 40_000;

    /** From Slack's documentation of {@code chat.update} and {@code chat.postEphemeral}. */
    static final int LONGEST_CHANGED = 4_000;

    private static final int LONGEST_METADATA = 16_384;

    private static final Pattern EVENT_TYPE = Pattern.compile("[A-Za-z0-9_.-]{1,255}");

    /** What came of reading it. */
    sealed interface Reading {
        record Read(Draft draft) implements Reading {}

        record Bad(ApiAnswer.Refused refusal) implements Reading {}
    }

    private MessageArguments() {}

    /**
     * Reads and checks everything.
     *
     * @param longest how many characters the fallback text may have
     * @param keptMetadata what stays when the call names none; null for nothing
     */
    static Reading read(Arguments arguments, int longest, @Nullable ObjectNode keptMetadata) {
        if (arguments.flag("as_user")) {
            return bad("as_user_not_supported");
        }
        if (arguments.has("attachments")
                && !arguments.json("attachments").map(JsonNode::isEmpty).orElse(false)) {
            // Refused loudly: an attachment that vanished here would be a lie.
            return bad("pretend_slack_knows_no_attachments");
        }
        boolean markdown = arguments.has("markdown_text");
        if (markdown && (arguments.has("text") || arguments.has("blocks"))) {
            return bad("markdown_text_conflict");
        }
        Optional<JsonNode> given = arguments.json("blocks");
        if (given.isEmpty() || !given.get().isMissingNode() && !given.get().isArray()) {
            return bad("invalid_blocks_format");
        }
        ArrayNode blocks = given.get() instanceof ArrayNode array ? array : Json.array();
        if (!blocks.isEmpty()) {
            List<Problem> problems = BlockKitCheck.message(blocks);
            if (!problems.isEmpty()) {
                return new Reading.Bad(ApiAnswer.refused("invalid_blocks", problems));
            }
            if (BlockKitCheck.messageTooLong(blocks)) {
                return bad("msg_blocks_too_long");
            }
        }
        String text = markdown ? arguments.text("markdown_text") : arguments.text("text");
        if (text.isEmpty() && blocks.isEmpty()) {
            return bad("no_text");
        }
        if (text.codePointCount(0, text.length()) > (markdown ? 12_000 : longest)) {
            return bad("msg_too_long");
        }
        return withMetadata(arguments, text, blocks, keptMetadata);
    }

    private static Reading withMetadata(
            Arguments arguments, String text, ArrayNode blocks, @Nullable ObjectNode keptMetadata) {
        String threadTs = arguments.has("thread_ts") ? arguments.text("thread_ts") : null;
        Optional<JsonNode> given = arguments.json("metadata");
        if (given.isEmpty()) {
            return bad("invalid_metadata_format");
        }
        if (given.get().isMissingNode()) {
            return new Reading.Read(new Draft(text, blocks, keptMetadata, threadTs, Json.array()));
        }
        if (!(given.get() instanceof ObjectNode metadata)) {
            return bad("invalid_metadata_format");
        }
        if (metadata.isEmpty()) {
            return new Reading.Read(new Draft(text, blocks, null, threadTs, Json.array()));
        }
        if (!wellFormed(metadata)) {
            return bad("invalid_metadata_schema");
        }
        if (Json.write(metadata).length() > LONGEST_METADATA) {
            return bad("metadata_too_large");
        }
        return new Reading.Read(new Draft(text, blocks, metadata.deepCopy(), threadTs, Json.array()));
    }

    /** An event type, and a payload of plain values, objects of plain values, or lists of these. */
    private static boolean wellFormed(ObjectNode metadata) {
        if (!EVENT_TYPE.matcher(metadata.path("event_type").asText("")).matches()
                || !metadata.path("event_payload").isObject()) {
            return false;
        }
        for (JsonNode value : metadata.path("event_payload")) {
            boolean fits =
                    value.isArray() ? allOf(value, each -> plain(each) || flat(each)) : plain(value) || flat(value);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static boolean flat(JsonNode value) {
        return value.isObject() && allOf(value, MessageArguments::plain);
    }

    private static boolean plain(JsonNode value) {
        return value.isTextual() || value.isNumber() || value.isBoolean();
    }

    private static boolean allOf(JsonNode container, Predicate<JsonNode> each) {
        return container.valueStream().allMatch(each);
    }

    private static Reading bad(String error) {
        return new Reading.Bad(ApiAnswer.refused(error));
    }
}
