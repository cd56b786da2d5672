package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.joining.JoinMessages;
import dev.viceversa.core.enrollment.Enrolling;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where somebody stands in everything they take part in, and what they could join. Thread-safe. */
@Singleton
final class Standings {

    /** Somebody's part in a program that is not over. */
    record Part(Enrollment enrollment, Program program) {}

    private static final int MOST_OPEN = 3;

    private final Enrollments enrollments;
    private final Programs programs;
    private final Enrolling enrolling;
    private final List<StatusSection> sections;

    Standings(Enrollments enrollments, Programs programs, Enrolling enrolling, List<StatusSection> sections) {
        this.enrollments = enrollments;
        this.programs = programs;
        this.enrolling = enrolling;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(StatusSection::place))
                .toList();
    }

    /** What the person takes part in, breaks included, oldest program first. */
    List<Part> parts(PersonId person) {
        return enrollments.of(person).stream()
                .filter(Enrollment::takesPart)
                .flatMap(enrollment -> programs
                        .find(enrollment.program())
                        .filter(program -> program.state() != Program.State.ENDED)
                        .map(program -> new Part(enrollment, program))
                        .stream())
                .sorted(Comparator.comparing(part -> part.program().createdAt()))
                .toList();
    }

    /** One of those, named by a button or form; empty when it is somebody else's, over, or left. */
    Optional<Part> part(PersonId person, Optional<String> enrollment) {
        return parts(person).stream()
                .filter(part -> Optional.of(part.enrollment().id().value()).equals(enrollment))
                .findFirst();
    }

    List<Block> blocks(Visitor visitor) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts(visitor.id())) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.Divider());
            }
            blocks.add(new Block.Heading(Text.verbatim(part.program().name())));
            for (StatusSection section : sections) {
                blocks.addAll(section.blocks(visitor, part.enrollment(), part.program()));
            }
            blocks.add(new Block.Buttons(buttons(part.enrollment())));
        }
        blocks.addAll(after(visitor, !blocks.isEmpty()));
        if (!visitor.person().left()) {
            for (Program open :
                    enrolling.open(visitor.person()).stream().limit(MOST_OPEN).toList()) {
                if (!blocks.isEmpty()) {
                    blocks.add(new Block.Divider());
                }
                blocks.add(Block.prose("status.open", "program", open.name()));
                blocks.add(new Block.Prose(Text.verbatim(open.purpose()), Block.Tone.QUIET));
                blocks.add(Block.Buttons.of(JoinMessages.join(open)));
            }
        }
        return blocks;
    }

    /** What is still open of programs that are over, such as looking back. */
    private List<Block> after(Visitor visitor, boolean apart) {
        List<Block> blocks = new ArrayList<>();
        for (Enrollment enrollment : enrollments.of(visitor.id())) {
            Program program = programs.get(enrollment.program());
            List<Block> open = enrollment.takesPart() && program.state() == Program.State.ENDED
                    ? sections.stream()
                            .flatMap(section -> section.afterwards(visitor, enrollment, program).stream())
                            .toList()
                    : List.of();
            if (!open.isEmpty()) {
                if (apart || !blocks.isEmpty()) {
                    blocks.add(new Block.Divider());
                }
                blocks.add(new Block.Heading(Text.verbatim(program.name())));
                blocks.add(Block.prose("status.over"));
                blocks.addAll(open);
            }
        }
        return blocks;
    }

    private static List<Button> buttons(Enrollment enrollment) {
        String id = enrollment.id().value();
        return List.of(
                Button.of("status.profile", ActionRef.of(StatusConversation.FLOW, "profile", id)),
                enrollment.state() == Enrollment.State.PAUSED
                        ? Button.primary("status.resume", ActionRef.of(PauseConversation.FLOW, "resume", id))
                        : Button.of("status.pause", ActionRef.of(PauseConversation.FLOW, "ask", id)),
                Button.of("status.leave", ActionRef.of(LeaveConversation.FLOW, "ask", id)));
    }
}
