package dev.viceversa.playground.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.ZoneOffset;
import java.util.Locale;

/** The words that may follow {@code /mentor}, for the page to suggest while somebody types. */
@Controller("/playground/api/commands")
final class CommandsController {

    private final Texts texts;

    CommandsController(Texts texts) {
        this.texts = texts;
    }

    @Get
    HttpResponse<String> commands(@QueryValue(defaultValue = "en") String language) {
        Reader reader = new Reader(Locale.forLanguageTag(language), ZoneOffset.UTC);
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Command command : Command.values()) {
            all.addObject()
                    .put("word", command.word())
                    .put("says", texts.say(Text.of("help." + command.word()), reader))
                    .put("coordinators", command.coordinators());
        }
        return HttpResponse.ok(all.toString());
    }
}
