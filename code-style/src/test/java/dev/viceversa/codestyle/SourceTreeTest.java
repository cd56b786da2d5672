package dev.viceversa.codestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    Path root;

    @Test
    void litter_of_builds_is_left_out_but_a_package_of_that_name_is_not() throws IOException {
        write("core/target/classes/A.java");
        write("core/src/main/java/dev/target/B.java");
        write("data/c.txt");
        assertThat(SourceTree.below(root).all().map(SourceFile::name))
                .containsExactly("core/src/main/java/dev/target/B.java");
    }

    @Test
    void scripts_without_an_ending_are_looked_at() throws IOException {
        write(".ci/run");
        write("picture.png");
        assertThat(SourceTree.below(root).all().map(SourceFile::name)).containsExactly(".ci/run");
    }

    @Test
    void a_finding_says_file_and_line() throws IOException {
        Files.writeString(root.resolve("a.md"), "first\nthe second word\n");
        assertThat(SourceTree.below(root).all().flatMap(file -> file.findings(Pattern.compile("second"))))
                .containsExactly("a.md:2: the second word");
    }

    private void write(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
