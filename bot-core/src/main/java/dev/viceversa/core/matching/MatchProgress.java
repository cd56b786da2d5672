package dev.viceversa.core.matching;

/** Follows a run and may stop it. Called often and from the matcher's thread: must be quick and must not throw. */
public interface MatchProgress {

    /** Follows nothing and lets every run end. */
    MatchProgress NONE = new MatchProgress() {
        @Override
        public void reached(Stage stage, double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param stage what is being done
     * @param done share of the whole run, 0 to 1, never falling; an estimate
     */
    void reached(Stage stage, double done);

    /** @return true to stop the run as soon as possible */
    boolean cancelled();

    /** What a run does, in this order. */
    enum Stage {
        /** Applying the rules and computing the fit of every permitted pair. */
        COMPARING,
        /** Looking for the best seating. */
        SOLVING,
        /** Proving it and finding out why people are left. */
        EXPLAINING
    }
}
