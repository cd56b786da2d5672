package dev.viceversa.bench;

import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Previewing;
import dev.viceversa.kit.CoreStage;
import dev.viceversa.kit.Crowd;
import dev.viceversa.kit.Stage;
import dev.viceversa.kit.dialogue.Scenes;
import dev.viceversa.realmysql.RealMySql;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A program with so many people in a database: a preview from the coordinator's wish to the commit, that is gathering everybody,
 * matching, explaining, and storing the proposal with its sealed input.
 */
final class EndToEnd {

    private static final int TIMES = 7;

    private EndToEnd() {}

    /**
     * Seconds on one database.
     *
     * @param first the first time, everything cold
     * @param median of the times after it
     */
    record Reading(double first, double median, int pairs) {}

    /** On H2 in a file, as production has it without a setting. */
    static Reading onH2(int people) throws IOException {
        Path directory = Files.createTempDirectory("viceversa-bench-");
        String url = "jdbc:h2:file:" + directory.resolve("bench")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC;WRITE_DELAY=0";
        try {
            return on(url, "sa", "", people);
        } finally {
            try (var files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }

    /**
     * On a real MySQL 8.
     *
     * @throws IllegalStateException when none can be started on this machine
     */
    static Reading onMySql(int people) {
        try (RealMySql server = RealMySql.start()) {
            return on(server.freshDatabase(), RealMySql.USER, RealMySql.PASSWORD, people);
        }
    }

    private static Reading on(String url, String user, String password, int people) {
        try (Stage stage = CoreStage.on(url, user, password)) {
            Scenes.openProgram(stage);
            Crowd.joins(stage.house(), people, 17);
            double[] seconds = new double[TIMES];
            int pairs = 0;
            for (int time = 0; time < TIMES; time++) {
                long start = System.nanoTime();
                pairs = preview(stage);
                seconds[time] = (System.nanoTime() - start) / 1e9;
            }
            double first = seconds[0];
            Arrays.sort(seconds, 1, TIMES);
            return new Reading(first, seconds[1 + (TIMES - 1) / 2], pairs);
        }
    }

    @SuppressWarnings("unchecked")
    private static int preview(Stage stage) {
        TransactionOperations<Connection> transactions = stage.house().getBean(TransactionOperations.class);
        Previewing previewing = stage.house().getBean(Previewing.class);
        PersonId coordinator = stage.coordinator().person();
        return transactions.executeWrite(status -> {
            Program program = stage.house().getBean(Programs.class).all().getFirst();
            return switch (previewing.make(
                    program, coordinator, Set.of(), Set.of(), Optional.empty(), MatchProgress.NONE)) {
                case Previewing.Outcome.Made(var preview) ->
                    preview.proposal().pairs().size();
                case Previewing.Outcome other -> throw new IllegalStateException("no preview: " + other);
            };
        });
    }
}
