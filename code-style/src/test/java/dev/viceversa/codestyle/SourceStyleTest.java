package dev.viceversa.codestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every file of this repository keeps to. {@code -Dstyle.apply=true} formats instead of complaining. */
class SourceStyleTest {

    private static final int LONGEST_MAIN_FILE = 350;

    /** The boundaries where a real clock is the point, and the room that owns both times. */
    private static final Set<String> MODULES_WITH_A_CLOCK = Set.of("pretend-platforms", "playground", "real-mysql");

    private static final String PACKAGE_WITH_A_CLOCK = "/dev/viceversa/core/time";

    private final SourceTree tree = SourceTree.ofThisBuild();
    private final Formatting formatting = new Formatting();

    @Test
    void the_whole_repository_is_looked_at() {
        assertThat(tree.all().map(SourceFile::name))
                .contains("pom.xml", "code-style/src/test/java/dev/viceversa/codestyle/SourceStyleTest.java")
                .anyMatch(name -> name.startsWith("bot-core/src/main/java/"));
    }

    @Test
    void every_java_file_is_formatted() {
        boolean apply = Boolean.getBoolean("style.apply");
        List<String> complaints = tree.java()
                .parallel()
                .map(file -> complaintAbout(file, apply))
                .flatMap(Optional::stream)
                .toList();
        assertThat(complaints)
                .as("format with: mvn -q -pl code-style test -Dstyle.apply=true")
                .isEmpty();
    }

    @Test
    void no_file_names_a_package_registry() {
        assertThat(tree.all().flatMap(file -> file.findings(Forbidden.PACKAGE_REGISTRY)))
                .as("where packages come from is the business of the machine that builds")
                .isEmpty();
    }

    @Test
    void no_file_names_a_path_of_one_machine() {
        assertThat(tree.all().flatMap(file -> file.findings(Forbidden.MACHINE_PATH)))
                .isEmpty();
    }

    @Test
    void only_the_time_package_and_the_pretended_world_read_a_clock() {
        assertThat(tree.mainJava()
                        .filter(file -> !MODULES_WITH_A_CLOCK.contains(file.module()))
                        .filter(file -> !file.directory().endsWith(PACKAGE_WITH_A_CLOCK))
                        .flatMap(file -> file.findings(Forbidden.HIDDEN_CLOCK)))
                .as("inject ProgramTime or SystemTime")
                .isEmpty();
    }

    @Test
    void no_main_file_is_longer_than_350_lines() {
        assertThat(tree.mainJava().filter(file -> file.text().lines().count() > LONGEST_MAIN_FILE))
                .extracting(SourceFile::name)
                .as("one idea a file")
                .isEmpty();
    }

    @Test
    void every_main_package_says_its_purpose_and_is_null_marked() {
        Set<String> explained = tree.mainJava()
                .filter(SourceFile::isPackageInfo)
                .filter(file ->
                        file.text().contains("@NullMarked") && file.text().contains("/**"))
                .map(SourceFile::directory)
                .collect(Collectors.toSet());
        assertThat(tree.mainJava().map(SourceFile::directory).distinct().filter(dir -> !explained.contains(dir)))
                .as("add package-info.java with a sentence of Javadoc and @NullMarked")
                .isEmpty();
    }

    private Optional<String> complaintAbout(SourceFile file, boolean apply) {
        String before = file.text();
        String after;
        try {
            after = formatting.format(file.name(), before);
        } catch (IllegalArgumentException e) {
            // Not the end: all other files are still to be looked at.
            return Optional.of(String.valueOf(e.getMessage()));
        }
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (apply) {
            file.replaceText(after);
            return Optional.empty();
        }
        return Optional.of(file.name());
    }
}
