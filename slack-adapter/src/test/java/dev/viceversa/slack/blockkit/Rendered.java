package dev.viceversa.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Home;
import dev.viceversa.core.ui.Message;
import dev.viceversa.pretend.slack.blockkit.BlockKitCheck;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Renders for tests, and holds everything rendered against the rules of the pretended Slack. */
final class Rendered {

    static final Reader GERMAN = new Reader(Locale.GERMANY, ZoneId.of("Europe/Berlin"));
    static final Reader AMERICAN = new Reader(Locale.US, ZoneId.of("America/New_York"));

    /** Mia has an account here, Tom has none; pictures were uploaded. */
    static final Surroundings HERE = new Surroundings(
            Optional.of("T1"),
            person -> person.equals("mia") ? Optional.of("U1") : Optional.empty(),
            picture -> Optional.of("F1"));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final BlockKit KIT = new BlockKit(new Texts(), "https://bot.example.com/");

    private Rendered() {}

    static JsonNode message(Reader reader, Surroundings around, Block... blocks) {
        return message(
                new Message(dev.viceversa.core.text.Text.verbatim("A message"), List.of(blocks)), reader, around);
    }

    static JsonNode message(Message message, Reader reader, Surroundings around) {
        JsonNode blocks = json(KIT.message(message, reader, around).blocks());
        assertThat(BlockKitCheck.message(blocks)).as(blocks.toString()).isEmpty();
        assertThat(blocks.toString().length()).isLessThanOrEqualTo(9_500);
        return blocks;
    }

    static String fallback(Message message) {
        return KIT.message(message, AMERICAN, HERE).fallback();
    }

    static JsonNode form(Form form, Reader reader) {
        return valid(json(KIT.modal(form, reader, HERE, "")));
    }

    static JsonNode notice(Message message, Reader reader) {
        return valid(json(KIT.notice(message, reader, HERE)));
    }

    static JsonNode home(Home home, Reader reader) {
        return valid(json(KIT.home(home, reader, HERE)));
    }

    private static JsonNode valid(JsonNode view) {
        assertThat(BlockKitCheck.view(view)).as(view.toString()).isEmpty();
        assertThat(BlockKitCheck.viewTooLarge(view)).isFalse();
        return view;
    }

    private static JsonNode json(Object slacks) {
        try {
            return JSON.readTree(GsonFactory.createSnakeCase().toJson(slacks));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
