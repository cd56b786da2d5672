package dev.viceversa.playground;

import dev.viceversa.app.Viceversa;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.server.EmbeddedServer;

/** Where the laptop starts: {@code mvn -q compile exec:exec}. */
public final class Playground {

    private Playground() {}

    /** Starts the bot and says on standard output, in one line, when and where it can be used. */
    public static void main(String[] arguments) {
        ApplicationContext context = Micronaut.build(arguments)
                .mainClass(Viceversa.class)
                .banner(false)
                .start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        System.out.println("Viceversa is ready: http://localhost:" + server.getPort() + "/playground");
    }
}
