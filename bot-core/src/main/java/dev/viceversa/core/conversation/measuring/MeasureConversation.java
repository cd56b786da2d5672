package dev.viceversa.core.conversation.measuring;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.survey.AskingReadiness;
import dev.viceversa.core.survey.Declarations;
import dev.viceversa.core.survey.Dimension;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Coordinators ask whether the company is ready, and declare by what outcomes may be shown apart. Thread-safe. */
@Singleton
final class MeasureConversation implements Conversation {

    static final String FLOW = "measure";

    private static final int USUAL_DAYS = 7;
    private static final int LONGEST_DAYS = 60;

    private final Programs programs;
    private final MeasureCards cards;
    private final AskingReadiness asking;
    private final Declarations declarations;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ProgramTime time;

    MeasureConversation(
            Programs programs,
            MeasureCards cards,
            AskingReadiness asking,
            Declarations declarations,
            Outbox outbox,
            AuditLog audit,
            ProgramTime time) {
        this.programs = programs;
        this.cards = cards;
        this.asking = asking;
        this.declarations = declarations;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        Optional<Program> found = program(press.action());
        if (found.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Program program = found.get();
        return switch (press.action().verb()) {
            case "look" -> new Reply.Say(cards.overview(program));
            case "dimension" -> new Reply.Ask(MeasureForms.dimension(program, declarations.of(program.id())));
            case "ready" -> refusal(program).orElseGet(() -> new Reply.Ask(ready(program, visitor)));
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        Optional<Program> found = program(sent.action());
        if (found.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Program program = found.get();
        return switch (sent.action().verb()) {
            case "declare" -> declared(program, sent.answers(), visitor);
            case "open" -> refusal(program).orElseGet(() -> opened(program, sent.answers(), visitor));
            default -> Reply.say("desk.outdated");
        };
    }

    private Reply declared(Program program, Answers answers, Visitor visitor) {
        Form form = MeasureForms.dimension(program, declarations.of(program.id()));
        Map<String, Text> problems = FormCheck.problems(form, answers);
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        Dimension dimension = Dimension.valueOf(answers.textOrEmpty(MeasureForms.BY));
        declarations.declare(program.id(), dimension);
        audit.record(visitor.id(), "survey.declared", program.id() + " " + dimension);
        return new Reply.Say(cards.overview(program));
    }

    private Reply opened(Program program, Answers answers, Visitor visitor) {
        LocalDate today = today(visitor);
        Form form = ready(program, visitor);
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        answers.day(MeasureForms.UNTIL)
                .filter(day -> !day.isAfter(today) || day.isAfter(today.plusDays(LONGEST_DAYS)))
                .ifPresent(_ ->
                        problems.put(MeasureForms.UNTIL, Text.of("measure.ready_until_bounds", "days", LONGEST_DAYS)));
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        LocalDate last = answers.day(MeasureForms.UNTIL).orElseThrow();
        Wave wave = asking.open(
                program, last.plusDays(1).atStartOfDay(visitor.reader().zone()).toInstant());
        outbox.post(
                program.channel().orElseThrow(),
                "readiness",
                "readiness:" + wave.id(),
                cards.question(program, wave),
                About.program(program.id()));
        audit.record(visitor.id(), "survey.readiness_asked", program.id().value());
        return new Reply.Say(cards.overview(program));
    }

    private Form ready(Program program, Visitor visitor) {
        return MeasureForms.ready(program, today(visitor).plusDays(USUAL_DAYS));
    }

    /** Why readiness cannot be asked now; empty when it can. Being asked already is shown rather than refused. */
    private Optional<Reply> refusal(Program program) {
        if (!asking.possible(program)) {
            return Optional.of(new Reply.Say(cards.overview(program)));
        }
        return program.channel().isEmpty() ? Optional.of(Reply.say("measure.no_channel")) : Optional.empty();
    }

    private Optional<Program> program(ActionRef action) {
        return action.id(0).map(ProgramId::new).flatMap(programs::find);
    }

    private LocalDate today(Visitor visitor) {
        return LocalDate.ofInstant(time.now(), visitor.reader().zone());
    }
}
