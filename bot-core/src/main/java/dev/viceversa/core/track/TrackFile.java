package dev.viceversa.core.track;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * One track as its file says it: the track, whose texts are keys, and the words of those keys in every language. Only
 * nodes are composed, nothing is constructed, so a file cannot make anything happen.
 */
record TrackFile(Track track, Map<Locale, Map<String, String>> words) {

    private static final int LABEL = 70;
    private static final int SENTENCE = 300;

    /** @throws TrackBroken with every problem and its line */
    static TrackFile read(String name, String file, Reader yaml) {
        Node root;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(0);
            root = new Yaml(options).compose(yaml);
        } catch (MarkedYAMLException broken) {
            throw new TrackBroken(List.of(
                    broken.getProblemMark() == null
                            ? file + ": " + broken.getProblem()
                            : TrackNodes.at(file, broken.getProblemMark()) + broken.getProblem()));
        } catch (YAMLException broken) {
            throw new TrackBroken(List.of(file + ": " + broken.getMessage()));
        }
        if (root == null) {
            throw new TrackBroken(List.of(file + ": the file is empty"));
        }
        Reading reading = new Reading(name, new TrackNodes(file));
        Optional<Track> track = reading.track(root);
        if (track.isEmpty() || !reading.nodes.problems().isEmpty()) {
            throw new TrackBroken(reading.nodes.problems());
        }
        return new TrackFile(track.get(), reading.words);
    }

    /** The text namespace of a track. */
    static String namespace(String track) {
        return "track_" + track;
    }

    private static final class Reading {
        private final String name;
        private final TrackNodes nodes;
        private final Map<Locale, Map<String, String>> words = new HashMap<>();

        Reading(String name, TrackNodes nodes) {
            this.name = name;
            this.nodes = nodes;
        }

        Optional<Track> track(Node root) {
            Map<String, Node> parts = nodes.mapping(
                    root,
                    "title",
                    "summary",
                    "purpose",
                    "topics",
                    "style",
                    "sessions",
                    "brave_questions",
                    "rubric",
                    "report");
            if (!nodes.problems().isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Track(
                    name,
                    text("title", parts.get("title"), LABEL),
                    text("summary", parts.get("summary"), SENTENCE),
                    text("purpose", parts.get("purpose"), SENTENCE),
                    topics(parts.get("topics")),
                    style(parts.get("style")),
                    sessions(parts.get("sessions")),
                    texts("brave_question", parts.get("brave_questions"), 3, 30),
                    rubric(parts.get("rubric")),
                    report(parts.get("report"))));
        }

        private List<Topic> topics(Node node) {
            Map<String, Node> entries = nodes.named(node);
            nodes.count(node, entries.size(), 3, 25);
            List<Topic> topics = new ArrayList<>();
            entries.forEach((key, value) -> topics.add(new Topic(key, text("topic_" + key, value, LABEL))));
            return topics;
        }

        private List<StyleQuestion> style(Node node) {
            Map<String, Node> entries = nodes.named(node);
            nodes.count(node, entries.size(), 0, 5);
            List<StyleQuestion> questions = new ArrayList<>();
            entries.forEach((key, value) -> {
                Map<String, Node> parts = nodes.mapping(value, "question", "low", "high");
                questions.add(new StyleQuestion(
                        key,
                        text("style_" + key, parts.getOrDefault("question", value), SENTENCE),
                        text("style_" + key + "_low", parts.getOrDefault("low", value), LABEL),
                        text("style_" + key + "_high", parts.getOrDefault("high", value), LABEL)));
            });
            return questions;
        }

        private List<SessionArc> sessions(Node node) {
            List<SessionArc> sessions = new ArrayList<>();
            for (Node entry : nodes.list(node, Track.ARCS, Track.ARCS)) {
                int number = sessions.size() + 1;
                String key = "session_" + number;
                Map<String, Node> parts = nodes.mapping(entry, "title", "aim", "give_back", "prepare", "reflect");
                sessions.add(new SessionArc(
                        number,
                        text(key + "_title", parts.getOrDefault("title", entry), LABEL),
                        text(key + "_aim", parts.getOrDefault("aim", entry), SENTENCE),
                        text(key + "_give_back", parts.getOrDefault("give_back", entry), SENTENCE),
                        prompts(key + "_prepare", parts.getOrDefault("prepare", entry)),
                        prompts(key + "_reflect", parts.getOrDefault("reflect", entry))));
            }
            return sessions;
        }

        private Prompts prompts(String key, Node node) {
            Map<String, Node> parts = nodes.mapping(node, "mentor", "mentee");
            return new Prompts(
                    texts(key + "_mentor", parts.getOrDefault("mentor", node), 1, 4),
                    texts(key + "_mentee", parts.getOrDefault("mentee", node), 1, 4));
        }

        private List<RubricRow> rubric(Node node) {
            Map<String, Node> entries = nodes.named(node);
            nodes.count(node, entries.size(), 3, 10);
            List<RubricRow> rows = new ArrayList<>();
            entries.forEach((key, value) -> {
                Map<String, Node> parts = nodes.mapping(value, "name", "anchors");
                rows.add(new RubricRow(
                        key,
                        text("rubric_" + key, parts.getOrDefault("name", value), LABEL),
                        texts(
                                "rubric_" + key + "_anchor",
                                parts.getOrDefault("anchors", value),
                                RubricRow.HIGHEST,
                                RubricRow.HIGHEST)));
            });
            return rows;
        }

        private ReportWording report(Node node) {
            Map<String, Node> parts = nodes.mapping(node, "aim", "growth", "limits");
            return new ReportWording(
                    text("report_aim", parts.getOrDefault("aim", node), SENTENCE),
                    text("report_growth", parts.getOrDefault("growth", node), SENTENCE),
                    text("report_limits", parts.getOrDefault("limits", node), SENTENCE));
        }

        private List<Text> texts(String key, Node node, int fewest, int most) {
            List<Text> texts = new ArrayList<>();
            for (Node entry : nodes.list(node, fewest, most)) {
                texts.add(text(key + "_" + (texts.size() + 1), entry, SENTENCE));
            }
            return texts;
        }

        /** The words in each of our languages; where a company wrote one only, that one is read in all. */
        private Text text(String key, Node node, int longest) {
            String full = namespace(name) + "." + key;
            Map<String, Node> said = nodes.byLanguage(node);
            Map<Locale, String> found = new HashMap<>();
            for (Locale language : Texts.LANGUAGES) {
                Optional.ofNullable(said.get(language.getLanguage()))
                        .flatMap(value -> nodes.words(value, longest))
                        .ifPresent(words -> found.put(language, words));
            }
            for (Locale language : Texts.LANGUAGES) {
                found.values().stream()
                        .findFirst()
                        .map(fallback -> found.getOrDefault(language, fallback))
                        .ifPresent(words -> this.words
                                .computeIfAbsent(language, _ -> new HashMap<>())
                                .put(full, words));
            }
            return Text.of(full);
        }
    }
}
