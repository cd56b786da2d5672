package dev.viceversa.codestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Decision record 0006 gives a reason for each dependency: no more and no fewer than the poms name. */
class DependencyRecordTest {

    private static final String RECORD = "docs/decisions/0006-dependencies.md";
    private static final Pattern VERSIONS_ONLY =
            Pattern.compile("(?s)<dependencyManagement>.*?</dependencyManagement>");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private final SourceTree tree = SourceTree.ofThisBuild();

    @Test
    void every_dependency_has_a_reason() {
        assertThat(used()).isNotEmpty();
        assertThat(without(used(), explained()))
                .as("to be explained in " + RECORD)
                .isEmpty();
    }

    @Test
    void what_is_no_longer_used_is_no_longer_explained() {
        assertThat(without(explained(), used()))
                .as("to be removed from " + RECORD)
                .isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private Set<String> used() {
        return tree.all()
                .filter(file -> file.name().equals("pom.xml") || file.name().endsWith("/pom.xml"))
                .map(file -> VERSIONS_ONLY.matcher(file.text()).replaceAll(""))
                .flatMap(pom -> DEPENDENCY.matcher(pom).results())
                .filter(dependency -> !dependency.group(1).equals("dev.viceversa"))
                .map(dependency -> dependency.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> explained() {
        SourceFile explanations = tree.all()
                .filter(file -> file.name().equals(RECORD))
                .findFirst()
                .orElseThrow(() -> new AssertionError(RECORD + " is missing"));
        List<String> firstColumns = explanations
                .text()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .toList();
        return firstColumns.stream()
                .flatMap(column -> NAME.matcher(column).results())
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
