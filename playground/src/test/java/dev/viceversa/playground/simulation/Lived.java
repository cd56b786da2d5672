package dev.viceversa.playground.simulation;

import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.playground.clock.Turner;
import dev.viceversa.playground.house.PlaygroundHouse;
import dev.viceversa.playground.sample.SampleCompany;
import dev.viceversa.pretend.Ledger;
import dev.viceversa.pretend.LedgerEntry;
import dev.viceversa.pretend.MessageKind;
import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * What a program of half a year left behind: who heard what, and what became of its pairs.
 *
 * @param pairs that agreed on their goals
 * @param sessions that were planned
 * @param checkedIn sessions of which at least one of the two said how it went
 * @param took real time from the publication of the matches to the end
 */
record Lived(
        List<Heard> messages, Map<String, WorkingHours> hours, int pairs, int sessions, int checkedIn, Duration took) {

    private static final int WEEKS = 26;
    private static final Duration WEEK = Duration.ofDays(7);

    /**
     * Lives through a program.
     *
     * @param people how many the company has
     * @param progress told each week that is over and how many messages there were by then
     */
    static Lived of(int people, BiConsumer<Integer, Integer> progress) {
        SampleCompany company = SampleCompany.of(people);
        try (PlaygroundHouse house = PlaygroundHouse.lived(people)) {
            Turner turner = house.house().getBean(Turner.class);
            Ledger ledger = house.house().getBean(Ledger.class);
            Instant start = turner.now();
            long began = System.nanoTime();
            for (int week = 1; week <= WEEKS; week++) {
                turner.to(start.plus(WEEK.multipliedBy(week)));
                progress.accept(week, ledger.size());
            }
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            return told(house, company, ledger, took);
        }
    }

    private static Lived told(PlaygroundHouse house, SampleCompany company, Ledger ledger, Duration took) {
        Map<String, WorkingHours> hours = new HashMap<>();
        Map<String, ZoneId> zones = new HashMap<>();
        company.colleagues().forEach(person -> person.accounts().forEach(account -> {
            hours.put(account, person.hours());
            zones.put(account, person.zone());
        }));
        @SuppressWarnings("unchecked") // Micronaut hands beans out by their raw class.
        ConnectionOperations<Connection> connections = house.house().getBean(ConnectionOperations.class);
        return connections.execute(ConnectionDefinition.READ_ONLY, status -> {
            try {
                Connection database = status.getConnection();
                return new Lived(
                        heard(ledger, sent(database), zones),
                        hours,
                        count(database, "SELECT COUNT(*) FROM pairing WHERE agreed_at IS NOT NULL"),
                        count(database, "SELECT COUNT(*) FROM session WHERE state <> 'PROPOSED'"),
                        count(database, "SELECT COUNT(DISTINCT session_id) FROM check_in"),
                        took);
            } catch (SQLException e) {
                throw new IllegalStateException("The database could not be read", e);
            }
        });
    }

    private record Sent(String key, String kind, Weight weight) {}

    private static Map<String, Sent> sent(Connection database) throws SQLException {
        try (var query = database.prepareStatement("SELECT id, business_key, kind, weight FROM delivery");
                ResultSet rows = query.executeQuery()) {
            Map<String, Sent> sent = new HashMap<>();
            while (rows.next()) {
                sent.put(
                        rows.getString(1),
                        new Sent(rows.getString(2), rows.getString(3), Weight.valueOf(rows.getString(4))));
            }
            return sent;
        }
    }

    private static int count(Connection database, String sql) throws SQLException {
        try (var query = database.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<Heard> heard(Ledger ledger, Map<String, Sent> sent, Map<String, ZoneId> zones) {
        List<Heard> heard = new ArrayList<>();
        for (LedgerEntry entry : ledger.messagesFrom(0)) {
            Sent row = entry.deliveryId() == null ? null : sent.get(entry.deliveryId());
            if (entry.kind() == MessageKind.POST && entry.recipient() != null && row != null) {
                heard.add(new Heard(
                        entry.recipient(),
                        entry.deliveryId(),
                        row.key(),
                        row.kind(),
                        row.weight(),
                        entry.programTime(),
                        Objects.requireNonNull(zones.get(entry.recipient()))));
            }
        }
        return heard;
    }
}
