package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.joining.ParticipantForm;
import dev.viceversa.core.conversation.participation.Standings.Part;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code status}: where things stand and what comes next; and the profile, which is edited from there. Thread-safe. */
@Singleton
final class StatusConversation implements Conversation {

    static final String FLOW = "status";

    private final Standings standings;
    private final Enrollments enrollments;
    private final Tracks tracks;

    StatusConversation(Standings standings, Enrollments enrollments, Tracks tracks) {
        this.standings = standings;
        this.enrollments = enrollments;
        this.tracks = tracks;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.STATUS);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Block> blocks = standings.blocks(visitor);
        return blocks.isEmpty()
                ? Reply.say("status.nothing")
                : new Reply.Say(new Message(Text.of("status.summary"), blocks));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Part> part = standings.part(visitor.id(), press.action().id(0));
        if (part.isEmpty()) {
            return Reply.say("status.not_part");
        }
        return press.action().verb().equals("profile")
                ? new Reply.Ask(profile(part.get()))
                : Reply.say("desk.outdated");
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<Part> part = standings.part(visitor.id(), sent.action().id(0));
        if (part.isEmpty()) {
            return Reply.say("status.not_part");
        }
        Form form = profile(part.get());
        ParticipantForm asked = asked(part.get());
        Map<String, Text> problems = asked.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        enrollments.update(part.get()
                .enrollment()
                .answering(
                        asked.offers(sent.answers()),
                        asked.needs(sent.answers()),
                        asked.preferences(sent.answers()),
                        asked.hope(sent.answers())));
        return Reply.say("status.profile_saved", "program", part.get().program().name());
    }

    private Form profile(Part part) {
        return new Form(
                Text.of("status.profile"),
                Text.of("status.save"),
                List.copyOf(asked(part).questions()),
                ActionRef.of(FLOW, "profile", part.enrollment().id().value()));
    }

    private ParticipantForm asked(Part part) {
        return new ParticipantForm(
                part.program(),
                tracks.of(part.program().track()),
                part.enrollment().role(),
                Optional.of(part.enrollment()));
    }
}
