package dev.viceversa.app;

import dev.viceversa.app.health.GoingDown;
import dev.viceversa.app.keys.KeysCommand;
import dev.viceversa.app.settings.Settings;
import dev.viceversa.core.sealing.SealBroken;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where production starts: {@code java -jar viceversa.jar}. */
public final class Viceversa {

    /** What a service supervisor reads as "wrong settings, do not restart". */
    private static final int WRONG_SETTINGS = 78;

    private static final int FAILED = 1;

    private Viceversa() {}

    /** Starts the bot, or says what to do first; the server's own threads keep the process alive. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("keys")) {
            List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
            System.exit(new KeysCommand(System.out, System.err).run(words));
        }
        List<String> problems = new Settings(System.getenv()).problems();
        if (!problems.isEmpty()) {
            System.err.println("Viceversa cannot start yet:");
            problems.forEach(problem -> System.err.println("  - " + problem));
            System.exit(WRONG_SETTINGS);
        }
        try {
            start(Map.of(
                    "viceversa.shutdown-notice",
                    new Settings(System.getenv())
                            .get("VICEVERSA_SHUTDOWN_NOTICE")
                            .orElse("5s")));
        } catch (RuntimeException problem) {
            if (foreignKeyset(problem)) {
                System.err.println("Viceversa cannot start: VICEVERSA_ENCRYPTION_KEYSET is not the keyset this database"
                        + " was written with. Put the right file back; nothing was changed.");
                System.exit(WRONG_SETTINGS);
            }
            problem.printStackTrace();
            // What already runs would keep the process alive for nobody.
            System.exit(FAILED);
        }
    }

    private static boolean foreignKeyset(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SealBroken) {
                return true;
            }
        }
        return false;
    }

    /**
     * Starts everything, server included, with further properties in front of the environment's.
     *
     * @param properties by Micronaut name, such as {@code slack.bot-token}
     * @param guests beans that come from outside, there before anything else is made
     */
    public static ApplicationContext start(Map<String, Object> properties, Object... guests) {
        ApplicationContext house = ApplicationContext.builder()
                .mainClass(Viceversa.class)
                .banner(false)
                .deduceEnvironment(false)
                .properties(properties)
                .singletons(guests)
                .start();
        try {
            house.getBean(EmbeddedServer.class).start();
            GoingDown goingDown = house.getBean(GoingDown.class);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> goDown(house, goingDown), "going-down"));
            return house;
        } catch (RuntimeException problem) {
            house.close();
            throw problem;
        }
    }

    private static void goDown(ApplicationContext house, GoingDown goingDown) {
        if (house.isRunning()) {
            goingDown.announce();
            house.close();
        }
    }
}
