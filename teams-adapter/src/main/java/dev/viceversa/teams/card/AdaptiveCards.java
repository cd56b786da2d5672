package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Home;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders what the core says as Adaptive Cards that Teams accepts: within every limit, split or shortened on purpose,
 * nobody's words taken for markup. Thread-safe.
 */
@Singleton
public final class AdaptiveCards {

    /** What ids of remarks about an input start with. */
    public static final String PROBLEM = Fields.PROBLEM;

    private final Texts texts;
    private final String publicUrl;

    public AdaptiveCards(Texts texts, @Value("${viceversa.public-url:}") String publicUrl) {
        this.texts = texts;
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    public ObjectNode message(Message message, Reader reader, Surroundings around) {
        return read(message.blocks(), reader, around);
    }

    public ObjectNode home(Home home, Reader reader, Surroundings around) {
        return read(home.blocks(), reader, around);
    }

    /** What a notification shows. */
    public String summary(Text summary, Reader reader) {
        String said = Cutting.to(TeamsLimits.SUMMARY, texts.say(summary, reader));
        return said.isBlank() ? "…" : said;
    }

    /** A text alone, for places that show no card. */
    public String words(Message message, Reader reader) {
        return summary(message.summary(), reader);
    }

    /**
     * A form as a card.
     *
     * @param problems what to mend, by the input's name; of inputs the form does not have, above everything
     * @param given what was filled in before, to be filled in again; empty for a new form
     * @param message the activity whose button opened the form; empty where there was none
     */
    public ObjectNode form(
            Form form,
            Map<String, Text> problems,
            Optional<Answers> given,
            Reader reader,
            Surroundings around,
            Optional<String> message) {
        Words words = new Words(texts, reader);
        Paragraphs paragraphs = new Paragraphs(words, new Actions(words, 1), around, publicUrl);
        Fields fields = new Fields(words, problems, given);
        List<String> inputs = form.inputs().map(Input::name).toList();
        List<ObjectNode> body = new ArrayList<>(Paragraphs.heading(words.say(form.title())));
        problems.forEach((name, problem) -> {
            if (!inputs.contains(name)) {
                body.add(fields.remark(name, problem));
            }
        });
        for (Element element : form.elements()) {
            body.addAll(
                    switch (element) {
                        case Block block -> paragraphs.of(block);
                        case Input input -> fields.of(input);
                    });
        }
        String submit = words.plain(form.submit(), TeamsLimits.BUTTON_TITLE);
        body.add(Actions.set(List.of(Actions.submit(submit, form.onSubmit(), message.orElse(null)))));
        return card(body);
    }

    private ObjectNode read(List<Block> blocks, Reader reader, Surroundings around) {
        Words words = new Words(texts, reader);
        Paragraphs paragraphs = new Paragraphs(words, new Actions(words, 0), around, publicUrl);
        return card(
                blocks.stream().flatMap(block -> paragraphs.of(block).stream()).toList());
    }

    private static ObjectNode card(List<ObjectNode> elements) {
        List<ObjectNode> fitting = Shortening.fit(elements, TeamsLimits.CARD_CHARACTERS);
        ObjectNode card = Json.object("AdaptiveCard");
        card.put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
        card.put("version", "1.5");
        // A card with nothing on it is not shown.
        card.set("body", Json.array(fitting.isEmpty() ? List.of(Json.rich(Json.run("…"))) : fitting));
        return card;
    }
}
