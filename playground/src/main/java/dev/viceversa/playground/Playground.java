package dev.viceversa.playground;

import dev.viceversa.playground.house.PlaygroundHouse;
import java.util.Optional;

/** Where the laptop starts: {@code mvn -q compile exec:exec}. */
public final class Playground {

    private static final int USUAL_PORT = 8080;

    private Playground() {}

    /** Starts the bot between pretended platforms and says on standard output, in one line, when and where it can be used. */
    public static void main(String[] arguments) {
        int port =
                Integer.parseInt(System.getenv().getOrDefault("MICRONAUT_SERVER_PORT", Integer.toString(USUAL_PORT)));
        // When the process is told to end, Micronaut's own hook closes the house; a second one would wait for it for
        // ever.
        PlaygroundHouse playground = Optional.ofNullable(System.getenv("VICEVERSA_PLAYGROUND_PEOPLE"))
                .map(Integer::parseInt)
                .map(people -> PlaygroundHouse.gathered(port, people))
                .orElseGet(
                        () -> PlaygroundHouse.start(port, true, Optional.ofNullable(System.getenv("SLACK_API_URL"))));
        System.out.println("Viceversa is ready: " + playground.address());
    }
}
