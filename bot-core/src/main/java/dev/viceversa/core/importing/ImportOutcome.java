package dev.viceversa.core.importing;

import java.util.List;

/** What came of an import. Immutable. */
public sealed interface ImportOutcome {

    /** Everything was taken over. */
    record Applied(ImportTally tally) implements ImportOutcome {}

    /** A dry run: this is what it would change; nothing was. */
    record WouldChange(ImportTally tally, boolean needsConfirmation) implements ImportOutcome {}

    /** More than one in twenty people would leave, or pairings be frozen. Nothing was changed; confirm if it is meant. */
    record NeedsConfirmation(ImportTally tally) implements ImportOutcome {}

    /**
     * The file has bad lines; nothing was changed.
     *
     * @param errors the first {@link LineErrors#MOST} of them, by line
     * @param count how many there are
     */
    record Rejected(List<LineError> errors, int count) implements ImportOutcome {
        public Rejected {
            errors = List.copyOf(errors);
        }
    }
}
