package dev.viceversa.core.conversation.privacy;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.people.Fading;
import dev.viceversa.core.privacy.Erasing;
import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.core.privacy.Retention;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code privacy}: what is kept about the visitor, to see, to take along, to delete. Always the visitor's own. Thread-safe. */
@Singleton
final class PrivacyConversation implements Conversation {

    private static final String FLOW = "privacy";

    private final KeptData kept;
    private final Erasing erasing;
    private final Files files;
    private final Retention retention;

    PrivacyConversation(KeptData kept, Erasing erasing, Files files, Retention retention) {
        this.kept = kept;
        this.erasing = erasing;
        this.files = files;
        this.retention = retention;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.PRIVACY);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        return new Reply.Say(see(visitor));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        return switch (press.action().verb()) {
            case "see" -> new Reply.Say(see(visitor));
            case "export" -> new Reply.Say(export(visitor));
            case "delete" -> new Reply.Say(question());
            case "delete_yes" -> {
                erasing.ask(visitor.id());
                yield Reply.replace("privacy.deleting");
            }
            default -> Reply.say("desk.outdated");
        };
    }

    private Message see(Visitor visitor) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("privacy.heading"));
        blocks.add(Block.prose("privacy.kept"));
        blocks.add(new Block.Facts(kept.counts(visitor.id()).entrySet().stream()
                .map(room ->
                        new Block.Fact(kept.name(room.getKey()), Text.of("privacy.count", "count", room.getValue())))
                .toList()));
        blocks.add(Block.prose("privacy.who_sees"));
        blocks.add(Block.prose(
                "privacy.how_long",
                "notes",
                retention.words(Fading.Kind.NOTES),
                "concerns",
                retention.words(Fading.Kind.CONCERNS),
                "questions",
                retention.words(Fading.Kind.QUESTIONS),
                "leavers",
                retention.words(Fading.Kind.LEAVERS)));
        blocks.add(Block.prose("privacy.platforms"));
        blocks.add(Block.Buttons.of(
                Button.primary("privacy.export", ActionRef.of(FLOW, "export")),
                Button.danger("privacy.delete", ActionRef.of(FLOW, "delete"))));
        return new Message(Text.of("privacy.heading"), blocks);
    }

    private Message export(Visitor visitor) {
        String readable = files.offer(
                visitor.id(),
                "viceversa.txt",
                "text/plain; charset=utf-8",
                kept.readable(visitor.id(), visitor.reader()));
        String json = files.offer(visitor.id(), "viceversa.json", "application/json", kept.json(visitor.id()));
        return Message.of(
                Text.of("privacy.export_ready"),
                Block.prose("privacy.export_ready"),
                new Block.Download(Text.of("privacy.file_readable"), readable),
                new Block.Download(Text.of("privacy.file_json"), json),
                Block.quiet("privacy.export_note", "minutes", Files.KEPT.toMinutes()));
    }

    private static Message question() {
        return Message.of(
                Text.of("privacy.delete_summary"),
                Block.prose("privacy.delete_question"),
                Block.quiet("privacy.delete_note"),
                Block.Buttons.of(Button.danger("privacy.delete_yes", ActionRef.of(FLOW, "delete_yes"))));
    }
}
