package dev.viceversa.core.trace;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a problem happened, for logs: types and places, never a message, which may quote what somebody wrote. */
public final class Trace {

    private static final int PLACES = 12;

    private Trace() {}

    /** The problem and what caused it, on one line. */
    public static String of(Throwable problem) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            trace.append(trace.isEmpty() ? "" : " caused by ")
                    .append(cause.getClass().getName())
                    .append(Arrays.stream(cause.getStackTrace())
                            .limit(PLACES)
                            .map(place -> place.getClassName() + ":" + place.getLineNumber())
                            .collect(Collectors.joining(", ", " at ", "")));
        }
        return trace.toString();
    }
}
