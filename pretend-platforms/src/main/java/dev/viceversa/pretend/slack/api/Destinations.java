package dev.viceversa.pretend.slack.api;

import dev.viceversa.pretend.slack.workspace.Conversation;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.pretend.slack.workspace.SlackWorkspace;
import java.util.Optional;

/** Finds the conversation a call names, and tells whether the app may write there. */
final class Destinations {

    /** What came of looking. */
    sealed interface Found {
        record Open(Conversation conversation) implements Found {}

        record Closed(String error) implements Found {}
    }

    private final SlackWorkspace workspace;
    private final Scopes scopes;

    Destinations(SlackWorkspace workspace, Scopes scopes) {
        this.workspace = workspace;
        this.scopes = scopes;
    }

    /** A place to post to: a conversation's id, a channel's name, or a person's id for the direct message with them. */
    Found forPosting(String channel) {
        if ((channel.startsWith("U") || channel.startsWith("W"))
                && workspace.conversation(channel).isEmpty()) {
            return direct(channel);
        }
        return workspace
                .conversation(channel)
                .or(() -> workspace.channelNamed(channel))
                .map(this::postable)
                .orElseGet(() -> new Found.Closed("channel_not_found"));
    }

    /** The one name under which a place is counted: a person and the direct message with them are the same place. */
    String counted(String channel) {
        return workspace
                .conversation(channel)
                .flatMap(conversation -> conversation.other(workspace.appUser().id()))
                .orElse(channel);
    }

    /** A conversation the app may read. */
    Found forReading(String channel) {
        Optional<Conversation> found = workspace.conversation(channel);
        if (found.isEmpty()) {
            return new Found.Closed("channel_not_found");
        }
        if (found.get().has(workspace.appUser().id())) {
            return new Found.Open(found.get());
        }
        return new Found.Closed(
                found.get().kind() == Conversation.Kind.PUBLIC ? "not_in_channel" : "channel_not_found");
    }

    private Found direct(String userId) {
        Optional<SlackUser> person = workspace.user(userId);
        if (person.isEmpty() || !person.get().visible() || person.get().bot()) {
            return new Found.Closed("channel_not_found");
        }
        return person.get().deleted()
                ? new Found.Closed("user_disabled")
                : new Found.Open(workspace.directMessage(userId));
    }

    private Found postable(Conversation conversation) {
        String me = workspace.appUser().id();
        if (!conversation.has(me)) {
            boolean uninvited = conversation.kind() == Conversation.Kind.PUBLIC && scopes.has("chat:write.public");
            if (!uninvited) {
                return new Found.Closed(
                        conversation.kind() == Conversation.Kind.PUBLIC ? "not_in_channel" : "channel_not_found");
            }
        }
        if (conversation.archived()) {
            return new Found.Closed("is_archived");
        }
        boolean deactivated = conversation
                .other(me)
                .flatMap(workspace::user)
                .map(SlackUser::deleted)
                .orElse(false);
        return deactivated ? new Found.Closed("user_disabled") : new Found.Open(conversation);
    }
}
