package dev.viceversa.playground.hands;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** How autopilot people fill in forms: every field they must, most they may, with sensible words. */
public final class Handwriting {

    private static final List<String> WORDS = List.of(
            "We looked at one real task together, and both learned something.",
            "I want to understand how newer colleagues decide which tools to trust.",
            "Honest questions, prepared a day before, and no slides.",
            "I tried it in my own week and will tell how it went.",
            "The history behind this process was new to me and explains a lot.");

    private final Random random;
    private final LocalDate today;

    public Handwriting(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    /** Answers by name. */
    public Map<String, List<String>> fill(List<Blank> blanks) {
        // Where a day may be given beside suggestions, the suggestions fit both people's hours; a dice throw would not.
        boolean suggestions = blanks.stream().anyMatch(Handwriting::several)
                && blanks.stream().anyMatch(blank -> blank.optional() && blank.kind() == Blank.Kind.DAY);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Blank blank : blanks) {
            boolean wanted =
                    suggestions ? several(blank) || !blank.optional() : !blank.optional() || random.nextInt(3) > 0;
            // What stands there already is left as it is.
            if (wanted && !blank.filled()) {
                Optional<Blank> ranked = ranked(blank, blanks);
                ranked.ifPresentOrElse(chosen -> rank(blank, chosen, answers), () -> answer(blank, answers));
            }
        }
        return answers;
    }

    private static boolean several(Blank blank) {
        return blank.kind() == Blank.Kind.MANY;
    }

    /** The choice of several things among which this one asks for the most important. */
    private static Optional<Blank> ranked(Blank blank, List<Blank> blanks) {
        return blank.kind() != Blank.Kind.ONE
                ? Optional.empty()
                : blanks.stream()
                        .filter(each -> several(each) && each.options().size() > 1)
                        .filter(each -> blank.options().containsAll(each.options()))
                        .findFirst();
    }

    /** Only what was chosen can be ranked, and each once. */
    private static void rank(Blank blank, Blank chosen, Map<String, List<String>> answers) {
        answers.getOrDefault(chosen.name(), List.of()).stream()
                .filter(value -> answers.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(chosen.name())
                                && other.getValue().equals(List.of(value))))
                .findFirst()
                .ifPresent(value -> answers.put(blank.name(), List.of(value)));
    }

    private void answer(Blank blank, Map<String, List<String>> answers) {
        switch (blank.kind()) {
            case WORDS -> answers.put(blank.name(), List.of(words(blank)));
            case ONE -> {
                if (!blank.options().isEmpty()) {
                    answers.put(blank.name(), List.of(favourable(blank.options())));
                }
            }
            case MANY -> answers.put(blank.name(), some(blank));
            case DAY ->
                answers.put(
                        blank.name(),
                        List.of(today.plusDays(7 + random.nextInt(7)).toString()));
            case NUMBER -> answers.put(blank.name(), List.of(Integer.toString(1 + random.nextInt(5))));
            case OTHER -> {
                // Left empty; a form that demands one is closed again.
            }
        }
    }

    private String words(Blank blank) {
        String words = WORDS.get(random.nextInt(WORDS.size()));
        return words.length() <= blank.longest() ? words : words.substring(0, blank.longest());
    }

    /** Ratings lean to the upper half, as they do in working programs; other choices are even. */
    private String favourable(List<Blank.Option> options) {
        boolean rating = options.stream()
                        .filter(option -> option.shown().matches("\\d.*"))
                        .count()
                > 2;
        int size = options.size();
        return options.get(rating ? size / 2 + random.nextInt(size - size / 2) : random.nextInt(size))
                .value();
    }

    private List<String> some(Blank blank) {
        List<Blank.Option> options = blank.options();
        int wanted = Math.min(Math.min(options.size(), blank.most()), 1 + random.nextInt(3));
        int start = random.nextInt(Math.max(1, options.size() - wanted + 1));
        return options.subList(start, start + wanted).stream()
                .map(Blank.Option::value)
                .toList();
    }
}
