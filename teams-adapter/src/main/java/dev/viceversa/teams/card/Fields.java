package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is filled in: every input of the core as one of the card's, with its remark above it. A card that is shown anew
 * forgets what was typed, so what was given before is filled in again. Thread-safe.
 */
final class Fields {

    /** What ids of remarks about an input start with. */
    static final String PROBLEM = "problem.";

    private final Words words;
    private final Map<String, Text> problems;
    private final Optional<Answers> given;

    Fields(Words words, Map<String, Text> problems, Optional<Answers> given) {
        this.words = words;
        this.problems = problems;
        this.given = given;
    }

    List<ObjectNode> of(Input input) {
        List<ObjectNode> elements = new ArrayList<>();
        Optional.ofNullable(problems.get(input.name()))
                .ifPresent(problem -> elements.add(remark(input.name(), problem)));
        ObjectNode field = field(input);
        field.put("label", words.plain(input.label(), TeamsLimits.LABEL));
        if (input.required()) {
            field.put("isRequired", true);
            field.put("errorMessage", words.plain(Text.of("form.required"), TeamsLimits.LABEL));
        }
        elements.add(field);
        input.hint()
                .ifPresent(hint -> elements.addAll(Words.lines(words.say(hint), Fields::quiet).stream()
                        .map(line -> line.put("spacing", "none"))
                        .toList()));
        return elements;
    }

    /** What to mend, where it is seen first. */
    ObjectNode remark(String name, Text problem) {
        ObjectNode run = Json.run("⚠ " + Cutting.to(TeamsLimits.LABEL, words.say(problem)));
        run.put("color", "attention").put("weight", "bolder");
        return Json.rich(run).put("id", PROBLEM + name);
    }

    private ObjectNode field(Input input) {
        return switch (input) {
            case Input.ShortText text -> line(text.name(), text.longest(), text.initial(), false);
            case Input.LongText text -> line(text.name(), text.longest(), text.initial(), true);
            case Input.ChooseOne one ->
                choice(one.name(), one.options(), first(one.name()).or(one::initial));
            case Input.ChooseMany many -> many(many);
            case Input.Rating rating -> choice(rating.name(), steps(rating), first(rating.name()));
            case Input.Day day -> day(day);
            case Input.PickPerson person -> person(person);
            case Input.PickChannel channel -> channel(channel);
        };
    }

    private ObjectNode line(String name, int longest, String initial, boolean multiline) {
        ObjectNode field = Json.object("Input.Text").put("id", name).put("maxLength", longest);
        if (multiline) {
            field.put("isMultiline", true);
        }
        String begun = first(name).orElse(initial);
        if (!begun.isEmpty()) {
            field.put("value", Cutting.to(longest, begun));
        }
        return field;
    }

    private ObjectNode choice(String name, List<Input.Option> options, Optional<String> chosen) {
        ObjectNode field = choices(name, options);
        // Teams knows a style that can be searched, which the published schema of 1.5 does not.
        String style = options.size() <= TeamsLimits.FEW_OPTIONS ? "expanded" : "compact";
        field.put("style", style);
        chosen.filter(value ->
                        options.stream().anyMatch(option -> option.value().equals(value)))
                .ifPresent(value -> field.put("value", value));
        if (!style.equals("expanded")) {
            field.put("placeholder", words.plain(Text.of("teams.choose"), TeamsLimits.OPTION_TITLE));
        }
        return field;
    }

    private ObjectNode many(Input.ChooseMany input) {
        ObjectNode field = choices(CardData.MANY + input.name(), input.options());
        field.put("isMultiSelect", true);
        field.put("style", input.options().size() <= TeamsLimits.MANY_OPTIONS ? "expanded" : "compact");
        List<String> chosen = given.map(answers -> answers.chosen(input.name())).orElseGet(input::initial);
        List<String> offered = chosen.stream()
                .filter(value -> input.options().stream()
                        .anyMatch(option -> option.value().equals(value)))
                .toList();
        if (!offered.isEmpty()) {
            field.put("value", String.join(",", offered));
        }
        return field;
    }

    private ObjectNode choices(String id, List<Input.Option> options) {
        ObjectNode field = Json.object("Input.ChoiceSet").put("id", id).put("wrap", true);
        ArrayNode choices = field.putArray("choices");
        options.forEach(option -> choices.addObject()
                .put("title", words.plain(option.label(), TeamsLimits.OPTION_TITLE))
                .put("value", option.value()));
        return field;
    }

    private ObjectNode day(Input.Day day) {
        ObjectNode field = Json.object("Input.Date").put("id", day.name());
        first(day.name())
                .or(() -> day.initial().map(LocalDate::toString))
                .ifPresent(value -> field.put("value", value));
        return field;
    }

    /** Teams has no picker of channels, but a link to each. */
    private ObjectNode channel(Input.PickChannel channel) {
        ObjectNode field = Json.object("Input.Text").put("id", CardData.CHANNEL + channel.name());
        field.put("placeholder", words.say(Text.of("teams.channel_link")));
        first(channel.name()).or(channel::initial).ifPresent(value -> field.put("value", value));
        return field;
    }

    /** Teams' own people picker, which searches the company's directory. The answer is the account's directory id. */
    private ObjectNode person(Input.PickPerson person) {
        ObjectNode field = Json.object("Input.ChoiceSet").put("id", person.name());
        field.putArray("choices");
        ObjectNode query = JsonNodeFactory.instance.objectNode();
        query.put("type", "Data.Query").put("dataset", "graph.microsoft.com/users");
        field.set("choices.data", query);
        first(person.name()).ifPresent(value -> field.put("value", value));
        return field;
    }

    private List<Input.Option> steps(Input.Rating rating) {
        return IntStream.rangeClosed(1, rating.highest())
                .mapToObj(step -> {
                    String number = Integer.toString(step);
                    String said = step == 1
                            ? number + " – " + words.say(rating.low())
                            : step == rating.highest() ? number + " – " + words.say(rating.high()) : number;
                    return new Input.Option(number, Text.verbatim(said));
                })
                .toList();
    }

    private Optional<String> first(String name) {
        return given.flatMap(answers -> answers.text(name));
    }

    private static ObjectNode quiet(ObjectNode run) {
        return run.put("isSubtle", true).put("size", "small");
    }
}
