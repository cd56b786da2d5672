package dev.viceversa.realmysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@OnRealMySql
class OrphanGuardTest {

    @Test
    void a_killed_jvm_leaves_no_server_and_no_data() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartAndWait.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(jvm.getInputStream(), StandardCharsets.UTF_8))) {
            ProcessHandle mysqld =
                    ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            Path data = Path.of(output.readLine());
            assertThat(mysqld.isAlive()).isTrue();
            assertThat(data).isDirectory();

            jvm.destroyForcibly().waitFor();

            mysqld.onExit().get(30, TimeUnit.SECONDS);
            assertThat(gone(data)).isTrue();
        } finally {
            jvm.destroyForcibly();
        }
    }

    private static boolean gone(Path data) throws InterruptedException {
        for (int i = 0; i < 100 && data.toFile().exists(); i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        return !data.toFile().exists();
    }

    /** What runs in the JVM that is killed. */
    static final class StartAndWait {
        public static void main(String[] arguments) throws Exception {
            RealMySql server = RealMySql.start();
            System.out.println(server.processId());
            System.out.println(RealMySqlTest.ask(server.url(""), "SELECT @@datadir"));
            Thread.sleep(Duration.ofMinutes(5));
        }
    }
}
