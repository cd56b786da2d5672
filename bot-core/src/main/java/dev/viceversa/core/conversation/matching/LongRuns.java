package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.round.MatchRun;
import dev.viceversa.core.round.MatchRuns;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for matching in the background when a round is too big to be answered at once, and shows how far it is in one
 * message that is edited. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
class LongRuns {

    private final MatchRuns runs;
    private final Enrollments enrollments;
    private final Outbox outbox;
    private final IdSource ids;
    private final ProgramTime time;
    private final int answeredAtOnce;

    /** @param answeredAtOnce how many people are matched while somebody waits; well below what a platform waits, cold or busy */
    LongRuns(
            MatchRuns runs,
            Enrollments enrollments,
            Outbox outbox,
            IdSource ids,
            ProgramTime time,
            @Value("${viceversa.matching.answered-at-once:500}") int answeredAtOnce) {
        this.runs = runs;
        this.enrollments = enrollments;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.answeredAtOnce = answeredAtOnce;
    }

    /** Whether this program has more people than are matched while somebody waits. */
    boolean tooBig(ProgramId program) {
        return enrollments.count(program, Role.MENTOR, Enrollment.State.ENROLLED)
                        + enrollments.count(program, Role.MENTEE, Enrollment.State.ENROLLED)
                > answeredAtOnce;
    }

    /** Puts it on the list and tells the coordinator so. */
    void ask(
            MatchRun.Task task,
            ProgramId program,
            PersonId by,
            Optional<String> preview,
            Set<Pair> pins,
            Set<Pair> bars) {
        MatchRun run = new MatchRun(
                ids.next(),
                0,
                task,
                program,
                by,
                preview,
                pins,
                bars,
                MatchRun.State.WAITING,
                time.now(),
                Optional.empty());
        runs.add(run);
        outbox.answer(by, "match", key(run), working(run, 0));
    }

    /** Asks a run to stop. What it found so far is not kept. */
    Message cancel(String id, PersonId by) {
        Optional<MatchRun> found = runs.find(id)
                .filter(run -> run.state() == MatchRun.State.WAITING || run.state() == MatchRun.State.RUNNING);
        if (found.isEmpty() || found.get().task() == MatchRun.Task.PUBLISH) {
            return Message.plain("match.not_running");
        }
        runs.update(found.get().in(MatchRun.State.CANCELLED));
        return Message.plain("match.cancelled");
    }

    /** The one message of a run gets new content. */
    void show(MatchRun run, String occurrence, Message message) {
        String key = key(run) + ":" + occurrence;
        outbox.find(key(run))
                .flatMap(delivery -> delivery.reference())
                .ifPresentOrElse(
                        reference -> outbox.edit(run.wantedBy(), reference, "match", key, message),
                        () -> outbox.answer(run.wantedBy(), "match", key, message));
    }

    /** @param percent how far it is, 0 to 100 */
    Message working(MatchRun run, int percent) {
        Text words =
                Text.of(run.task() == MatchRun.Task.PUBLISH ? "match.publishing" : "match.working", "percent", percent);
        return run.task() != MatchRun.Task.PUBLISH
                ? Message.of(
                        words,
                        new Block.Prose(words),
                        Block.Buttons.of(
                                Button.of("match.cancel", ActionRef.of(MatchConversation.FLOW, "cancel", run.id()))))
                : Message.of(words, new Block.Prose(words));
    }

    private static String key(MatchRun run) {
        return "match-run:" + run.id();
    }
}
