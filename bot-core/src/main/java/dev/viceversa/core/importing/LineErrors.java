package dev.viceversa.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, up to a number nobody reads beyond. For one import and one thread. */
final class LineErrors {

    static final int MOST = 1_000;

    private final List<LineError> errors = new ArrayList<>();
    private int count;

    void add(long line, String key, Object... args) {
        count++;
        if (errors.size() < MOST) {
            errors.add(LineError.of(line, key, args));
        }
    }

    boolean any() {
        return count > 0;
    }

    ImportOutcome.Rejected rejected() {
        errors.sort(Comparator.comparingLong(LineError::line));
        return new ImportOutcome.Rejected(errors, count);
    }
}
