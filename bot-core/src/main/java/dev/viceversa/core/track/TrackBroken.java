package dev.viceversa.core.track;

import java.util.ArrayList;
import java.util.List;

/** A track's file cannot be used; says every problem with file and line. Stops the start. */
public final class TrackBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<String> problems;

    TrackBroken(List<String> problems) {
        super("Please mend these tracks:\n" + String.join("\n", problems));
        this.problems = new ArrayList<>(problems);
    }

    /** Such as {@code TECH.yaml, line 12: unknown key "tittle"}. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
