package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.TakingPart;
import dev.viceversa.core.nudge.SilenceListener;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whoever let several steps in a row pass gets a break that ends by itself, and one message that says so without a
 * reproach. Thread-safe.
 */
@Singleton
final class KindPause implements SilenceListener {

    private static final Period BREAK = Period.ofWeeks(4);

    private final Enrollments enrollments;
    private final TakingPart taking;
    private final Programs programs;
    private final Outbox outbox;
    private final ProgramTime time;

    KindPause(Enrollments enrollments, TakingPart taking, Programs programs, Outbox outbox, ProgramTime time) {
        this.enrollments = enrollments;
        this.taking = taking;
        this.programs = programs;
        this.outbox = outbox;
        this.time = time;
    }

    @Override
    public void tooMany(Person person, ProgramId id) {
        Program program = programs.get(id);
        Optional<Enrollment> enrollment = enrollments.of(person.id(), id).filter(Enrollment::active);
        if (enrollment.isEmpty() || program.state() == Program.State.ENDED) {
            return;
        }
        ZoneId zone = person.habits().zone();
        LocalDate today = LocalDate.ofInstant(time.now(), zone);
        LocalDate latest = taking.latestReturn(program, zone);
        LocalDate back = today.plus(BREAK).isAfter(latest) ? latest : today.plus(BREAK);
        if (back.isAfter(today) && taking.pause(enrollment.get(), back)) {
            Text text = Text.of("session.quiet_break", "program", program.name(), "back", back);
            outbox.tell(
                    person.id(),
                    "quiet_break",
                    "quiet_break:" + enrollment.get().id() + ":" + today,
                    Message.of(
                            text,
                            new Block.Prose(text),
                            Block.Buttons.of(Button.primary(
                                    "session.i_am_back",
                                    ActionRef.of(
                                            "pause",
                                            "resume",
                                            enrollment.get().id().value()))),
                            Block.quiet("session.quiet_break_note")),
                    About.program(id));
        }
    }
}
