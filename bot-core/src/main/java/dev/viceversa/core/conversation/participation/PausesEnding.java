package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentId;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.TakingPart;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Ends breaks by themselves, on the first working day from the day named, at an hour fit for the person, and tells them.
 * Each in a transaction of its own. Thread-safe.
 */
@Singleton
final class PausesEnding implements Due {

    private final Enrollments enrollments;
    private final People people;
    private final Programs programs;
    private final TakingPart taking;
    private final NudgePlanner planner;
    private final Outbox outbox;
    private final ProgramTime time;
    private final TransactionOperations<Connection> transactions;

    PausesEnding(
            Enrollments enrollments,
            People people,
            Programs programs,
            TakingPart taking,
            NudgePlanner planner,
            Outbox outbox,
            ProgramTime time,
            TransactionOperations<Connection> transactions) {
        this.enrollments = enrollments;
        this.people = people;
        this.programs = programs;
        this.taking = taking;
        this.planner = planner;
        this.outbox = outbox;
        this.time = time;
        this.transactions = transactions;
    }

    @Override
    public Optional<Instant> next() {
        return transactions.executeRead(
                status -> enrollments.paused().stream().map(this::over).min(Comparator.naturalOrder()));
    }

    @Override
    public int handle() {
        Instant now = time.now();
        List<EnrollmentId> over = transactions.executeRead(status -> enrollments.paused().stream()
                .filter(enrollment -> !over(enrollment).isAfter(now))
                .map(Enrollment::id)
                .toList());
        return (int) over.stream().filter(this::end).count();
    }

    private boolean end(EnrollmentId id) {
        try {
            return transactions.executeWrite(status -> {
                // Read again: the person may have come back, moved the day or left meanwhile.
                Optional<Enrollment> paused = enrollments
                        .find(id)
                        .filter(enrollment -> enrollment.state() == Enrollment.State.PAUSED)
                        .filter(enrollment -> !over(enrollment).isAfter(time.now()));
                paused.ifPresent(this::end);
                return paused.isPresent();
            });
        } catch (OptimisticLockException overtaken) {
            return false;
        }
    }

    private void end(Enrollment enrollment) {
        taking.resume(enrollment);
        Program program = programs.get(enrollment.program());
        if (program.state() != Program.State.ENDED) {
            Text text = Text.of("pause.over", "program", program.name());
            outbox.tell(
                    enrollment.person(),
                    "pause_over",
                    "pause_over:" + enrollment.id() + ":"
                            + enrollment.pausedUntil().orElseThrow(),
                    Message.of(
                            text,
                            new Block.Prose(text),
                            Block.Buttons.of(Button.of(
                                    "pause.longer",
                                    ActionRef.of(
                                            PauseConversation.FLOW,
                                            "ask",
                                            enrollment.id().value())))),
                    About.program(program.id()));
        }
    }

    private Instant over(Enrollment enrollment) {
        Person person = people.get(enrollment.person());
        Instant day = enrollment
                .pausedUntil()
                .orElseThrow()
                .atStartOfDay(person.habits().zone())
                .toInstant();
        return planner.next(person, programs.get(enrollment.program()).rules(), Weight.SESSION, day);
    }
}
