package dev.viceversa.core.people;

/**
 * Told when a people import changed who works here and where. Called inside the import's transaction, after everything
 * is stored; a dry run and an import that still needs confirmation call it too and roll back, so implementations change
 * nothing outside the database. Thread-safe.
 */
public interface PeopleListener {

    /** Does what follows from the change, and says how many pairings that touches. */
    Consequences imported(PeopleChange change);

    /**
     * What followed.
     *
     * @param pairs pairings that were going on before
     * @param pairsFrozen pairings that may not go on because of a new reporting line
     * @param pairsEnded pairings that ended because somebody left
     */
    record Consequences(int pairs, int pairsFrozen, int pairsEnded) {
        public static final Consequences NONE = new Consequences(0, 0, 0);

        public Consequences and(Consequences other) {
            return new Consequences(
                    Math.max(pairs, other.pairs), pairsFrozen + other.pairsFrozen, pairsEnded + other.pairsEnded);
        }
    }
}
