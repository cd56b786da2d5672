package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.pretend.teams.CardAction;
import dev.viceversa.pretend.teams.Outcome;
import dev.viceversa.pretend.teams.PretendTeams;
import dev.viceversa.pretend.teams.TeamsMessage;
import dev.viceversa.pretend.teams.TeamsPerson;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the page can do as somebody on Teams. Thread-safe. */
@Singleton
final class TeamsActs {

    private final PretendTeams teams;

    TeamsActs(PretendTeams teams) {
        this.teams = teams;
    }

    /**
     * {@code {"do":"say","text":"join"}}, {@code press} with the {@code id} of a message, where on which of its cards the
     * action stands ({@code card}, {@code at} as a JSON pointer) and the {@code values} of its inputs, {@code install} or
     * {@code remove}.
     *
     * @throws IllegalArgumentException when what is acted on is not there
     */
    Outcome act(TeamsPerson person, JsonNode wanted) {
        return switch (wanted.path("do").asText()) {
            case "say" -> person.types(wanted.path("text").asText());
            case "press" -> press(person, wanted);
            case "install" -> person.installs();
            case "remove" -> person.removes();
            default -> throw new IllegalArgumentException("unknown act");
        };
    }

    private Outcome press(TeamsPerson person, JsonNode wanted) {
        TeamsMessage message = message(person, wanted);
        JsonNode card = message.cards().stream()
                .skip(wanted.path("card").asLong())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such card"));
        if (!(card.at(wanted.path("at").asText()) instanceof ObjectNode action)) {
            throw new IllegalArgumentException("no such action");
        }
        Map<String, String> filled = new LinkedHashMap<>();
        wanted.path("values")
                .properties()
                .forEach(entry -> filled.put(entry.getKey(), entry.getValue().asText()));
        return person.press(message, new CardAction(action.path("title").asText(), action, false), filled);
    }

    private TeamsMessage message(TeamsPerson person, JsonNode wanted) {
        String conversation = wanted.path("conversation").asText("");
        String place = teams.tenant().channels().containsKey(conversation)
                ? conversation
                : teams.tenant().personal(person.user());
        return teams.tenant().messages(place).stream()
                .filter(message -> message.id().equals(wanted.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such message"));
    }
}
