package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.participation.Standings.Part;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.TakingPart;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code leave}: one question whether, none why. Thread-safe. */
@Singleton
final class LeaveConversation implements Conversation {

    static final String FLOW = "leave";

    private final Standings standings;
    private final TakingPart taking;

    LeaveConversation(Standings standings, TakingPart taking) {
        this.standings = standings;
        this.taking = taking;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.LEAVE);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Part> parts = standings.parts(visitor.id());
        return parts.isEmpty() ? Reply.say("status.nothing") : new Reply.Say(question(parts));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Part> part = standings.part(visitor.id(), press.action().id(0));
        if (part.isEmpty()) {
            return Reply.say("status.not_part");
        }
        return switch (press.action().verb()) {
            case "ask" -> new Reply.Say(question(List.of(part.get())));
            case "yes" -> {
                taking.leave(part.get().enrollment());
                yield Reply.replace(
                        "leave.done", "program", part.get().program().name());
            }
            default -> Reply.say("desk.outdated");
        };
    }

    private static Message question(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            String program = part.program().name();
            String id = part.enrollment().id().value();
            blocks.add(Block.prose("leave.question", "program", program));
            List<Button> buttons = new ArrayList<>();
            buttons.add(Button.danger("leave.yes", ActionRef.of(FLOW, "yes", id)));
            if (part.enrollment().state() != Enrollment.State.PAUSED) {
                buttons.add(Button.of("leave.rather_pause", ActionRef.of(PauseConversation.FLOW, "ask", id)));
            }
            blocks.add(new Block.Buttons(buttons));
        }
        blocks.add(Block.quiet("leave.note"));
        return new Message(Text.of("leave.summary"), blocks);
    }
}
