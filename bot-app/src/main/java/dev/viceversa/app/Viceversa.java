package dev.viceversa.app;

import dev.viceversa.app.keys.KeysCommand;
import dev.viceversa.app.settings.Settings;
import dev.viceversa.core.sealing.SealBroken;
import dev.viceversa.core.sealing.SealCheck;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where production starts: {@code java -jar viceversa.jar}. */
public final class Viceversa {

    /** What a service supervisor reads as "wrong settings, do not restart". */
    private static final int WRONG_SETTINGS = 78;

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
        ApplicationContext house = start(Map.of(
                "viceversa.shutdown-notice",
                new Settings(System.getenv()).get("VICEVERSA_SHUTDOWN_NOTICE").orElse("5s")));
        try {
            house.getBean(SealCheck.class).verify();
        } catch (SealBroken wrongKeyset) {
            house.close();
            System.err.println("Viceversa cannot start: VICEVERSA_ENCRYPTION_KEYSET is not the keyset this database was"
                    + " written with. Put the right file back; nothing was changed.");
            System.exit(WRONG_SETTINGS);
        }
    }

    /**
     * Starts everything, with further properties in front of the environment's.
     *
     * @param properties by Micronaut name, such as {@code slack.bot-token}
     * @param guests beans that come from outside, there before anything else is made
     */
    public static ApplicationContext start(Map<String, Object> properties, Object... guests) {
        return Micronaut.build(new String[0])
                .mainClass(Viceversa.class)
                .banner(false)
                .deduceEnvironment(false)
                .properties(properties)
                .singletons(guests)
                .start();
    }
}
