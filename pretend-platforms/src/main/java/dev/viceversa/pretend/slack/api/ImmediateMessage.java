package dev.viceversa.pretend.slack.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.Postbox;
import dev.viceversa.pretend.slack.workspace.ResponseUrls;
import dev.viceversa.pretend.slack.workspace.SlackMessage;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.util.Optional;

/**
 * A message the app gives as an answer: in the HTTP response to a command, or to a response address. Both have the same form:
 * {@code response_type}, {@code text}, {@code blocks}, {@code metadata}, {@code replace_original}, {@code delete_original}. What
 * replaces a message replaces all of it: Slack does not say that it keeps metadata an answer leaves out, so nobody may rely on it.
 */
public final class ImmediateMessage {

    /** What became of it. */
    public sealed interface Result {
        /** The person sees it; empty when it deleted the original instead. */
        record Shown(Optional<SlackMessage> message) implements Result {}

        /** Slack refuses it; {@code error} is its code, {@code detail} says more and may be empty. */
        record Refused(String error, String detail) implements Result {}
    }

    private final SlackWorkspace workspace;
    private final Postbox postbox;

    /** Shows answers in this workspace. */
    public ImmediateMessage(SlackWorkspace workspace, Postbox postbox) {
        this.workspace = workspace;
        this.postbox = postbox;
    }

    /** Shows {@code json} where {@code origin} says. */
    public Result show(ResponseUrls.Origin origin, ObjectNode json) {
        Conversation conversation = workspace
                .conversation(origin.channel())
                .orElseThrow(() -> new IllegalStateException("no conversation " + origin.channel()));
        Arguments arguments = new Arguments(json);
        String original = origin.originalTs();
        if (arguments.flag("delete_original")) {
            return original == null || postbox.delete(conversation, original).isEmpty()
                    ? new Result.Refused("message_not_found", "there is no original to delete")
                    : new Result.Shown(Optional.empty());
        }
        return switch (MessageArguments.read(arguments, MessageArguments.LONGEST_POSTED, null)) {
            case MessageArguments.Reading.Bad bad ->
                new Result.Refused(
                        bad.refusal().error(), String.join("; ", bad.refusal().messages()));
            case MessageArguments.Reading.Read read -> {
                if (arguments.flag("replace_original") && original != null) {
                    yield postbox.update(conversation, original, read.draft())
                            .<Result>map(message -> new Result.Shown(Optional.of(message)))
                            .orElseGet(() -> new Result.Refused("message_not_found", "the original is gone"));
                }
                SlackMessage message = arguments.text("response_type").equals("in_channel")
                        ? postbox.post(conversation, read.draft())
                        : postbox.postEphemeral(conversation, origin.userId(), read.draft());
                yield new Result.Shown(Optional.of(message));
            }
        };
    }
}
