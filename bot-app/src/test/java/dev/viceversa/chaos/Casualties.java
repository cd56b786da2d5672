package dev.viceversa.chaos;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who was killed or stopped where so far, and what they had in flight. Thread-safe. */
final class Casualties {

    /** A run that has not seen everything by then ends without; eight seconds more for each death. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final Run run;
    private final int wanted;
    private final long deadline;
    private final Set<Failpoint> deadly = new HashSet<>();
    private final Set<Failpoint> passed = new HashSet<>();
    private int kills;
    private int stops;
    private int databaseKills;
    private Rows.InFlight atStops = new Rows.InFlight(0, 0);
    private Rows.InFlight atDatabaseKills = new Rows.InFlight(0, 0);

    Casualties(Run run, int wanted) {
        this.run = run;
        this.wanted = wanted;
        this.deadline = System.nanoTime() + LONGEST.plusSeconds(8L * wanted).toNanos();
    }

    synchronized int kills() {
        return kills;
    }

    /** Failpoints at which nobody was killed yet. */
    synchronized List<Failpoint> harmless() {
        return without(deadly);
    }

    /** Failpoints nobody came by yet. */
    synchronized List<Failpoint> missing() {
        return without(passed);
    }

    /** Whether somebody came by everywhere, and died everywhere if there are so many deaths. */
    synchronized boolean enough() {
        return System.nanoTime() > deadline
                || kills >= wanted
                        && missing().isEmpty()
                        && (wanted < Failpoint.all().size() || harmless().isEmpty());
    }

    /** Whether one more may die when this much of everything was said: deaths are spread over the whole of it. */
    synchronized boolean mayDie(double said) {
        return !enough()
                && (kills < wanted * said
                        || (said >= 1 && wanted >= Failpoint.all().size()));
    }

    synchronized void passed(Collection<Failpoint> failpoints) {
        passed.addAll(failpoints);
    }

    synchronized void killedAt(Failpoint failpoint) {
        deadly.add(failpoint);
        passed.add(failpoint);
    }

    private static List<Failpoint> without(Set<Failpoint> known) {
        return Failpoint.all().stream()
                .filter(failpoint -> !known.contains(failpoint))
                .toList();
    }

    synchronized void killed(Rows.InFlight hadInFlight) {
        kills++;
        atStops = atStops.plus(hadInFlight);
        run.progress().say("%d kills, %d stops, nobody came by %s yet", kills, stops, missing());
    }

    synchronized void stopped(Rows.InFlight hadInFlight) {
        stops++;
        atStops = atStops.plus(hadInFlight);
    }

    synchronized int stops() {
        return stops;
    }

    synchronized void databaseDied(Rows.InFlight inFlight) {
        databaseKills++;
        atDatabaseKills = atDatabaseKills.plus(inFlight);
    }

    synchronized void into(Figures figures) {
        figures.add("kills", kills);
        figures.add("mysqld_kills", databaseKills);
        figures.put("failpoints", Failpoint.all().size());
        figures.put("failpoints_reached", passed.size());
        figures.put("failpoints_killed_at", deadly.size());
        stopsInto(figures);
    }

    synchronized void stopsInto(Figures figures) {
        figures.add("sigstops", stops);
        inFlightInto(figures, atStops);
        inFlightInto(figures, atDatabaseKills);
    }

    /** Adds sends in flight on both platforms. */
    static void inFlightInto(Figures figures, Rows.InFlight inFlight) {
        figures.add("slack.sends_in_flight_at_stops", inFlight.slack());
        figures.add("teams.sends_in_flight_at_stops", inFlight.teams());
        figures.add("sends_in_flight_at_stops", inFlight.slack() + inFlight.teams());
    }
}
