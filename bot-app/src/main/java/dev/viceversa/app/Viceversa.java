package dev.viceversa.app;

import io.micronaut.runtime.Micronaut;

/** Where production starts: {@code java -jar viceversa.jar}. */
public final class Viceversa {

    private Viceversa() {}

    /** Starts the bot and returns once it serves; the server's own threads keep the process alive. */
    public static void main(String[] arguments) {
        Micronaut.build(arguments).mainClass(Viceversa.class).banner(false).start();
    }
}
