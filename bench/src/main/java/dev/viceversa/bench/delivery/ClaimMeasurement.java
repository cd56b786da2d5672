package dev.viceversa.bench.delivery;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.DeliveryFigures;
import dev.viceversa.core.delivery.Dispatcher;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.teams.PretendTeams;
import java.time.Duration;
import java.util.Arrays;

/**
 * What it costs to claim what is due, alone and beside very many rows that were settled long ago: two databases on one
 * server, one of them filled, that claim by turns, so that whatever else the machine does, it does to both.
 */
final class ClaimMeasurement {

    /** Small enough for one burst of the platform's gate. */
    private static final int AT_ONCE = 4;

    private static final int ROUNDS = 120;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private ClaimMeasurement() {}

    /** Medians of the claiming transaction. */
    record Reading(double emptyMillis, double fullMillis) {
        double ratio() {
            return fullMillis / emptyMillis;
        }
    }

    static Reading beside(int settled, String emptyDatabase, String fullDatabase) {
        try (Claimer empty = new Claimer(emptyDatabase);
                Claimer full = new Claimer(fullDatabase)) {
            SettledRows.fill(fullDatabase, settled);
            // What is measured is a house that has been at work for a while.
            medians(empty, full, "warm");
            return medians(empty, full, "measured");
        }
    }

    private static Reading medians(Claimer empty, Claimer full, String name) {
        double[] alone = new double[ROUNDS];
        double[] beside = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            alone[round] = empty.claim(name, round);
            Crowd.pause(BETWEEN);
            beside[round] = full.claim(name, round);
            Crowd.pause(BETWEEN);
        }
        return new Reading(median(alone), median(beside));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** A house that sends only when it is told to. */
    private static final class Claimer implements AutoCloseable {

        private final PretendTeams teams = PretendTeams.start();
        private final Fleet fleet;
        private final Crowd crowd;

        Claimer(String database) {
            fleet = Fleet.resting(database, teams);
            crowd = new Crowd(fleet.first(), teams, 20 * AT_ONCE);
        }

        /** Says something to a few and sends it; how long the claim of it took, in milliseconds. */
        double claim(String name, int round) {
            Outbox outbox = fleet.first().getBean(Outbox.class);
            DeliveryFigures figures = fleet.first().getBean(DeliveryFigures.class);
            String key = name + round + ":";
            crowd.tellSome(
                    AT_ONCE,
                    round,
                    person -> outbox.tell(
                            person, "bench", key + person.value(), Message.of(Text.verbatim("Hello")), About.NOTHING));
            Duration before = figures.claiming();
            long claims = figures.claims();
            fleet.first().getBean(Dispatcher.class).handle();
            return figures.claiming().minus(before).toNanos() / 1e6 / (figures.claims() - claims);
        }

        @Override
        public void close() {
            fleet.close();
            teams.close();
        }
    }
}
