package dev.viceversa.chaos;

import dev.viceversa.pretend.Ledger;
import java.time.Duration;
import java.util.List;

/**
 * The end of every run: replicas look for second copies as often as production does in its first minutes, and then the
 * ledgers are asked about every nudge there was.
 */
final class Tidying implements Run.Part {

    /** The first look may come before somebody who was stopped wakes up and sends, and dies; the second one finds that. */
    private static final int LOOKS = 2;

    private static final Duration LONGEST = Duration.ofMinutes(9);

    @Override
    public String name() {
        return "tidying";
    }

    @Override
    public void play(Run run) {
        try (Fleet _ = Fleet.of(run.ground(), 2)) {
            Waiting.until(LONGEST, Duration.ofMillis(500), () -> {
                long copies = run.rows().unswept(LOOKS);
                run.progress().say("%d to look at again", copies);
                return copies == 0;
            });
        }
        run.figures().add("unswept", run.rows().unswept(LOOKS));
        List<Rows.Row> nudges = run.rows().nudges();
        judge(
                nudges.stream().filter(Rows.Row::onSlack).toList(),
                "slack",
                run.ground().slack().ledger(),
                run);
        judge(
                nudges.stream().filter(row -> !row.onSlack()).toList(),
                "teams",
                run.ground().teams().ledger(),
                run);
        run.figures().add("nudges", nudges.size());
        FaultyPlatforms.into(run.figures(), run.ground());
    }

    private static void judge(List<Rows.Row> nudges, String platform, Ledger ledger, Run run) {
        Verdict.of(nudges, ledger).into(run.figures(), platform);
    }
}
