package dev.viceversa.playground.hands;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.slack.Field;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenView;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.FormValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form of Slack's, in front of the person. */
record SlackSheet(SlackPerson person, SeenView form) implements Sheet {

    private static final int LONGEST = 3000;
    private static final Set<String> INITIAL =
            Set.of("initial_value", "initial_option", "initial_options", "initial_date");

    /** What is in front of the person after they did something. */
    static Pressed after(SlackPerson person, Outcome outcome) {
        return new Pressed(person.findOpenModal().map(form -> new SlackSheet(person, form)), complaint(outcome));
    }

    static Optional<String> complaint(Outcome outcome) {
        return outcome.ok() ? Optional.empty() : Optional.of(outcome.failure().orElse("") + outcome.fieldErrors());
    }

    @Override
    public String title() {
        return form.title();
    }

    @Override
    public List<Blank> blanks() {
        return form.fields().stream().map(this::blank).toList();
    }

    @Override
    public boolean sendable() {
        return !form.submitLabel().isEmpty();
    }

    @Override
    public Pressed send(Map<String, List<String>> answers) {
        Map<String, Object> filled = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            Optional.ofNullable(answers.get(field.blockId()))
                    .ifPresent(given -> filled.put(
                            field.blockId(), kind(field) == Blank.Kind.MANY ? given : String.join(" ", given)));
        }
        return after(person, person.submit(form, filled));
    }

    @Override
    public Pressed close() {
        return after(person, person.close(form));
    }

    private Blank blank(Field field) {
        JsonNode element = element(field);
        List<Blank.Option> options = field.options().stream()
                .map(shown -> new Blank.Option(shown, shown))
                .toList();
        return new Blank(
                field.blockId(),
                kind(field),
                field.optional(),
                INITIAL.stream().anyMatch(element::has),
                options,
                element.path("max_length").asInt(LONGEST),
                element.path("max_selected_items").asInt(options.size()));
    }

    private static Blank.Kind kind(Field field) {
        return switch (field.type()) {
            case "plain_text_input" -> Blank.Kind.WORDS;
            case "static_select", "radio_buttons" -> Blank.Kind.ONE;
            case "multi_static_select", "checkboxes" -> Blank.Kind.MANY;
            case "datepicker" -> Blank.Kind.DAY;
            case "number_input" -> Blank.Kind.NUMBER;
            default -> Blank.Kind.OTHER;
        };
    }

    private JsonNode element(Field field) {
        return FormValues.elements(form.blocks()).stream()
                .filter(placed -> placed.blockId().equals(field.blockId())
                        && placed.actionId().equals(field.actionId()))
                .findFirst()
                .orElseThrow()
                .element();
    }
}
