package dev.viceversa.playground;

import dev.viceversa.playground.house.OtherServers;
import dev.viceversa.playground.house.PlaygroundHouse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;

/** Where the laptop starts: {@code mvn -q compile exec:exec}. */
public final class Playground {

    private static final int USUAL_PORT = 8080;
    private static final int WRONG_SETTINGS = 78;
    private static final int FAILED = 1;

    private Playground() {}

    /** Starts the bot between pretended platforms and says on standard output, in one line, when and where it can be used. */
    public static void main(String[] arguments) {
        int port =
                Integer.parseInt(System.getenv().getOrDefault("MICRONAUT_SERVER_PORT", Integer.toString(USUAL_PORT)));
        if (!free(port)) {
            System.err.println("The playground cannot start: another program on this machine listens on port " + port
                    + ". End that one, or choose another port, such as: MICRONAUT_SERVER_PORT=" + (port + 1)
                    + " mvn -q compile exec:exec");
            System.exit(WRONG_SETTINGS);
        }
        List<String> problems = OtherServers.problems(System.getenv());
        if (!problems.isEmpty()) {
            problems.forEach(System.err::println);
            System.exit(WRONG_SETTINGS);
        }
        try {
            System.out.println("Viceversa is ready: " + start(port).address());
        } catch (RuntimeException problem) {
            problem.printStackTrace();
            // What already listens would keep the process alive for nobody.
            System.exit(FAILED);
        }
    }

    /**
     * When the process is told to end, the house's own hook closes it; a second one would wait for it for ever.
     */
    private static PlaygroundHouse start(int port) {
        return Optional.ofNullable(System.getenv("VICEVERSA_PLAYGROUND_PEOPLE"))
                .map(Integer::parseInt)
                .map(people -> PlaygroundHouse.gathered(port, people))
                .orElseGet(() -> PlaygroundHouse.start(port, true, OtherServers.of(System.getenv())));
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
