package dev.viceversa.chaos;

import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Slack answers 429 again and again while three replicas send: who calls before {@code Retry-After} is over, and how soon
 * after it does the work go on?
 */
final class Storming implements Run.Part {

    private static final String PREFIX = "storming";
    private static final String METHOD = "chat.postMessage";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** Calls that were under way when the first 429 was answered, on however busy a machine. */
    private static final Duration UNDER_WAY = Duration.ofMillis(250);

    @Override
    public String name() {
        return PREFIX;
    }

    @Override
    public void play(Run run) {
        int wanted = run.sizes().storms();
        int[] storms = {0};
        try (Fleet _ = Fleet.of(run.ground(), 3)) {
            try (Feeder _ = Feeder.ofSlack(run, PREFIX, 1, () -> storms[0] < wanted)) {
                Waiting.until(Duration.ofSeconds(20), () -> calls(run).size() > 5);
                while (storms[0] < wanted) {
                    storm(run);
                    storms[0]++;
                    run.progress().say("%d storms", storms[0]);
                }
            }
            run.settle(PREFIX, Duration.ofMinutes(3));
        }
        run.figures().add("storms", wanted);
    }

    private static void storm(Run run) {
        int before = calls(run).size();
        run.ground().slack().faults().on(METHOD).fail(new Fault.RateLimited(RETRY_AFTER));
        boolean broke = Waiting.until(Duration.ofSeconds(20), Duration.ofMillis(5), () -> refused(run, before) > 0);
        Waiting.pause(UNDER_WAY);
        run.ground().slack().faults().clear();
        if (!broke) {
            throw new IllegalStateException("Nothing was sent for a storm to refuse");
        }
        boolean wentOn = Waiting.until(Duration.ofSeconds(30), Duration.ofMillis(20), () -> calls(run).stream()
                .skip(before)
                .anyMatch(ApiCall::succeeded));
        judge(run, calls(run).stream().skip(before).toList(), wentOn);
        // Something has to be under way again when the next one breaks.
        Waiting.pause(Duration.ofSeconds(1));
    }

    private static void judge(Run run, List<ApiCall> calls, boolean wentOn) {
        List<ApiCall> refused =
                calls.stream().filter(call -> call.status() == 429).toList();
        Instant first = answered(refused.getFirst());
        Instant opens = refused.stream()
                .map(Storming::answered)
                .max(Instant::compareTo)
                .orElseThrow()
                .plus(RETRY_AFTER);
        List<ApiCall> during = calls.stream()
                .filter(call -> call.at().isAfter(first) && call.at().isBefore(opens))
                .toList();
        run.figures()
                .add(
                        "calls_under_way_at_storms",
                        during.stream()
                                .filter(call -> !call.at().isAfter(first.plus(UNDER_WAY)))
                                .count());
        run.figures()
                .add(
                        "calls_during_retry_after",
                        during.stream()
                                .filter(call -> call.at().isAfter(first.plus(UNDER_WAY)))
                                .count());
        calls.stream().filter(ApiCall::succeeded).findFirst().ifPresent(next -> run.figures()
                .atLeast(
                        "storm_resume_seconds_max",
                        Math.max(0, Duration.between(opens, next.at()).toMillis() / 1_000.0)));
        run.figures().add("storms_without_resumption", wentOn ? 0 : 1);
    }

    private static Instant answered(ApiCall call) {
        return call.at().plus(call.took());
    }

    private static long refused(Run run, int before) {
        return calls(run).stream()
                .skip(before)
                .filter(call -> call.status() == 429)
                .count();
    }

    private static List<ApiCall> calls(Run run) {
        return run.ground().slack().ledger().calls(METHOD);
    }
}
