package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.program.WhatCounts;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What counts in matching, as a form and as it is read. */
final class CountsForm {

    private static final String NEED = "need";
    private static final String RANKING = "ranking";
    private static final String STYLE = "style";
    private static final String PLACE = "place";
    private static final String HOURS = "hours";
    private static final String NEWCOMERS = "newcomers";
    private static final String STYLES = "styles";
    private static final String TOPIC = "topic";
    private static final String FIRST = "first";
    private static final List<String> WEIGHTS = List.of(NEED, RANKING, STYLE, PLACE, HOURS, NEWCOMERS);

    /** Room for a number that is out of bounds, so that the sentence about it can be a clear one. */
    private static final int LONGEST = 12;

    /** Whether a pair must have a topic in common, as it is asked. */
    private enum Topic {
        REQUIRED,
        WELCOME;

        static Topic of(WhatCounts counts) {
            return counts.topicRequired() ? REQUIRED : WELCOME;
        }
    }

    private CountsForm() {}

    static Form of(Preview preview, WhatCounts now) {
        return new Form(
                Text.of("match.counts_title"),
                Text.of("match.counts_save"),
                List.of(
                        Block.quiet("match.counts_how", "most", WhatCounts.MOST),
                        weight(NEED, now.need()),
                        weight(RANKING, now.ranking()),
                        weight(STYLE, now.style()),
                        weight(PLACE, now.otherPlace()),
                        weight(HOURS, now.hours()),
                        weight(NEWCOMERS, now.newcomers()),
                        choice(STYLES, WhatCounts.Styles.values(), now.styles()),
                        choice(TOPIC, Topic.values(), Topic.of(now)),
                        choice(FIRST, WhatCounts.First.values(), now.first())),
                ActionRef.of(MatchConversation.FLOW, "counted", preview.id()));
    }

    /** Problems by input name, in the form's order; empty when the answers can be read. */
    static Map<String, Text> problems(Form form, Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        for (String weight : WEIGHTS) {
            if (!problems.containsKey(weight) && number(answers, weight).isEmpty()) {
                problems.put(weight, Text.of("match.counts_bounds", "most", WhatCounts.MOST));
            }
        }
        if (problems.isEmpty() && WEIGHTS.stream().allMatch(weight -> weight(answers, weight) == 0)) {
            problems.put(NEED, Text.of("match.counts_nothing"));
        }
        return problems;
    }

    /** What counts as answered; the answers must have no problems. */
    static WhatCounts read(Answers answers) {
        return new WhatCounts(
                weight(answers, NEED),
                weight(answers, RANKING),
                weight(answers, STYLE),
                weight(answers, PLACE),
                weight(answers, HOURS),
                weight(answers, NEWCOMERS),
                WhatCounts.Styles.valueOf(answers.textOrEmpty(STYLES)),
                Topic.valueOf(answers.textOrEmpty(TOPIC)) == Topic.REQUIRED,
                WhatCounts.First.valueOf(answers.textOrEmpty(FIRST)));
    }

    private static int weight(Answers answers, String name) {
        return number(answers, name).orElseThrow();
    }

    private static Optional<Integer> number(Answers answers, String name) {
        return answers.text(name)
                .filter(words -> words.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= WhatCounts.MOST);
    }

    private static Input weight(String name, int now) {
        return new Input.ShortText(
                name, Text.of("match.counts_" + name), Optional.empty(), true, LONGEST, Integer.toString(now));
    }

    private static <E extends Enum<E>> Input choice(String name, E[] values, E now) {
        return new Input.ChooseOne(
                name,
                Text.of("match.counts_" + name),
                Optional.empty(),
                true,
                Arrays.stream(values)
                        .map(value -> new Input.Option(value.name(), Text.of(key(name, value))))
                        .toList(),
                Optional.of(now.name()));
    }

    private static String key(String name, Enum<?> value) {
        return "match.counts_" + name + "_" + value.name().toLowerCase(Locale.ROOT);
    }

    /** What counts differently, in words; empty when both are the same. */
    static List<Text> differences(WhatCounts before, WhatCounts after) {
        Map<String, Text> old = words(before);
        return words(after).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(old.get(entry.getKey())))
                .map(entry -> Text.of(
                        "match.counts_change",
                        "what",
                        Text.of("match.counts_" + entry.getKey()),
                        "before",
                        old.get(entry.getKey()),
                        "after",
                        entry.getValue()))
                .toList();
    }

    private static Map<String, Text> words(WhatCounts counts) {
        Map<String, Text> words = new LinkedHashMap<>();
        words.put(NEED, number(counts.need()));
        words.put(RANKING, number(counts.ranking()));
        words.put(STYLE, number(counts.style()));
        words.put(PLACE, number(counts.otherPlace()));
        words.put(HOURS, number(counts.hours()));
        words.put(NEWCOMERS, number(counts.newcomers()));
        words.put(STYLES, Text.of(key(STYLES, counts.styles())));
        words.put(TOPIC, Text.of(key(TOPIC, Topic.of(counts))));
        words.put(FIRST, Text.of(key(FIRST, counts.first())));
        return words;
    }

    private static Text number(int weight) {
        return Text.verbatim(Integer.toString(weight));
    }
}
