package dev.viceversa.core.matching;

import dev.viceversa.core.matching.MatchProgress.Stage;
import dev.viceversa.core.matching.engine.Watch;

/** Turns the progress of each step into progress of the whole run, which never goes back. */
final class Steps {

    private static final double COMPARED = 0.4;
    private static final double SOLVED = 0.9;

    private final MatchProgress progress;
    private double reached;

    Steps(MatchProgress progress) {
        this.progress = progress;
    }

    boolean cancelled() {
        return progress.cancelled();
    }

    void comparing(double done) {
        report(Stage.COMPARING, COMPARED * done);
    }

    Watch solving() {
        double from = Math.max(COMPARED, reached);
        return new Watch() {
            @Override
            public void progressed(double done) {
                report(Stage.SOLVING, from + (SOLVED - from) * done);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    void explaining(double done) {
        report(Stage.EXPLAINING, SOLVED + (1 - SOLVED) * done);
    }

    private void report(Stage stage, double done) {
        reached = Math.max(reached, done);
        progress.reached(stage, reached);
    }
}
