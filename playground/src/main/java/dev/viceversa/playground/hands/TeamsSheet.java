package dev.viceversa.playground.hands;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.teams.CardAction;
import dev.viceversa.pretend.teams.CardInput;
import dev.viceversa.pretend.teams.Outcome;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import dev.viceversa.teams.card.AdaptiveCards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A form on Teams: a card with something to fill in, which stays in the conversation until it is sent. */
record TeamsSheet(TeamsPerson person, TeamsMessage form) implements Sheet {

    private static final int LONGEST = 3000;

    @Override
    public String title() {
        return form.summary();
    }

    @Override
    public List<Blank> blanks() {
        return inputs().stream().map(TeamsSheet::blank).toList();
    }

    @Override
    public boolean sendable() {
        return submit().isPresent();
    }

    /** As a client does: everything on the card is sent, what stood there included. */
    @Override
    public Pressed send(Map<String, List<String>> answers) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (CardInput input : inputs()) {
            filled.put(
                    input.id(),
                    Optional.ofNullable(answers.get(input.id()))
                            .map(given -> String.join(",", given))
                            .orElseGet(() -> input.node().path("value").asText("")));
        }
        Outcome outcome = person.press(form, submit().orElseThrow(), filled);
        return new Pressed(
                Optional.empty(), outcome.failure().or(() -> outcome.card().flatMap(TeamsSheet::remark)));
    }

    @Override
    public Pressed close() {
        return Pressed.of(Optional.empty());
    }

    private List<CardInput> inputs() {
        return form.cards().stream()
                .flatMap(card -> CardInput.in(card).stream())
                .toList();
    }

    private Optional<CardAction> submit() {
        return form.actions().stream()
                .filter(action -> action.node().path("id").asText().equals("submit"))
                .findFirst();
    }

    /** What a form that is shown again asks to mend. */
    private static Optional<String> remark(JsonNode card) {
        return StreamSupport.stream(card.path("body").spliterator(), false)
                .filter(element -> element.path("id").asText().startsWith(AdaptiveCards.PROBLEM))
                .map(element -> element.at("/inlines/0/text").asText())
                .findFirst();
    }

    private static Blank blank(CardInput input) {
        JsonNode node = input.node();
        List<Blank.Option> options = StreamSupport.stream(node.path("choices").spliterator(), false)
                .map(choice -> new Blank.Option(
                        choice.path("title").asText(), choice.path("value").asText()))
                .toList();
        return new Blank(
                input.id(),
                kind(node),
                !node.path("isRequired").asBoolean(),
                !node.path("value").asText().isEmpty(),
                options,
                node.path("maxLength").asInt(LONGEST),
                options.size());
    }

    private static Blank.Kind kind(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "Input.Text" -> Blank.Kind.WORDS;
            case "Input.Date" -> Blank.Kind.DAY;
            case "Input.Number" -> Blank.Kind.NUMBER;
            case "Input.ChoiceSet" ->
                node.has("choices.data")
                        ? Blank.Kind.OTHER
                        : node.path("isMultiSelect").asBoolean() ? Blank.Kind.MANY : Blank.Kind.ONE;
            default -> Blank.Kind.OTHER;
        };
    }
}
