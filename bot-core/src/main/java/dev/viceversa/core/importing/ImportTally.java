package dev.viceversa.core.importing;

import java.util.List;

/**
 * What an import changes, in numbers. Immutable.
 *
 * @param people lines with somebody on them
 * @param joined people named for the first time, or back
 * @param changed people whose place, name or hours differ
 * @param unchanged people as they were
 * @param left people the file no longer names
 * @param pairsFrozen pairings that may not go on because of a new reporting line
 * @param pairsEnded pairings that end because somebody left
 * @param notes lines that were taken, but not in everything
 */
public record ImportTally(
        int people,
        int joined,
        int changed,
        int unchanged,
        int left,
        int pairsFrozen,
        int pairsEnded,
        List<LineError> notes) {
    public ImportTally {
        notes = List.copyOf(notes);
    }
}
