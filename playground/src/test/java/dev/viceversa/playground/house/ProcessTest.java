package dev.viceversa.playground.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.playground.Playground;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The playground as a process of its own. */
class ProcessTest {

    @Test
    void it_says_in_one_line_that_it_is_ready_and_ends_when_it_is_told_to(@TempDir Path folder) throws Exception {
        Process playground = start(folder, 0);
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

    @Test
    void a_port_that_is_taken_ends_it_with_one_sentence_that_says_what_to_do(@TempDir Path folder) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process playground = start(folder, taken.getLocalPort());
            try {
                assertThat(playground.waitFor(60, TimeUnit.SECONDS)).isTrue();
                assertThat(playground.exitValue()).isNotZero();
                assertThat(playground.errorReader().lines())
                        .singleElement()
                        .asString()
                        .contains("listens on port " + taken.getLocalPort(), "MICRONAUT_SERVER_PORT=");
            } finally {
                playground.destroyForcibly();
            }
        }
    }

    private static Process start(Path folder, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dviceversa.playground.folder=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Playground.class.getName());
        builder.environment().put("MICRONAUT_SERVER_PORT", Integer.toString(port));
        if (port == 0) {
            // Nobody reads it, and a full pipe would make the process wait.
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        }
        return builder.start();
    }
}
