package dev.viceversa.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.app.Viceversa;
import dev.viceversa.app.keys.KeysCommand;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Dispatcher;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.sealing.Keyset;
import dev.viceversa.core.sealing.SealBroken;
import dev.viceversa.pretend.slack.PretendSlack;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup, restore and key rotation as docs/operations.md tells them, tried. */
@OnRealMySql
class RestoringTest {

    private static final int PEOPLE = 3;

    @TempDir
    Path directory;

    private final String database = RealMySql.shared().freshDatabase();

    @Test
    void what_was_open_at_the_backup_is_sent_again_unless_it_is_expired_first_as_the_guide_says() throws Exception {
        Keyset.fresh().writeNew(keyset());
        String restored = RealMySql.shared().freshDatabase();
        String expired = RealMySql.shared().freshDatabase();
        try (PretendSlack slack = OperatedHouse.patientSlack()) {
            List<PersonId> people;
            try (ApplicationContext house = Viceversa.start(OperatedHouse.resting(slack, database, keyset()))) {
                people = OperatedHouse.acquainted(slack, house, PEOPLE);
                OperatedHouse.tell(house, people, "open");
                copy(restored);
                copy(expired);
                handleAll(house);
                assertThat(OperatedHouse.posts(slack)).hasSize(PEOPLE);
            }
            try (ApplicationContext house = Viceversa.start(OperatedHouse.resting(slack, restored, keyset()))) {
                handleAll(house);
                assertThat(OperatedHouse.posts(slack))
                        .as("the restored rows cannot know what was sent after the backup")
                        .hasSize(2 * PEOPLE);
            }
            run(expired, statementOfTheGuide());
            try (ApplicationContext house = Viceversa.start(OperatedHouse.resting(slack, expired, keyset()))) {
                handleAll(house);
                assertThat(OperatedHouse.posts(slack)).hasSize(2 * PEOPLE);
                assertThat(OperatedHouse.of(house, DeliveryState.EXPIRED)).isEqualTo(PEOPLE);
                OperatedHouse.tell(house, people, "new");
                handleAll(house);
                assertThat(OperatedHouse.posts(slack))
                        .as("nobody's way is blocked")
                        .hasSize(3 * PEOPLE);
            }
        }
    }

    @Test
    void after_a_rotation_old_words_are_readable_and_a_foreign_keyset_is_refused() throws Exception {
        Keyset.fresh().writeNew(keyset());
        try (PretendSlack slack = OperatedHouse.patientSlack()) {
            List<PersonId> people;
            try (ApplicationContext house = Viceversa.start(OperatedHouse.resting(slack, database, keyset()))) {
                people = OperatedHouse.acquainted(slack, house, PEOPLE);
                OperatedHouse.tell(house, people, "before");
            }
            assertThat(new KeysCommand(System.out, System.err).run(List.of("rotate", keyset().toString())))
                    .isZero();
            try (ApplicationContext house = Viceversa.start(OperatedHouse.resting(slack, database, keyset()))) {
                OperatedHouse.tell(house, people, "after");
                handleAll(house);
                assertThat(OperatedHouse.posts(slack)).hasSize(2 * PEOPLE);
                assertThat(OperatedHouse.of(house, DeliveryState.FAILED)).isZero();
            }
            Path foreign = directory.resolve("foreign.json");
            Keyset.fresh().writeNew(foreign);
            assertThatThrownBy(() -> Viceversa.start(OperatedHouse.resting(slack, database, foreign)))
                    .hasStackTraceContaining(SealBroken.class.getName());
        }
    }

    /** Slack takes one message a second in a conversation. */
    private static void handleAll(ApplicationContext house) throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        do {
            house.getBean(Dispatcher.class).handle();
            Thread.sleep(100);
        } while (OperatedHouse.of(house, DeliveryState.PENDING) > 0 && System.nanoTime() < end);
    }

    /** A logical copy of all tables, as a dump that is loaded again makes one. */
    private void copy(String into) throws SQLException {
        String from = name(database);
        String to = name(into);
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("SHOW TABLES")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                statement.execute("CREATE TABLE " + to + "." + table + " LIKE " + from + "." + table);
                statement.execute("INSERT INTO " + to + "." + table + " SELECT * FROM " + from + "." + table);
            }
        }
    }

    /** The one statement the guide gives for a restore. */
    private static String statementOfTheGuide() throws IOException {
        String guide = Files.readString(Path.of("../docs/operations.md"));
        int from = guide.indexOf("UPDATE delivery");
        return guide.substring(from, guide.indexOf(';', from));
    }

    private static void run(String url, String statement) throws SQLException {
        try (Connection connection = connect(url);
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, RealMySql.USER, RealMySql.PASSWORD);
    }

    private static String name(String url) {
        return url.replaceAll("^jdbc:mysql://[^/]*/([^?]*).*$", "$1");
    }

    private Path keyset() {
        return directory.resolve("keyset.json");
    }
}
