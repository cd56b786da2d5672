package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.conversation.joining.JoinMessages;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a coordinator sees of programs, and what a channel sees when one opens. Thread-safe. */
@Singleton
final class ProgramMessages {

    private static final int MOST_SHOWN = 8;

    private final Programs programs;
    private final Enrollments enrollments;
    private final People people;
    private final Tracks tracks;

    ProgramMessages(Programs programs, Enrollments enrollments, People people, Tracks tracks) {
        this.programs = programs;
        this.enrollments = enrollments;
        this.people = people;
        this.tracks = tracks;
    }

    /** All programs, the newest first, each with a way in. */
    Message list(List<Program> all) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("program.list"));
        for (Program program : all.reversed().stream().limit(MOST_SHOWN).toList()) {
            blocks.add(Block.Facts.of(new Block.Fact(Text.verbatim(program.name()), state(program))));
            blocks.add(Block.Buttons.of(Button.of("program.look", action("look", program))));
        }
        blocks.add(Block.Buttons.of(another()));
        return new Message(Text.of("program.list"), blocks);
    }

    /** One program as it stands, with what can be done next. */
    Message card(Program program) {
        return card(program, Optional.empty());
    }

    /** One program as it stands, after a sentence about what just happened. */
    Message card(Program program, Optional<Text> news) {
        Cohort cohort = programs.currentCohort(program.id());
        List<Block> blocks = new ArrayList<>();
        news.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(new Block.Heading(Text.verbatim(program.name())));
        blocks.add(new Block.Prose(Text.verbatim(program.purpose())));
        blocks.add(new Block.Facts(facts(program, cohort)));
        blocks.add(new Block.Buttons(buttons(program)));
        if (program.state() == Program.State.DRAFT && program.channel().isEmpty()) {
            blocks.add(Block.quiet("program.no_channel"));
        }
        return new Message(news.orElseGet(() -> Text.of("program.summary", "program", program.name())), blocks);
    }

    /** The invitation in the program's channel. */
    Message invitation(Program program, Cohort cohort) {
        Text title = Text.of("program.invitation", "program", program.name());
        return Message.of(
                title,
                new Block.Heading(title),
                new Block.Prose(Text.verbatim(program.purpose())),
                Block.prose(program.rules().mode().key("program.invitation_text")),
                Block.Buttons.of(JoinMessages.join(program)),
                Block.quiet("program.invitation_until", "until", cohort.lastMoment()));
    }

    private List<Block.Fact> facts(Program program, Cohort cohort) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("state", state(program)));
        facts.add(fact("track", tracks.of(program.track()).title()));
        facts.add(fact("until", Text.of("program.until_value", "until", cohort.lastMoment())));
        facts.add(fact(
                "joined",
                Text.of(
                        "program.joined_value",
                        "mentors",
                        enrollments.count(program.id(), Role.MENTOR, Enrollment.State.ENROLLED),
                        "mentees",
                        enrollments.count(program.id(), Role.MENTEE, Enrollment.State.ENROLLED),
                        "paused",
                        enrollments.count(program.id(), Role.MENTOR, Enrollment.State.PAUSED)
                                + enrollments.count(program.id(), Role.MENTEE, Enrollment.State.PAUSED))));
        facts.add(fact(
                "cadence",
                Text.of(
                        "program.cadence_value",
                        "sessions",
                        program.rules().cadence().sessions(),
                        "minutes",
                        program.rules().cadence().length().toMinutes())));
        facts.add(
                fact("channel", program.channel().map(ChannelRef::text).orElseGet(() -> Text.of("program.none_yet"))));
        facts.add(fact(
                "sponsor",
                program.sponsor()
                        .flatMap(people::find)
                        .map(Person::name)
                        .map(Text::verbatim)
                        .orElseGet(() -> Text.of("program.none_yet"))));
        return facts;
    }

    private List<Button> buttons(Program program) {
        List<Button> buttons = new ArrayList<>();
        if (program.state() == Program.State.DRAFT) {
            buttons.add(Button.primary("program.open", action("open", program)));
        }
        if (program.state() != Program.State.ENDED) {
            buttons.add(Button.of("program.edit", action("edit", program)));
            buttons.add(Button.of("program.rules", action("rules", program)));
            buttons.add(Button.of("program.name_sponsor", action("sponsor", program)));
            buttons.add(Button.of(
                    "program.launch",
                    ActionRef.of("launch", "draft", program.id().value())));
            buttons.add(Button.of(
                    "program.measure",
                    ActionRef.of("measure", "look", program.id().value())));
            buttons.add(Button.of(
                    "program.name_contacts",
                    ActionRef.of("concern", "contacts", program.id().value())));
            buttons.add(Button.danger("program.end", action("end", program))
                    .confirmedBy(new Button.Confirmation(
                            Text.of("program.end"),
                            Text.of("program.end_question", "program", program.name()),
                            Text.of("program.end_yes"),
                            Text.of("program.end_no"))));
        }
        buttons.add(another());
        return buttons;
    }

    private static Button another() {
        return Button.of("program.another", ActionRef.of(ProgramConversation.FLOW, "another"));
    }

    private static ActionRef action(String verb, Program program) {
        return ActionRef.of(ProgramConversation.FLOW, verb, program.id().value());
    }

    private static Text state(Program program) {
        return Text.of("program.state_" + program.state().name().toLowerCase(Locale.ROOT));
    }

    private static Block.Fact fact(String name, Text value) {
        return new Block.Fact(Text.of("program.fact_" + name), value);
    }
}
