package dev.viceversa.core.conversation.programs;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramListener;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.survey.Waves;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells every coordinator, once, that a program ended because its time was over, and what comes next. Whoever ended one by
 * hand knows. Thread-safe.
 */
@Singleton
final class EndingNews implements ProgramListener {

    private static final String BY_ITSELF = "time";

    private final Coordinators coordinators;
    private final Waves waves;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ProgramTime time;

    EndingNews(Coordinators coordinators, Waves waves, Outbox outbox, AuditLog audit, ProgramTime time) {
        this.coordinators = coordinators;
        this.waves = waves;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    @Override
    public void ranOut(Program program) {
        audit.record(BY_ITSELF, "program.ended", program.id().value());
        Message news = news(program);
        coordinators
                .everybody()
                .forEach(coordinator -> outbox.tell(
                        coordinator,
                        "program_ran_out",
                        "program_ran_out:" + program.id() + ":" + coordinator,
                        news,
                        About.program(program.id())));
    }

    private Message news(Program program) {
        Text title = Text.of("program.ran_out_title", "program", program.name());
        return Message.of(
                title,
                new Block.Heading(title),
                Block.prose("program.ran_out"),
                lastAnswers(program)
                        .map(until -> Block.prose("program.ran_out_surveys", "until", until))
                        .orElseGet(() -> Block.prose("program.ran_out_results")),
                Block.prose("program.ran_out_next"),
                new Block.Buttons(List.of(
                        Button.of(
                                "program.report",
                                ActionRef.of("report", "show", program.id().value())),
                        Button.of("program.another", ActionRef.of(ProgramConversation.FLOW, "another")))));
    }

    /** Until when its last open survey takes answers. */
    private Optional<Instant> lastAnswers(Program program) {
        return waves.in(program.id()).stream()
                .filter(wave -> wave.open(time.now()))
                .map(Wave::closesAt)
                .max(Comparator.naturalOrder());
    }
}
