package dev.viceversa.chaos;

import dev.viceversa.realmysql.RealMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bot's database seen from outside, on connections of our own: which nudge has which id, and what is still under way.
 * What people got is never judged by it. While the database is away, it is asked again. Thread-safe.
 */
final class Rows {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String url;

    Rows(Ground ground) {
        this.url = ground.url();
    }

    /** A nudge's row. */
    record Row(String id, String key, String state, Optional<String> reference) {
        boolean onSlack() {
            return key.contains("/slack/");
        }
    }

    /** How many sends a replica had in flight on each platform when it was asked. */
    record InFlight(long slack, long teams) {
        InFlight plus(InFlight more) {
            return new InFlight(slack + more.slack, teams + more.teams);
        }
    }

    /** All nudges that were still of use when they could be sent. */
    List<Row> nudges() {
        return nudges("%");
    }

    List<Row> nudges(String prefix) {
        return ask(connection -> {
            try (var query = connection.prepareStatement("SELECT id, business_key, state, reference FROM delivery"
                    + " WHERE kind = 'chaos' AND state <> 'EXPIRED' AND business_key LIKE ?")) {
                query.setString(1, prefix + "/%");
                List<Row> rows = new ArrayList<>();
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        rows.add(new Row(
                                found.getString(1),
                                found.getString(2),
                                found.getString(3),
                                Optional.ofNullable(found.getString(4))));
                    }
                }
                return rows;
            }
        });
    }

    /** What this owner has sent, or may have, without having written down the outcome. */
    InFlight inFlight(String owner) {
        String under = " FROM delivery WHERE state = 'SENDING' AND departed_at IS NOT NULL AND owner LIKE ?"
                + " AND business_key LIKE ?";
        return new InFlight(
                count("SELECT COUNT(*)" + under, owner, "%/slack/%"),
                count("SELECT COUNT(*)" + under, owner, "%/teams/%"));
    }

    /** Ids of what this owner has claimed. */
    List<Row> claimedBy(String owner) {
        return ask(connection -> {
            try (var query = connection.prepareStatement("SELECT id, business_key, state, reference FROM delivery"
                    + " WHERE state = 'SENDING' AND owner = ?")) {
                query.setString(1, owner);
                List<Row> rows = new ArrayList<>();
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        rows.add(new Row(found.getString(1), found.getString(2), found.getString(3), Optional.empty()));
                    }
                }
                return rows;
            }
        });
    }

    /** How many with this prefix are not over yet. */
    long open(String prefix) {
        return count(
                "SELECT COUNT(*) FROM delivery WHERE state IN ('PENDING', 'SENDING') AND business_key LIKE ?",
                prefix + "/%");
    }

    /** How many with this prefix nobody has claimed yet. */
    long untouched(String prefix) {
        return count(
                "SELECT COUNT(*) FROM delivery WHERE state = 'PENDING' AND attempt = 0 AND business_key LIKE ?",
                prefix + "/%");
    }

    /** How many answers stand in the outbox for each account. */
    Map<String, Long> answersByAccount() {
        return ask(connection -> {
            try (var query = connection.prepareStatement("SELECT i.account, COUNT(*) FROM delivery d JOIN"
                            + " identity i ON i.person_id = d.person_id WHERE d.kind = 'answer' GROUP BY i.account");
                    ResultSet found = query.executeQuery()) {
                Map<String, Long> answers = new HashMap<>();
                while (found.next()) {
                    answers.put(found.getString(1), found.getLong(2));
                }
                return answers;
            }
        });
    }

    /** Nobody sends the answers that still wait: they were only to be counted. */
    void expireAnswers() {
        ask(connection -> {
            try (var update = connection.createStatement()) {
                return update.executeUpdate("UPDATE delivery SET state = 'EXPIRED', reason = 'COUNTED', content = NULL,"
                        + " settled_at = LOCALTIMESTAMP(6) WHERE kind = 'answer' AND state = 'PENDING'");
            }
        });
    }

    /** How many wait for one of their first {@code looks} for a second copy. */
    long unswept(int looks) {
        return count("SELECT COUNT(*) FROM delivery WHERE sweep_at IS NOT NULL AND sweeps < " + looks);
    }

    long count(String query, String... parameters) {
        return ask(connection -> {
            try (PreparedStatement counting = connection.prepareStatement(query)) {
                for (int i = 0; i < parameters.length; i++) {
                    counting.setString(i + 1, parameters[i]);
                }
                try (ResultSet row = counting.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** Cuts one connection to the database, whosever it is, but not this one; how many were cut. */
    long cutConnection() {
        return ask(connection -> {
            try (var query = connection.createStatement();
                    ResultSet open = query.executeQuery("SELECT id FROM information_schema.processlist WHERE id <>"
                            + " CONNECTION_ID() AND db = DATABASE() ORDER BY RAND() LIMIT 1")) {
                if (!open.next()) {
                    return 0L;
                }
                try (var kill = connection.createStatement()) {
                    kill.execute("KILL " + open.getLong(1));
                    return 1L;
                }
            }
        });
    }

    /** Turns program time for every replica, as a playground does. */
    void turn(Duration ahead) {
        ask(connection -> {
            try (var update = connection.prepareStatement("UPDATE program_clock SET offset_micros = ? WHERE id = 1")) {
                update.setLong(1, ahead.toNanos() / 1_000);
                return update.executeUpdate();
            }
        });
    }

    @FunctionalInterface
    private interface Question<T> {
        T put(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        long began = System.nanoTime();
        while (true) {
            try (Connection connection = DriverManager.getConnection(url, RealMySql.USER, RealMySql.PASSWORD)) {
                return question.put(connection);
            } catch (SQLException away) {
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new IllegalStateException("The database did not come back", away);
                }
            }
            Waiting.pause(Duration.ofMillis(200));
        }
    }
}
