package dev.viceversa.codestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of demands points to rooms, files and tests that are there, and each of its rows to a test at least. */
class DemandsTest {

    private static final String LIST = "docs/demands.md";
    private static final String CORE = "bot-core/src/main/java/dev/viceversa/core/";
    private static final String DIALOGUES = "conversation-kit/src/main/java/dev/viceversa/kit/dialogue/";
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("[A-Z]\\w*(Dialogue|Test|Properties)");
    private static final Pattern TYPE = Pattern.compile("((?:[a-z]+\\.)*)([A-Z]\\w*)");
    private static final Pattern ROOM = Pattern.compile("[a-z]+(\\.[a-z]+)*");

    private final List<SourceFile> files = SourceTree.ofThisBuild().all().toList();
    private final List<Row> rows = rows();

    /** A row of a table: what is demanded, what stands between, what proves it. */
    private record Row(List<String> cells) {

        Stream<String> names(int from, int to) {
            return cells.subList(from, to).stream()
                    .flatMap(cell -> NAME.matcher(cell).results())
                    .map((MatchResult name) -> name.group(1));
        }

        Set<String> tests() {
            return names(cells.size() - 1, cells.size())
                    .filter(name -> TEST.matcher(name).matches())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void every_row_names_a_test_that_is_there() {
        assertThat(rows).hasSizeGreaterThan(50).allSatisfy(row -> {
            assertThat(row.tests()).as("tests of %s", row).isNotEmpty();
            assertThat(row.tests()).allMatch(this::isTest);
        });
    }

    @Test
    void every_room_and_file_that_is_named_is_there() {
        assertThat(rows.stream().flatMap(row -> row.names(1, row.cells().size())))
                .isNotEmpty()
                .allMatch(this::isThere);
    }

    @Test
    void a_dialogue_that_is_named_is_played_on_the_core_on_slack_and_on_teams() {
        Set<String> named = rows.stream()
                .flatMap(row -> row.tests().stream())
                .filter(test -> test.endsWith("Dialogue"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isNotEmpty().allSatisfy(dialogue -> assertThat(stages(dialogue))
                .as(dialogue)
                .contains("conversation-kit", "slack-adapter", "teams-adapter"));
    }

    @Test
    void no_dialogue_is_without_a_demand() {
        Set<String> named = rows.stream().flatMap(row -> row.tests().stream()).collect(Collectors.toSet());
        assertThat(files.stream()
                        .map(SourceFile::name)
                        .filter(name -> name.startsWith(DIALOGUES) && name.endsWith("Dialogue.java"))
                        .map(name -> name.substring(DIALOGUES.length(), name.length() - ".java".length())))
                .isNotEmpty()
                .allMatch(named::contains);
    }

    private boolean isTest(String name) {
        String ending = "/" + name + ".java";
        return files.stream()
                .filter(file -> file.name().endsWith(ending))
                .anyMatch(file ->
                        file.name().contains("/src/test/") || file.name().startsWith(DIALOGUES));
    }

    private boolean isThere(String name) {
        if (ROOM.matcher(name).matches()) {
            return directory(CORE + name.replace('.', '/') + "/");
        }
        if (name.startsWith("resources/")) {
            return directory("bot-core/src/main/" + name + "/");
        }
        return TYPE.matcher(name)
                .results()
                .findFirst()
                .filter(type -> name.startsWith(type.group()))
                .filter(type -> type(type.group(1).replace('.', '/'), type.group(2), name.substring(type.end())))
                .isPresent();
    }

    /** @param member nothing, or a constant of the type with its dot */
    private boolean type(String room, String type, String member) {
        String place = room.isEmpty() ? "/" + type + ".java" : CORE + room + type + ".java";
        return files.stream()
                .filter(file -> room.isEmpty()
                        ? file.name().endsWith(place)
                        : file.name().equals(place))
                .anyMatch(file -> member.isEmpty()
                        || member.startsWith(".") && file.text().contains(member.substring(1)));
    }

    private boolean directory(String path) {
        return files.stream().anyMatch(file -> file.name().startsWith(path));
    }

    private Set<String> stages(String dialogue) {
        Pattern plays = Pattern.compile("extends " + dialogue + "\\b");
        return files.stream()
                .filter(SourceFile::isJava)
                .filter(file -> file.name().contains("/src/test/"))
                .filter(file -> plays.matcher(file.text()).find())
                .map(SourceFile::module)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Row> rows() {
        List<String> lines = files.stream()
                .filter(file -> file.name().equals(LIST))
                .findFirst()
                .orElseThrow(() -> new AssertionError(LIST + " is missing"))
                .text()
                .lines()
                .toList();
        return Stream.iterate(1, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("| "))
                // What stands above the ruled line names the columns.
                .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).startsWith("|---"))
                .map(i -> new Row(Arrays.stream(lines.get(i).split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList()))
                .toList();
    }
}
