package dev.viceversa.core.conversation.joining;

import dev.viceversa.core.enrollment.EnrollingOutcome;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.enrollment.TopicNeed;
import dev.viceversa.core.enrollment.TopicOffer;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What joining says. */
public final class JoinMessages {

    /** More programs than this are not offered at once; a message holds no more buttons on every platform. */
    private static final int MOST_PROGRAMS = 5;

    private JoinMessages() {}

    /** The button that starts joining a program: for invitations and homes. */
    public static Button join(Program program) {
        return Button.primary(
                "join.button",
                ActionRef.of(JoinConversation.FLOW, "program", program.id().value()));
    }

    static Message choose(List<Program> open) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("join.choose"));
        List<Program> shown = open.stream().limit(MOST_PROGRAMS).toList();
        blocks.add(new Block.Facts(shown.stream()
                .map(program -> new Block.Fact(Text.verbatim(program.name()), Text.verbatim(program.purpose())))
                .toList()));
        blocks.add(new Block.Buttons(shown.stream()
                .map(program -> new Button(
                        Text.verbatim(shortened(program.name())),
                        ActionRef.of(
                                JoinConversation.FLOW, "program", program.id().value()),
                        Button.Look.PLAIN,
                        Optional.empty()))
                .toList()));
        return new Message(Text.of("join.choose"), blocks);
    }

    static Message roles(Program program, Set<Role> roles) {
        Text title = Text.of("join.which_role", "program", program.name());
        if (roles.isEmpty()) {
            return Message.plain("join.no_role", "program", program.name());
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(new Block.Prose(Text.verbatim(program.purpose())));
        Stream.of(Role.values())
                .filter(roles::contains)
                .forEach(role -> blocks.add(Block.prose(program.rules().mode().key("join.what_" + word(role)))));
        blocks.add(new Block.Buttons(Stream.of(Role.values())
                .filter(roles::contains)
                .map(role -> Button.primary(
                        "join.as_" + word(role),
                        ActionRef.of(JoinConversation.FLOW, "role", program.id().value(), role.name())))
                .toList()));
        blocks.add(Block.quiet("join.voluntary"));
        return new Message(title, blocks);
    }

    static Message already(Enrollment enrollment, Program program) {
        return Message.plain("join.already_" + word(enrollment.role()), "program", program.name());
    }

    static Message welcome(EnrollingOutcome.Enrolled enrolled, Track track, Text nextRound) {
        Program program = enrolled.program();
        Enrollment enrollment = enrolled.enrollment();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("join.welcome", "program", program.name()));
        blocks.add(Block.prose("join.welcome_" + word(enrollment.role())));
        blocks.add(Block.Facts.of(new Block.Fact(
                Text.of(enrollment.role() == Role.MENTOR ? "join.fact_offers" : "join.fact_needs"),
                Text.list(topics(enrollment, track)))));
        blocks.add(
                program.state() == Program.State.RUNNING
                        ? Block.prose("join.next_running")
                        : Block.prose("join.next", "until", enrolled.cohort().lastMoment()));
        if (program.state() == Program.State.RUNNING) {
            blocks.add(new Block.Prose(nextRound));
        }
        if (!enrolled.matchable()) {
            blocks.add(Block.prose("join.line_unknown"));
        }
        blocks.add(Block.quiet("join.change_of_mind"));
        return new Message(Text.of("join.welcome", "program", program.name()), blocks);
    }

    private static List<Text> topics(Enrollment enrollment, Track track) {
        Stream<String> keys = enrollment.role() == Role.MENTOR
                ? enrollment.offers().stream().map(TopicOffer::topic)
                : enrollment.needs().stream().map(TopicNeed::topic);
        return keys.flatMap(key -> track.topic(key).stream())
                .map(topic -> topic.name())
                .toList();
    }

    static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        return name.length() <= 75 ? name : name.substring(0, 74) + "…";
    }
}
