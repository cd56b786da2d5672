package dev.viceversa.playground.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.playground.Playground;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The playground as a process of its own. */
class ProcessTest {

    @Test
    void it_says_in_one_line_that_it_is_ready_and_ends_when_it_is_told_to(@TempDir Path folder) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dviceversa.playground.folder=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Playground.class.getName());
        builder.environment().put("MICRONAUT_SERVER_PORT", "0");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process playground = builder.start();
        try (BufferedReader output = playground.inputReader()) {
            Optional<String> ready = output.lines()
                    .filter(line -> line.startsWith("Viceversa is ready"))
                    .findFirst();
            assertThat(ready.orElse("")).matches("Viceversa is ready: http://localhost:\\d+/playground");
            playground.destroy();
            assertThat(playground.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            playground.destroyForcibly();
        }
    }
}
