package dev.viceversa.playground.hands;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.Field;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.workspace.FormValues;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Answers by block id. */
    public Map<String, Object> fill(SeenView form) {
        // Where a day may be given beside suggestions, the suggestions fit both people's hours; a dice throw would not.
        boolean suggestions = form.fields().stream().anyMatch(Handwriting::several)
                && form.fields().stream()
                        .anyMatch(field -> field.optional() && field.type().equals("datepicker"));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            if (suggestions ? several(field) || !field.optional() : !field.optional() || random.nextInt(3) > 0) {
                JsonNode element = element(form, field);
                if (!prefilled(element)) {
                    answer(field, element, answers);
                }
            }
        }
        return answers;
    }

    private static boolean several(Field field) {
        return field.type().equals("checkboxes") || field.type().equals("multi_static_select");
    }

    /** What stands there already is left as it is. */
    private static boolean prefilled(JsonNode element) {
        return element.has("initial_value")
                || element.has("initial_option")
                || element.has("initial_options")
                || element.has("initial_date");
    }

    private void answer(Field field, JsonNode element, Map<String, Object> answers) {
        switch (field.type()) {
            case "plain_text_input" -> answers.put(field.blockId(), words(element));
            case "static_select", "radio_buttons" -> {
                if (!field.options().isEmpty()) {
                    answers.put(field.blockId(), favourable(field.options()));
                }
            }
            case "multi_static_select", "checkboxes" -> answers.put(field.blockId(), some(field.options(), element));
            case "datepicker" ->
                answers.put(
                        field.blockId(), today.plusDays(7 + random.nextInt(7)).toString());
            case "number_input" -> answers.put(field.blockId(), Integer.toString(1 + random.nextInt(5)));
            default -> {
                // People pickers and the like are left empty; a form that demands one is closed again.
            }
        }
    }

    private String words(JsonNode element) {
        String words = WORDS.get(random.nextInt(WORDS.size()));
        int longest = element.path("max_length").asInt(3000);
        return words.length() <= longest ? words : words.substring(0, longest);
    }

    /** Ratings lean to the upper half, as they do in working programs; other choices are even. */
    private String favourable(List<String> options) {
        boolean rating =
                options.stream().filter(option -> option.matches("\\d.*")).count() > 2;
        int size = options.size();
        return options.get(rating ? size / 2 + random.nextInt(size - size / 2) : random.nextInt(size));
    }

    private List<String> some(List<String> options, JsonNode element) {
        int most = Math.min(options.size(), element.path("max_selected_items").asInt(options.size()));
        int wanted = Math.min(most, 1 + random.nextInt(3));
        int start = random.nextInt(Math.max(1, options.size() - wanted + 1));
        return options.subList(start, start + wanted);
    }

    private static JsonNode element(SeenView form, Field field) {
        return FormValues.elements(form.blocks()).stream()
                .filter(placed -> placed.blockId().equals(field.blockId())
                        && placed.actionId().equals(field.actionId()))
                .findFirst()
                .orElseThrow()
                .element();
    }
}
