package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.delivery.Bell;
import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.MatchRun;
import dev.viceversa.core.round.MatchRuns;
import dev.viceversa.core.round.Previewing;
import dev.viceversa.core.round.Previews;
import dev.viceversa.core.round.Publishing;
import dev.viceversa.core.time.Due;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.time.SystemTime;
import dev.viceversa.core.trace.Trace;
import dev.viceversa.core.ui.Message;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what {@link LongRuns} put on the list, one at a time on each replica, under a lease that is renewed while it works:
 * a run of a replica that died is begun again by another, which is harmless. Shows progress at most once a second.
 */
@Singleton
class RunningMatches implements Due {

    private static final Logger LOG = LoggerFactory.getLogger(RunningMatches.class);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final MatchRuns runs;
    private final LongRuns shown;
    private final Programs programs;
    private final Previews previews;
    private final Previewing previewing;
    private final Publishing publishing;
    private final MatchAnswers answers;
    private final WhyNotDesk whyNot;
    private final RecheckDesk recheck;
    private final TransactionOperations<Connection> transactions;
    private final SystemTime system;
    private final ProgramTime time;
    private final Bell bell;

    RunningMatches(
            MatchRuns runs,
            LongRuns shown,
            Programs programs,
            Previews previews,
            Previewing previewing,
            Publishing publishing,
            MatchAnswers answers,
            WhyNotDesk whyNot,
            RecheckDesk recheck,
            TransactionOperations<Connection> transactions,
            SystemTime system,
            ProgramTime time,
            Bell bell) {
        this.runs = runs;
        this.shown = shown;
        this.programs = programs;
        this.previews = previews;
        this.previewing = previewing;
        this.publishing = publishing;
        this.answers = answers;
        this.whyNot = whyNot;
        this.recheck = recheck;
        this.transactions = transactions;
        this.system = system;
        this.time = time;
        this.bell = bell;
    }

    /** Whatever waits was asked for before now. */
    @Override
    public Optional<Instant> next() {
        boolean waiting = transactions.executeRead(
                status -> runs.unfinished().stream().anyMatch(run -> run.claimable(system.now())));
        return waiting ? Optional.of(time.now()) : Optional.empty();
    }

    @Override
    public int handle() {
        Optional<MatchRun> claimed = claim();
        claimed.ifPresent(this::run);
        return claimed.isPresent() ? 1 : 0;
    }

    private Optional<MatchRun> claim() {
        try {
            return transactions.executeWrite(status -> runs.unfinished().stream()
                    .filter(run -> run.claimable(system.now()))
                    .findFirst()
                    .map(run -> runs.update(run.runningUntil(system.now().plus(LEASE)))));
        } catch (OptimisticLockException taken) {
            // Another replica was faster, or the coordinator stopped it.
            return Optional.empty();
        }
    }

    private void run(MatchRun run) {
        Watching watching = new Watching(run);
        try {
            transactions.executeWrite(status -> {
                Message result = work(run, watching);
                // Fails when the run was stopped or taken over meanwhile, and takes the result back with it.
                runs.update(watching.latest.in(MatchRun.State.DONE));
                shown.show(run, "done", result);
                return null;
            });
        } catch (OptimisticLockException overtaken) {
            LOG.info("Matching run {} was stopped or overtaken; nothing of it was kept", run.id());
        } catch (RuntimeException problem) {
            LOG.error("Matching run {} failed: {}", run.id(), Trace.of(problem));
            transactions.executeWrite(status -> {
                runs.find(run.id()).ifPresent(current -> {
                    runs.update(current.in(MatchRun.State.FAILED));
                    shown.show(run, "failed", Message.plain("match.failed"));
                });
                return null;
            });
        }
        bell.ring();
    }

    private Message work(MatchRun run, Watching watching) {
        return switch (run.task()) {
            case PREVIEW ->
                answers.previewed(
                        programs.get(run.program()),
                        previewing.make(
                                programs.get(run.program()),
                                run.wantedBy(),
                                run.pins(),
                                run.bars(),
                                run.preview(),
                                watching));
            case WHY_NOT ->
                run.preview()
                        .flatMap(previews::find)
                        .map(preview ->
                                whyNot.answer(preview, run.pins().iterator().next(), watching))
                        .orElseGet(() -> Message.plain("match.preview_gone"));
            case RECHECK ->
                run.preview()
                        .flatMap(previews::find)
                        .map(preview -> recheck.answer(preview, watching))
                        .orElseGet(() -> Message.plain("match.preview_gone"));
            case PUBLISH ->
                run.preview()
                        .flatMap(previews::find)
                        .map(preview -> answers.published(preview, publishing.publish(preview, run.wantedBy())))
                        .orElseGet(() -> Message.plain("match.preview_gone"));
        };
    }

    /** Looks once a second whether somebody stopped the run, renews the lease, and shows how far it is. */
    private final class Watching implements MatchProgress {
        private MatchRun latest;
        private Instant looked;
        private boolean stopped;

        Watching(MatchRun run) {
            this.latest = run;
            this.looked = system.now();
        }

        @Override
        public void reached(Stage stage, double done) {
            Instant now = system.now();
            if (stopped || Duration.between(looked, now).compareTo(BREATH) < 0) {
                return;
            }
            looked = now;
            try {
                // Not part of the work's own transaction: others see the lease and the progress at once.
                latest = transactions.execute(
                        TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW), status -> {
                            MatchRun renewed = runs.update(latest.runningUntil(now.plus(LEASE)));
                            shown.show(renewed, Long.toString(renewed.version()), shown.working(renewed, (int)
                                    Math.round(done * 100)));
                            return renewed;
                        });
                bell.ring();
            } catch (OptimisticLockException overtaken) {
                stopped = true;
            }
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }
    }
}
