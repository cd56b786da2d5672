package dev.viceversa.core.matching.engine;

/** Looks over a running solver's shoulder. Called from the solver's thread, often; must be quick and must not throw. */
public interface Watch {

    /** Nobody watches. */
    Watch NONE = new Watch() {
        @Override
        public void progressed(double done) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param done share of the work that is finished, 0 to 1, never falling; an estimate */
    void progressed(double done);

    /** @return true when the solver should stop as soon as it can */
    boolean cancelled();
}
