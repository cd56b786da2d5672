package dev.viceversa.core.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracksTest {

    @TempDir
    Path folder;

    @Test
    void every_track_of_ours_is_complete_in_every_language() {
        Tracks tracks = new Tracks("");
        assertThat(tracks.all())
                .extracting(Track::name)
                .containsExactly(
                        Tracks.DEFAULT,
                        "MARKET",
                        "RETENTION",
                        "INCLUSION",
                        "CULTURE",
                        "MENTOR_SKILLS",
                        "GENERATIONS",
                        "CHANGE",
                        "INNOVATION");
        for (Track track : tracks.all()) {
            assertThat(track.sessions()).hasSize(Track.ARCS);
            assertThat(track.topics()).hasSizeGreaterThanOrEqualTo(10);
            assertThat(track.rubric()).hasSizeGreaterThanOrEqualTo(4);
            String namespace = TrackFile.namespace(track.name());
            Map<String, String> english = tracks.words(namespace, Locale.ENGLISH);
            Map<String, String> german = tracks.words(namespace, Locale.GERMAN);
            assertThat(german.keySet()).isEqualTo(english.keySet());
            english.forEach((key, words) -> {
                if (words.length() > 12) {
                    assertThat(german.get(key)).as(key + " is translated").isNotEqualTo(words);
                }
            });
        }
    }

    @Test
    void no_prompt_is_shared_between_tracks_or_said_twice_in_one() {
        Tracks tracks = new Tracks("");
        for (Locale language : Texts.LANGUAGES) {
            Map<String, String> said = new HashMap<>();
            for (Track track : tracks.all()) {
                tracks.words(TrackFile.namespace(track.name()), language).forEach((key, words) -> {
                    if (words.length() > 40) {
                        assertThat(said.put(words, key)).as(words).isNull();
                    }
                });
            }
        }
    }

    @Test
    void where_a_program_has_another_number_of_sessions_the_first_opens_and_the_last_closes() {
        Track track = new Tracks("").of("TECH");
        assertThat(numbers(track, 6)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(numbers(track, 4)).containsExactly(1, 3, 4, 6);
        assertThat(numbers(track, 12)).startsWith(1).endsWith(6).isSorted().contains(2, 3, 4, 5);
        assertThat(numbers(track, 1)).containsExactly(1);
        assertThat(numbers(track, 2)).containsExactly(1, 6);
    }

    @Test
    void a_company_adds_a_track_by_a_file_and_overrides_ours_by_its_name() throws IOException {
        String ours = tech();
        Files.writeString(folder.resolve("ONBOARDING.yaml"), ours.replace("en: Technology", "en: Onboarding"));
        Files.writeString(folder.resolve("TECH.yaml"), ours.replace("en: Technology", "en: Our technology"));
        Tracks tracks = new Tracks(folder.toString());
        assertThat(tracks.find("ONBOARDING")).isPresent();
        assertThat(tracks.words("track_TECH", Locale.ENGLISH)).containsEntry("track_TECH.title", "Our technology");
        assertThat(tracks.of("GONE").name()).isEqualTo("TECH");
    }

    @Test
    void a_track_in_one_language_is_read_in_it_by_everybody() throws IOException {
        Files.writeString(
                folder.resolve("EINS.yaml"), tech().replaceAll("(?m)^(\\s+)(- )?en: .*\\n\\s+de:", "$1$2de:"));
        Tracks tracks = new Tracks(folder.toString());
        assertThat(tracks.words("track_EINS", Locale.ENGLISH)).containsEntry("track_EINS.title", "Technologie");
    }

    @Test
    void every_problem_is_said_with_its_file_and_line() throws IOException {
        String broken = tech().replace("give_back:", "giveback:")
                .replaceFirst("en: AI assistants in everyday work", "en: AI {0} work")
                .replaceFirst("fr|de: Gute Prompts", "fr: Gute Prompts");
        Files.writeString(folder.resolve("BROKEN.yaml"), broken);
        int braces = 1 + broken.substring(0, broken.indexOf("AI {0} work")).split("\n", -1).length - 1;
        assertThatThrownBy(() -> new Tracks(folder.toString()))
                .isInstanceOfSatisfying(TrackBroken.class, problem -> assertThat(problem.problems())
                        .contains("BROKEN.yaml, line " + braces + ": braces cannot be shown")
                        .anyMatch(said -> said.contains("unknown key \"giveback\""))
                        .anyMatch(said -> said.contains("\"give_back\" is missing"))
                        .anyMatch(said -> said.contains("\"fr\" is not a language we speak"))
                        .allMatch(said -> said.startsWith("BROKEN.yaml, line ")));
    }

    @Test
    void what_is_no_yaml_has_too_few_sessions_or_the_wrong_name_stops_the_start() throws IOException {
        Files.writeString(folder.resolve("A_BAD.yaml"), "title: [\n");
        Files.writeString(folder.resolve("B_EMPTY.yaml"), "");
        Files.writeString(folder.resolve("lower.yaml"), tech());
        Files.writeString(
                folder.resolve("C_SHORT.yaml"),
                tech().replaceFirst("(?s)  - title:\\n      en: Where each.*?(?=  - title:)", ""));
        assertThatThrownBy(() -> new Tracks(folder.toString()))
                .isInstanceOfSatisfying(TrackBroken.class, problem -> assertThat(problem.problems())
                        .hasSize(4)
                        .anyMatch(said -> said.startsWith("A_BAD.yaml, line "))
                        .anyMatch(said -> said.startsWith("B_EMPTY.yaml"))
                        .anyMatch(said -> said.startsWith("C_SHORT.yaml, line ")
                                && said.endsWith("6 entries are wanted here, not 5"))
                        .anyMatch(said -> said.startsWith("lower.yaml")));
    }

    private static List<Integer> numbers(Track track, int all) {
        return java.util.stream.IntStream.rangeClosed(1, all)
                .mapToObj(number -> track.arc(number, all).number())
                .toList();
    }

    private static String tech() throws IOException {
        try (InputStream file = Tracks.class.getResourceAsStream("/tracks/TECH.yaml")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
