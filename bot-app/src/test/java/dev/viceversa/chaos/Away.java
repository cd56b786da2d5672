package dev.viceversa.chaos;

import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SlackPerson;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The database is killed under three replicas and stays away: people are told, events are not acknowledged so that Slack
 * repeats them, and when it is back everything goes on and everything that was acknowledged is there.
 */
final class Away implements Run.Part {

    private static final String PREFIX = "away";
    private static final Duration BETWEEN = Duration.ofMillis(700);
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @Override
    public String name() {
        return PREFIX;
    }

    /** Who wrote, in vain or not. */
    private record Said(SlackPerson person, boolean acknowledged) {}

    @Override
    public void play(Run run) {
        List<Said> said = new ArrayList<>();
        Instant began = run.ground().clock().instant();
        try (Fleet fleet = Fleet.of(run.ground(), 3);
                Asking asking = new Asking()) {
            List<URI> replicas = fleet.addresses();
            try (Feeder _ = Feeder.ofBoth(run, PREFIX, 80, () -> false)) {
                for (int i = 0; i < 4; i++) {
                    said.add(write(run, replicas, said.size()));
                }
                long down = System.nanoTime();
                run.ground().mysql().kill();
                run.figures().add("mysqld_kills", 1);
                while (System.nanoTime() - down < run.sizes().down().toNanos()) {
                    said.add(write(run, replicas, said.size()));
                    command(run, replicas, said.size());
                    run.progress().say("the database is away, %d things were said", said.size());
                    Waiting.pause(BETWEEN);
                }
                run.figures()
                        .put(
                                "ready_without_database",
                                replicas.stream().filter(asking::ready).count());
                run.ground().mysql().restart();
                Casualties.inFlightInto(run.figures(), run.rows().inFlight("%"));
                long back = System.nanoTime();
                run.figures().put("mysql_down_seconds", Waiting.seconds(back - down));
                Waiting.until(RECOVERY, () -> replicas.stream().allMatch(asking::ready));
                run.figures().atLeast("ready_again_seconds", Waiting.seconds(System.nanoTime() - back));
                Instant backAt = run.ground().clock().instant().minusNanos(System.nanoTime() - back);
                Waiting.until(RECOVERY, () -> sentSince(run, backAt));
                run.figures().atLeast("recovery_seconds", Waiting.seconds(System.nanoTime() - back));
                said.add(write(run, replicas, said.size()));
            }
            run.settle(PREFIX, Duration.ofMinutes(4));
            // Slack repeats what was not acknowledged after a minute, and after five more.
            run.figures()
                    .put(
                            "events_acknowledged",
                            said.stream().filter(Said::acknowledged).count());
            run.figures()
                    .put(
                            "events_refused",
                            said.stream().filter(one -> !one.acknowledged()).count());
            Waiting.until(Duration.ofMinutes(1), () -> unanswered(run, said, began) == 0);
            run.figures().put("acknowledged_and_lost", unanswered(run, said, began));
        }
    }

    private static Said write(Run run, List<URI> replicas, int number) {
        run.ground().slack().sendTo(replicas.get(number % replicas.size()).resolve("/slack/events"));
        SlackPerson person = run.ground().slack().as(run.company().visitor());
        return new Said(person, person.say("help").ok());
    }

    /** A command is not repeated: whoever types one is told at once, in words, that nothing was taken. */
    private static void command(Run run, List<URI> replicas, int number) {
        run.ground().slack().sendTo(replicas.get(number % replicas.size()).resolve("/slack/events"));
        Outcome outcome =
                run.ground().slack().as(run.company().slackUsers().getFirst()).command("/mentor", "status");
        run.figures().add("commands_while_away", 1);
        run.figures()
                .add(
                        "commands_answered_while_away",
                        outcome.ok() && outcome.text().isPresent() ? 1 : 0);
    }

    private static boolean sentSince(Run run, Instant instant) {
        return run.ground().slack().ledger().calls("chat.postMessage").stream()
                .filter(ApiCall::succeeded)
                .anyMatch(call -> call.at().isAfter(instant));
    }

    /** Acknowledged, and without the answer it asks for. Everybody writes once, so each has one answer to get. */
    private static long unanswered(Run run, List<Said> said, Instant began) {
        return said.stream()
                .filter(Said::acknowledged)
                .filter(one -> run
                        .ground()
                        .slack()
                        .ledger()
                        .messagesTo(one.person().user().id())
                        .stream()
                        .noneMatch(entry -> entry.programTime().isAfter(began)
                                && !entry.text().startsWith("Nudge")))
                .count();
    }
}
