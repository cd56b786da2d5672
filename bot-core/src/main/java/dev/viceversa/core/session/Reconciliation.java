package dev.viceversa.core.session;

import java.util.Collection;

/** What the two private answers about one session say together. Counted in reports, never told to either of the two. */
public enum Reconciliation {
    /** Nobody said anything. */
    SILENT,
    /** Both say they met. */
    BOTH_MET,
    /** One says they met, the other said nothing. */
    ONE_MET,
    /** One says they met, the other says they did not. */
    DISCORDANT,
    /** Whoever answered says they did not meet. */
    NOT_MET;

    /** What the answers, at most one a person, say together. */
    public static Reconciliation of(Collection<CheckIn> answers) {
        long met = answers.stream()
                .filter(checkIn -> checkIn.answer() == CheckIn.Answer.MET)
                .count();
        long not = answers.size() - met;
        if (met > 0) {
            return not > 0 ? DISCORDANT : met > 1 ? BOTH_MET : ONE_MET;
        }
        return not > 0 ? NOT_MET : SILENT;
    }
}
