package dev.viceversa.core.conversation.joining;

import dev.viceversa.core.enrollment.Preferences;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Topic;
import dev.viceversa.core.track.Track;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of their topics matter most to somebody, the most important first: one short list for each place, since what is
 * ticked in a list has no order of its own on any platform. Immutable.
 *
 * @param before the topics as ranked last time; empty when they join
 */
record TopicRanking(Track track, Role role, List<String> before) {

    private static final String NONE = "none";

    /** One question for each place; none has to be answered. */
    List<Element> questions() {
        List<String> known = before.stream().filter(this::known).toList();
        List<Element> questions = new ArrayList<>();
        for (int place = 0; place < Preferences.MOST_RANKED; place++) {
            questions.add(new Input.ChooseOne(
                    name(place),
                    place == 0 ? Text.of("join.rank_first_" + JoinMessages.word(role)) : Text.of("join." + name(place)),
                    place == 0 ? Optional.of(Text.of("join.rank_hint")) : Optional.empty(),
                    false,
                    options(),
                    place < known.size() ? Optional.of(known.get(place)) : Optional.empty()));
        }
        return questions;
    }

    /** What they ranked, the most important first; a place left open moves the next one up. */
    List<String> read(Answers answers) {
        return IntStream.range(0, Preferences.MOST_RANKED)
                .mapToObj(place -> answers.textOrEmpty(name(place)))
                .filter(this::known)
                .distinct()
                .toList();
    }

    /**
     * Problems by input name: a topic named twice, or one that is not among theirs.
     *
     * @param theirs the topics they share, or want to learn
     */
    Map<String, Text> problems(Answers answers, Set<String> theirs) {
        Map<String, Text> problems = new LinkedHashMap<>();
        List<String> above = new ArrayList<>();
        for (int place = 0; place < Preferences.MOST_RANKED; place++) {
            String topic = answers.textOrEmpty(name(place));
            if (!known(topic)) {
                continue;
            }
            if (above.contains(topic)) {
                problems.put(name(place), Text.of("join.rank_twice"));
            } else if (!theirs.contains(topic)) {
                problems.put(name(place), Text.of("join.rank_not_yours"));
            }
            above.add(topic);
        }
        return problems;
    }

    private List<Input.Option> options() {
        return Stream.concat(
                        Stream.of(new Input.Option(NONE, Text.of("join.rank_none"))),
                        track.topics().stream().map(topic -> new Input.Option(topic.key(), topic.name())))
                .toList();
    }

    private boolean known(String topic) {
        return track.topics().stream().map(Topic::key).anyMatch(topic::equals);
    }

    private static String name(int place) {
        return "rank_" + List.of("first", "second", "third").get(place);
    }
}
