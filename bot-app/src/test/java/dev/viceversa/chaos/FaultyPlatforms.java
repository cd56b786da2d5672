package dev.viceversa.chaos;

import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.Faults;
import dev.viceversa.pretend.Ledger;
import java.time.Duration;

/** Platforms that answer ambiguously, late or not at all: five calls in a hundred, and three more that are slow. */
final class FaultyPlatforms {

    private static final String ON_SLACK = "chat.postMessage";
    private static final String ON_TEAMS = "activities.send";

    /** Longer than both couriers wait for an answer. */
    private static final Duration SILENCE = Duration.ofSeconds(14);

    /** How many at a time: each makes a second copy that must be taken away. */
    private static final int LATE = 3;

    /** Much longer than it takes until somebody sends again, on however busy a machine. */
    private static final Duration LOST = Duration.ofMinutes(4);

    private FaultyPlatforms() {}

    static void on(Ground ground) {
        // However small the run is, some of its doubts are certain.
        ground.slack().faults().on(ON_SLACK).times(6).fail(new Fault.ServerErrorAfter(503));
        on(ground.slack().faults(), ON_SLACK);
        on(ground.teams().faults(), ON_TEAMS);
    }

    /** From now on some messages stay on their way until somebody looked in vain and sent again. */
    static void late(Ground ground, Figures figures) {
        ground.slack().faults().on(ON_SLACK).times(LATE).fail(new Fault.AcceptedAfterRepeat(LOST));
        figures.add("slack.accepted_late", LATE);
    }

    static void off(Ground ground) {
        ground.slack().faults().clear();
        ground.teams().faults().clear();
    }

    private static void on(Faults faults, String method) {
        faults.on(method).withProbability(0.015).fail(new Fault.ServerErrorAfter(502));
        faults.on(method).withProbability(0.010).fail(new Fault.DroppedAfter());
        faults.on(method).withProbability(0.005).fail(new Fault.HangAfter(SILENCE));
        faults.on(method).withProbability(0.005).fail(new Fault.GarbledAfter());
        faults.on(method).withProbability(0.010).fail(new Fault.ServerErrorBefore(500));
        faults.on(method).withProbability(0.005).fail(new Fault.DroppedBefore());
        faults.on(method).withProbability(0.030).fail(new Fault.Slow(Duration.ofMillis(1_500)));
    }

    /** Writes down how many ambiguous answers there really were. */
    static void into(Figures figures, Ground ground) {
        long onSlack = ambiguities(ground.slack().ledger());
        long onTeams = ambiguities(ground.teams().ledger());
        figures.add("slack.ambiguities_injected", onSlack);
        figures.add("teams.ambiguities_injected", onTeams);
        figures.add("ambiguities_injected", onSlack + onTeams);
    }

    /** How many posts got an answer, or none, that leaves open whether they were accepted. */
    private static long ambiguities(Ledger ledger) {
        return ledger.calls().stream()
                .filter(call -> call.method().equals(ON_SLACK) || call.method().equals(ON_TEAMS))
                .filter(FaultyPlatforms::ambiguous)
                .count();
    }

    private static boolean ambiguous(ApiCall call) {
        return call.status() == 0 || call.status() >= 500 || "garbled".equals(call.error());
    }
}
