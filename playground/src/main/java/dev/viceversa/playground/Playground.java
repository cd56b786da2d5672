package dev.viceversa.playground;

import dev.viceversa.playground.house.PlaygroundHouse;

/** Where the laptop starts: {@code mvn -q compile exec:exec}. */
public final class Playground {

    private static final int USUAL_PORT = 8080;

    private Playground() {}

    /** Starts the bot between pretended platforms and says on standard output, in one line, when and where it can be used. */
    public static void main(String[] arguments) {
        int port =
                Integer.parseInt(System.getenv().getOrDefault("MICRONAUT_SERVER_PORT", Integer.toString(USUAL_PORT)));
        PlaygroundHouse playground = PlaygroundHouse.start(port, true);
        Runtime.getRuntime().addShutdownHook(new Thread(playground::close));
        System.out.println("Viceversa is ready: " + playground.address());
    }
}
