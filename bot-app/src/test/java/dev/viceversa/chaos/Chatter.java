package dev.viceversa.chaos;

import dev.viceversa.pretend.slack.workspace.SlackUser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody who writes to the bot every now and then while other things happen, at whichever replica answers. */
final class Chatter implements AutoCloseable {

    private final Thread talking;
    private volatile boolean over;

    Chatter(Run run, Supplier<Optional<URI>> someReplica, Duration every) {
        List<SlackUser> users = run.company().slackUsers();
        talking = Thread.ofVirtual().name("chatter").start(() -> {
            for (int i = 0; !over; i++) {
                SlackUser user = users.get(i % users.size());
                someReplica.get().ifPresent(replica -> {
                    run.ground().slack().sendTo(replica.resolve("/slack/events"));
                    run.ground().slack().as(user).say("help");
                });
                Waiting.pause(every);
            }
        });
    }

    @Override
    public void close() {
        over = true;
        try {
            talking.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
