package dev.viceversa.bench.delivery;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Limit;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.ApiCall;
import dev.viceversa.pretend.teams.Conditions;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.teams.connector.TeamsCourier;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Sends a nudge to each of many people on a Teams that takes 200 ms for each, and looks at when the calls arrived there. */
final class PaceMeasurement {

    private static final Duration LATENCY = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private PaceMeasurement() {}

    /**
     * What the platform saw.
     *
     * @param gateUse calls a second as a share of what the gate allows in the long run
     * @param mostInASecond the most calls that arrived within any one second
     * @param throttled calls Teams refused because they came too fast
     */
    record Reading(double perSecond, double gateUse, int mostInASecond, long throttled) {}

    static Reading with(int replicas, int messages, String database) {
        try (PretendTeams teams = PretendTeams.start();
                Fleet fleet = Fleet.of(replicas, database, teams)) {
            teams.under(Conditions.USUAL.withLatency(LATENCY).withThrottling(true));
            Crowd crowd = new Crowd(fleet.first(), teams, messages);
            // What is measured is a house that has been at work for a while.
            Outbox outbox = fleet.first().getBean(Outbox.class);
            crowd.tell(person -> outbox.tell(
                    person, "welcome", "welcome:" + person.value(), Message.of(Text.verbatim("Hello")), About.NOTHING));
            awaitSends(teams, messages);
            Instant now = fleet.first().getBean(ProgramTime.class).now();
            crowd.tell(person -> plan(outbox, person, now));
            awaitSends(teams, 2 * messages);
            List<ApiCall> calls = teams.ledger().calls().stream()
                    .filter(call -> !call.method().equals("token"))
                    .sorted(Comparator.comparing(ApiCall::at))
                    .toList();
            Limit limit = fleet.first()
                    .getBean(TeamsCourier.class)
                    .gates(Operation.POST, "any")
                    .getFirst()
                    .limits()
                    .getFirst();
            // What came before belongs to the warming up, where conversations were opened.
            List<ApiCall> measured = calls.subList(calls.size() - messages, calls.size());
            List<Instant> run = measured.stream().map(ApiCall::at).toList();
            double perSecond = rate(run.subList(limit.burst(), run.size()));
            return new Reading(
                    perSecond, perSecond * limit.step().toNanos() / 1e9, mostInASecond(run), throttled(measured));
        }
    }

    private static void plan(Outbox outbox, PersonId person, Instant now) {
        outbox.plan(
                person,
                BenchWriter.KIND,
                "nudge:" + person.value(),
                Weight.SESSION,
                About.NOTHING,
                now,
                Duration.ofDays(1));
    }

    private static void awaitSends(PretendTeams teams, int wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (teams.ledger().size() < wanted) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "Only " + teams.ledger().size() + " of " + wanted + " messages arrived");
            }
            Crowd.pause(Duration.ofMillis(50));
        }
    }

    private static long throttled(List<ApiCall> calls) {
        return calls.stream().filter(call -> call.status() == 429).count();
    }

    /** Calls a second between the first and the last. */
    private static double rate(List<Instant> calls) {
        return (calls.size() - 1)
                * 1e9
                / Duration.between(calls.getFirst(), calls.getLast()).toNanos();
    }

    private static int mostInASecond(List<Instant> calls) {
        int most = 0;
        int from = 0;
        for (int to = 0; to < calls.size(); to++) {
            while (!calls.get(from).plusSeconds(1).isAfter(calls.get(to))) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }
}
