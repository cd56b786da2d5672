package dev.viceversa.codestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForbiddenTest {

    @Test
    void hosts_of_registries_are_recognised() {
        List<String> hosts = List.of(
                String.join(".", "https://repo1", "maven", "org/maven2"),
                String.join(".", "repo", "example", "com"),
                String.join(".", "registry", "npmjs", "org"),
                String.join(".", "pypi", "org"),
                String.join(".", "docker", "io/library/mysql"));
        assertThat(hosts)
                .allMatch(host -> Forbidden.PACKAGE_REGISTRY.matcher(host).find());
    }

    @Test
    void addresses_of_documents_and_platforms_are_fine() {
        assertThat(List.of(
                        "http://maven.apache.org/POM/4.0.0",
                        "https://slack.com/api/chat.postMessage",
                        "import io.micrometer.core.instrument.MeterRegistry;",
                        "https://api.botframework.com"))
                .noneMatch(text -> Forbidden.PACKAGE_REGISTRY.matcher(text).find());
    }

    @Test
    void paths_of_one_machine_are_recognised() {
        assertThat(List.of("cd /" + "home/ada/viceversa", "\"/" + "Users/ada\"", "C:\\" + "Users\\ada"))
                .allMatch(text -> Forbidden.MACHINE_PATH.matcher(text).find());
    }

    @Test
    void paths_below_an_address_and_paths_of_a_server_are_fine() {
        assertThat(List.of("https://example.com/home/page", "/opt/viceversa", "${x}/home/a", "/var/lib/viceversa"))
                .noneMatch(text -> Forbidden.MACHINE_PATH.matcher(text).find());
    }

    @Test
    void hidden_clocks_are_recognised() {
        assertThat(List.of(
                        "var now = Instant.now();",
                        "LocalDate.now(zone)",
                        "Optional.of(x).orElseGet(Instant::now)",
                        "System.currentTimeMillis() - 5",
                        "Clock.systemUTC()",
                        "new Date()"))
                .allMatch(text -> Forbidden.HIDDEN_CLOCK.matcher(text).find());
    }

    @Test
    void given_clocks_and_stop_watches_are_fine() {
        assertThat(List.of("programTime.now()", "System.nanoTime()", "new Date(2026)", "clock.instant()"))
                .noneMatch(text -> Forbidden.HIDDEN_CLOCK.matcher(text).find());
    }
}
