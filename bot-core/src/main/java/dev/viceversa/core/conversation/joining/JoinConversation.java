package dev.viceversa.core.conversation.joining;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.enrollment.Application;
import dev.viceversa.core.enrollment.Enrolling;
import dev.viceversa.core.enrollment.EnrollingOutcome;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentId;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.Rounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code join}: which program, share or learn, the form with the consent, the welcome. Whoever acts joins; there is no
 * way to name somebody else. Thread-safe.
 */
@Singleton
final class JoinConversation implements Conversation {

    static final String FLOW = "join";
    private static final String CONSENT = "consent";

    private final Enrolling enrolling;
    private final Enrollments enrollments;
    private final Programs programs;
    private final Tracks tracks;
    private final Rounds rounds;
    private final IdSource ids;

    JoinConversation(
            Enrolling enrolling,
            Enrollments enrollments,
            Programs programs,
            Tracks tracks,
            Rounds rounds,
            IdSource ids) {
        this.enrolling = enrolling;
        this.enrollments = enrollments;
        this.programs = programs;
        this.tracks = tracks;
        this.rounds = rounds;
        this.ids = ids;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.JOIN);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        if (visitor.person().left()) {
            return Reply.say("desk.members_only");
        }
        List<Program> open = enrolling.open(visitor.person());
        return switch (open.size()) {
            case 0 -> nothingOpen(visitor);
            case 1 -> new Reply.Say(JoinMessages.roles(open.getFirst(), roles(open.getFirst(), visitor)));
            default -> new Reply.Say(JoinMessages.choose(open));
        };
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (visitor.person().left()) {
            return Reply.say("desk.members_only");
        }
        Optional<Program> program = press.action().id(0).map(ProgramId::new).flatMap(programs::find);
        if (program.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Optional<Reply> refusal = refusal(program.get(), visitor);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (press.action().verb()) {
            case "program" -> new Reply.Say(JoinMessages.roles(program.get(), roles(program.get(), visitor)));
            case "role" ->
                press.action()
                        .id(1)
                        .flatMap(JoinConversation::role)
                        .<Reply>map(role -> new Reply.Ask(form(program.get(), role, ids.next())))
                        .orElseGet(() -> Reply.say("desk.outdated"));
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<Program> program = sent.action().id(0).map(ProgramId::new).flatMap(programs::find);
        Optional<Role> role = sent.action().id(1).flatMap(JoinConversation::role);
        Optional<String> id = sent.action().id(2);
        if (program.isEmpty() || role.isEmpty() || id.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        if (visitor.person().left()) {
            return Reply.say("desk.members_only");
        }
        Optional<Reply> refusal = refusal(program.get(), visitor);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Form form = form(program.get(), role.get(), id.get());
        ParticipantForm asked = asked(program.get(), role.get());
        Map<String, Text> problems = asked.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Application application = new Application(
                new EnrollmentId(id.get()),
                program.get().id(),
                visitor.id(),
                role.get(),
                asked.offers(sent.answers()),
                asked.needs(sent.answers()),
                asked.preferences(sent.answers()),
                asked.hope(sent.answers()));
        return answer(enrolling.enroll(application, visitor.person()));
    }

    private Reply answer(EnrollingOutcome outcome) {
        return switch (outcome) {
            case EnrollingOutcome.Enrolled enrolled ->
                new Reply.Say(JoinMessages.welcome(
                        enrolled, tracks.of(enrolled.program().track()), rounds.words(enrolled.program())));
            case EnrollingOutcome.AlreadyEnrolled(Enrollment enrollment, Program program) ->
                new Reply.Say(JoinMessages.already(enrollment, program));
            case EnrollingOutcome.ProgramClosed(Program program) -> closed(program);
            case EnrollingOutcome.NotEligible(Program program, Role role) ->
                Reply.say("join.not_as_" + JoinMessages.word(role), "program", program.name());
            case EnrollingOutcome.NoSuchProgram() -> Reply.say("desk.outdated");
        };
    }

    /** Why this person cannot join this program now; said before a form opens and again when it arrives. */
    private Optional<Reply> refusal(Program program, Visitor visitor) {
        Optional<Enrollment> taking = enrollments.of(visitor.id(), program.id()).filter(Enrollment::takesPart);
        if (taking.isPresent()) {
            return Optional.of(new Reply.Say(JoinMessages.already(taking.get(), program)));
        }
        if (!enrolling.open(program)) {
            return Optional.of(closed(program));
        }
        return Optional.empty();
    }

    private Reply nothingOpen(Visitor visitor) {
        return enrollments.of(visitor.id()).stream()
                .filter(Enrollment::takesPart)
                .findFirst()
                .flatMap(taking -> programs.find(taking.program())
                        .filter(program -> program.state() != Program.State.ENDED)
                        .<Reply>map(program -> new Reply.Say(JoinMessages.already(taking, program))))
                .orElseGet(() -> Reply.say("join.none_open"));
    }

    private static Reply closed(Program program) {
        return Reply.say(
                program.state() == Program.State.ENDED ? "join.ended" : "join.closed", "program", program.name());
    }

    private Form form(Program program, Role role, String enrollment) {
        List<Element> elements = new ArrayList<>();
        elements.add(Block.prose("join.form_" + JoinMessages.word(role), "program", program.name()));
        elements.addAll(asked(program, role).questions());
        elements.add(new Block.Divider());
        elements.add(Block.prose("join.consent_text"));
        elements.add(new Input.ChooseMany(
                CONSENT,
                Text.of("join.consent"),
                Optional.empty(),
                true,
                List.of(new Input.Option("yes", Text.of("join.consent_yes"))),
                1,
                List.of()));
        return new Form(
                Text.of("join.title_" + JoinMessages.word(role)),
                Text.of("join.submit"),
                elements,
                ActionRef.of(FLOW, "send", program.id().value(), role.name(), enrollment));
    }

    private ParticipantForm asked(Program program, Role role) {
        return new ParticipantForm(program, tracks.of(program.track()), role, Optional.empty());
    }

    private Set<Role> roles(Program program, Visitor visitor) {
        return enrolling.roles(program, visitor.person());
    }

    private static Optional<Role> role(String name) {
        return Set.of(Role.values()).stream()
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
