package dev.viceversa.pretend.slack.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.JsonText;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts messages into conversations and home pages on screens, and notes in the ledger what the app sent. Everything that comes here
 * has been checked. Thread-safe.
 */
public final class Postbox {

    private final SlackWorkspace workspace;
    private final Ledger ledger;
    private final String botId;
    private final BlockIds blockIds;
    private volatile Listener listener = (kind, conversation, message) -> {};

    /** Hears of each message the app posts, changes or deletes, after it happened, on the thread that did it. */
    @FunctionalInterface
    public interface Listener {

        /** Must not block. */
        void happened(MessageKind kind, Conversation conversation, SlackMessage message);
    }

    /** A postbox of this workspace for the app with this bot id. */
    public Postbox(SlackWorkspace workspace, Ledger ledger, String botId) {
        this.workspace = workspace;
        this.ledger = ledger;
        this.botId = botId;
        this.blockIds = new BlockIds(workspace.ids());
    }

    /** Tells this listener from now on, and no other. */
    public void tell(Listener changed) {
        listener = changed;
    }

    /** The app posts a message for everybody in the conversation. */
    public SlackMessage post(Conversation conversation, Draft draft) {
        return append(conversation, draft, null);
    }

    /** The app posts a message only this person sees. */
    public SlackMessage postEphemeral(Conversation conversation, String userId, Draft draft) {
        return append(conversation, draft, userId);
    }

    /** The app replaces what a message says; empty when it is not there. */
    public Optional<SlackMessage> update(Conversation conversation, String ts, Draft draft) {
        Draft prepared = prepared(draft);
        String editedAt = conversation.mint(workspace.messageClock().instant());
        Optional<SlackMessage> changed = conversation.change(ts, message -> message.edited(prepared, editedAt));
        changed.ifPresent(message -> note(conversation, message, MessageKind.UPDATE));
        return changed;
    }

    /** The app takes a message away; empty when it is not there. */
    public Optional<SlackMessage> delete(Conversation conversation, String ts) {
        Optional<SlackMessage> removed = conversation.remove(ts);
        removed.ifPresent(message -> note(conversation, message, MessageKind.DELETE));
        return removed;
    }

    /** The app publishes a person's home page. */
    public SlackView publish(String userId, ObjectNode content) {
        SlackView view = workspace.views().publish(userId, content);
        noteHome(view);
        return view;
    }

    /** Notes that a home page was changed by another way than {@link #publish}. */
    public void noteHome(SlackView view) {
        ledger.add(new LedgerEntry(
                workspace.messageClock().instant(),
                "slack",
                view.userId(),
                null,
                view.hash(),
                null,
                MessageKind.HOME,
                String.join("\n", ShownText.lines(view.blocks())),
                JsonText.of(view.blocks()),
                null));
    }

    /** A person says something. This is not what the app sent, so the ledger does not have it. */
    public SlackMessage say(Conversation conversation, String userId, String text) {
        Draft draft = Draft.text(text);
        return conversation.append(
                workspace.messageClock().instant(),
                ts -> new SlackMessage(
                        conversation.id(),
                        ts,
                        userId,
                        null,
                        text,
                        JsonText.of(draft.blocks()),
                        null,
                        null,
                        null,
                        null,
                        draft.files()));
    }

    private SlackMessage append(Conversation conversation, Draft draft, @Nullable String onlyFor) {
        Draft prepared = prepared(draft);
        SlackMessage message = conversation.append(
                workspace.messageClock().instant(),
                ts -> new SlackMessage(
                        conversation.id(),
                        ts,
                        workspace.appUser().id(),
                        botId,
                        prepared.text(),
                        JsonText.of(prepared.blocks()),
                        prepared.metadata(),
                        prepared.threadTs(),
                        null,
                        onlyFor,
                        prepared.files()));
        note(conversation, message, onlyFor == null ? MessageKind.POST : MessageKind.EPHEMERAL);
        return message;
    }

    private Draft prepared(Draft draft) {
        return new Draft(
                draft.text(), blockIds.assign(draft.blocks()), draft.metadata(), draft.threadTs(), draft.files());
    }

    private void note(Conversation conversation, SlackMessage message, MessageKind kind) {
        String recipient = message.onlyFor() != null
                ? message.onlyFor()
                : conversation.other(workspace.appUser().id()).orElse(null);
        ledger.add(new LedgerEntry(
                workspace.messageClock().instant(),
                "slack",
                recipient,
                conversation.id(),
                message.ts(),
                message.deliveryId(),
                kind,
                message.text(),
                message.blocks().isEmpty() ? null : message.blocks(),
                null));
        listener.happened(kind, conversation, message);
    }
}
