package dev.viceversa.core.track;

import dev.viceversa.core.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a track file's nodes strictly and collects every problem with its line, instead of stopping at the first. What
 * is broken reads as empty. For one file and one thread.
 */
final class TrackNodes {

    private final String file;
    private final List<String> problems = new ArrayList<>();

    TrackNodes(String file) {
        this.file = file;
    }

    List<String> problems() {
        return problems;
    }

    /** The entries of a mapping that must have all of these keys and no other. */
    Map<String, Node> mapping(Node node, String... keys) {
        Map<String, Node> entries = anyMapping(node);
        Set<String> known = Set.of(keys);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                problem(value, "unknown key \"" + key + "\"");
            }
        });
        for (String key : keys) {
            if (!entries.containsKey(key)) {
                problem(node, "\"" + key + "\" is missing");
            }
        }
        return entries;
    }

    /** The entries of a mapping with keys of the file's own, lower-case words. */
    Map<String, Node> named(Node node) {
        Map<String, Node> entries = anyMapping(node);
        entries.forEach((key, value) -> {
            if (!key.matches("[a-z][a-z0-9_]{0,39}")) {
                problem(value, "\"" + key + "\" is not a key of up to 40 lower-case letters, digits and _");
            }
        });
        return entries;
    }

    List<Node> list(Node node, int fewest, int most) {
        if (!(node instanceof SequenceNode sequence)) {
            problem(node, "a list is wanted here");
            return List.of();
        }
        int size = sequence.getValue().size();
        if (size < fewest || size > most) {
            problem(
                    node,
                    fewest == most
                            ? "%d entries are wanted here, not %d".formatted(fewest, size)
                            : "%d to %d entries are wanted here, not %d".formatted(fewest, most, size));
        }
        return sequence.getValue();
    }

    void count(Node node, int size, int fewest, int most) {
        if (size < fewest || size > most) {
            problem(node, "%d to %d entries are wanted here, not %d".formatted(fewest, most, size));
        }
    }

    /** A plain sentence of at most that many characters. */
    Optional<String> words(Node node, int longest) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            problem(node, "words are wanted here");
            return Optional.empty();
        }
        String words = scalar.getValue().strip();
        if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
            problem(node, "braces cannot be shown");
            return Optional.empty();
        }
        if (words.length() > longest) {
            problem(node, "%d characters are too many here, %d fit".formatted(words.length(), longest));
        }
        return Optional.of(words);
    }

    /** Words by language; one of ours at least, and no other. */
    Map<String, Node> byLanguage(Node node) {
        Map<String, Node> said = anyMapping(node);
        Set<String> ours =
                Texts.LANGUAGES.stream().map(Locale::getLanguage).collect(Collectors.toCollection(TreeSet::new));
        said.forEach((language, value) -> {
            if (!ours.contains(language)) {
                problem(value, "\"" + language + "\" is not a language we speak, only " + ours);
            }
        });
        if (said.isEmpty() && node instanceof MappingNode) {
            problem(node, "words are wanted here, in one of " + ours + " at least");
        }
        return said;
    }

    void problem(Node node, String what) {
        problems.add(at(file, node.getStartMark()) + what);
    }

    static String at(String file, Mark mark) {
        return file + ", line " + (mark.getLine() + 1) + ": ";
    }

    private Map<String, Node> anyMapping(Node node) {
        Map<String, Node> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "keys with values are wanted here");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), "a key is one word");
            } else if (entries.put(key.getValue(), tuple.getValueNode()) != null) {
                problem(key, "\"" + key.getValue() + "\" stands here twice");
            }
        }
        return entries;
    }
}
