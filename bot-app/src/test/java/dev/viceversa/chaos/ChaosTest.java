package dev.viceversa.chaos;

import dev.viceversa.realmysql.OnRealMySql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The chaos programme. In every build a small run; {@code mvn -q -Pchaos verify} makes it a big one. Leaves its figures in
 * {@code target/chaos.json}; with {@code -Dchaos.add=true} it adds to those of a run of other parts.
 */
@OnRealMySql
class ChaosTest {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path RESULTS = TARGET.resolve("chaos.json");
    private static final int PEOPLE_ON_EACH = 100;

    private static final List<Run.Part> PARTS = List.of(
            new Killing(),
            new Stopping(),
            new Dying(),
            new Storming(),
            new Skewing(),
            new Away(),
            new Arriving(),
            // The last: it leaves the clock turned.
            new Calendar());

    @Test
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void nothing_is_lost_and_nothing_is_said_twice() throws IOException {
        Sizes sizes = Sizes.asked();
        Run.Part tidying = new Tidying();
        if (!Boolean.getBoolean("chaos.add")) {
            Files.deleteIfExists(RESULTS);
        }
        Figures figures = new Figures(RESULTS);
        Progress progress = new Progress(System.out);
        try (Ground ground = new Ground(sizes, TARGET.resolve("chaos"));
                Company company = new Company(ground, PEOPLE_ON_EACH)) {
            Run run = new Run(ground, company, new Rows(ground), figures, progress);
            for (Run.Part part : PARTS) {
                if (sizes.includes(part.name())) {
                    progress.begins(part.name());
                    part.play(run);
                    figures.write();
                }
            }
            progress.begins(tidying.name());
            tidying.play(run);
        }
        figures.write();
        System.out.println(figures.table());
        Promises.check(figures, sizes);
    }
}
