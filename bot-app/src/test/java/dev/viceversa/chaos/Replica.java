package dev.viceversa.chaos;

import dev.viceversa.app.Viceversa;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A process of the bot as production wires it, with two guests: a tripwire at the failpoints, and somebody who words the
 * programme's nudges. Its clock may be a {@link WrongClock}. Its settings are system properties. Obeys lines on standard input
 * ({@code arm <passing> <failpoint>,<failpoint>…}) and ends when nobody is left to write any.
 */
final class Replica {

    static final String READY = "@@ ready ";

    private Replica() {}

    public static void main(String[] arguments) throws IOException {
        Tripwire tripwire = new Tripwire(System.out);
        Thread.ofPlatform().daemon().name("orders").start(() -> obey(tripwire));
        ApplicationContext house = Viceversa.start(Map.of(), tripwire, new ChaosWriter());
        System.out.println(READY + house.getBean(EmbeddedServer.class).getPort());
    }

    private static void obey(Tripwire tripwire) {
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String order;
            while ((order = orders.readLine()) != null) {
                String[] words = order.split(" ", 3);
                tripwire.arm(
                        Arrays.stream(words[2].split(",")).map(Failpoint::parse).collect(Collectors.toSet()),
                        Integer.parseInt(words[1]));
            }
        } catch (IOException gone) {
            // The parent is gone; so are we.
        }
        Runtime.getRuntime().halt(1);
    }
}
