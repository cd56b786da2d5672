package dev.viceversa.slack.web;

import java.io.IOException;

/** A call broke after a connection stood: the other side may have taken it. */
final class PerhapsSent extends IOException {

    private static final long serialVersionUID = 1L;

    PerhapsSent(IOException cause) {
        super(cause.getMessage(), cause);
    }

    static boolean in(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PerhapsSent) {
                return true;
            }
        }
        return false;
    }
}
