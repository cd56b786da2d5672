package dev.viceversa.slack.blockkit;

import com.google.gson.Gson;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import com.slack.api.util.json.GsonFactory;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
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
import java.util.stream.Stream;

/**
 * Renders what the core says as Block Kit that Slack accepts: within every limit, split or shortened on purpose,
 * nobody's words taken for markup. Thread-safe.
 */
@Singleton
public final class BlockKit {

    /** What block ids of remarks about an input start with. */
    public static final String PROBLEM = "problem:";

    private final Texts texts;
    private final String publicUrl;
    private final Gson gson = GsonFactory.createSnakeCase();

    public BlockKit(Texts texts, @Value("${viceversa.public-url:}") String publicUrl) {
        this.texts = texts;
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    /**
     * A message as Slack takes it.
     *
     * @param fallback what a notification shows, escaped
     */
    public record Rendered(String fallback, List<LayoutBlock> blocks) {}

    public Rendered message(Message message, Reader reader, Surroundings around) {
        Words words = new Words(texts, reader);
        List<LayoutBlock> blocks = read(message.blocks(), words, around);
        String fallback = Words.escape(Cutting.to(SlackLimits.FALLBACK, words.say(message.summary()), Cutting.ESCAPED));
        return new Rendered(
                fallback.isBlank() ? "…" : fallback,
                Shortening.fit(blocks, SlackLimits.MESSAGE_BLOCKS, SlackLimits.MESSAGE_CHARACTERS, gson));
    }

    /**
     * A form as a modal. Its meaning travels as the callback id.
     *
     * @param privately what comes back with the answers, unseen by the person; at most 3000 characters
     */
    public View modal(Form form, Reader reader, Surroundings around, String privately) {
        return modal(form, Map.of(), reader, around, privately);
    }

    /**
     * A form shown anew, with what to mend written above each input. Slack keeps what was filled in, since the inputs
     * keep their names.
     *
     * @param problems by the input's name; of inputs the form does not have, above everything
     */
    public View modal(Form form, Map<String, Text> problems, Reader reader, Surroundings around, String privately) {
        if (privately.length() > SlackLimits.PRIVATE_METADATA) {
            throw new IllegalArgumentException("Too much to keep in a form: " + privately.length());
        }
        Words words = new Words(texts, reader);
        Paragraphs paragraphs = new Paragraphs(words, around, publicUrl);
        Fields fields = new Fields(words);
        List<String> inputs = form.inputs().map(Input::name).toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        problems.forEach((name, problem) -> {
            if (!inputs.contains(name)) {
                blocks.add(remark(name, problem, words));
            }
        });
        for (Element element : form.elements()) {
            if (element instanceof Input input && problems.containsKey(input.name())) {
                blocks.add(remark(input.name(), problems.get(input.name()), words));
            }
            blocks.addAll(element(element, paragraphs, fields).toList());
        }
        return frame(words.say(form.title()), words)
                .callbackId(form.onSubmit().encoded())
                .privateMetadata(privately)
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(Cutting.to(SlackLimits.VIEW_TITLE, words.say(form.submit())))
                        .build())
                .blocks(inView(blocks))
                .build();
    }

    /** A message shown where a form stood, with nothing left to do but to close it. */
    public View notice(Message message, Reader reader, Surroundings around) {
        Words words = new Words(texts, reader);
        Optional<String> heading = message.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> words.say(((Block.Heading) block).text()))
                .findFirst();
        return frame(heading.orElseGet(() -> words.say(Text.of("slack.title"))), words)
                .blocks(inView(read(message.blocks(), words, around)))
                .build();
    }

    public View home(Home home, Reader reader, Surroundings around) {
        Words words = new Words(texts, reader);
        return View.builder()
                .type("home")
                .blocks(inView(read(home.blocks(), words, around)))
                .build();
    }

    private static LayoutBlock remark(String name, Text problem, Words words) {
        return ContextBlock.builder()
                .blockId(PROBLEM + name)
                .elements(List.of(Words.plain("⚠ " + words.say(problem), SlackLimits.TEXT)))
                .build();
    }

    private View.ViewBuilder frame(String title, Words words) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Cutting.to(SlackLimits.VIEW_TITLE, title))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(Cutting.to(SlackLimits.VIEW_TITLE, words.say(Text.of("slack.close"))))
                        .build());
    }

    private List<LayoutBlock> read(List<Block> blocks, Words words, Surroundings around) {
        Paragraphs paragraphs = new Paragraphs(words, around, publicUrl);
        return blocks.stream().flatMap(block -> paragraphs.of(block).stream()).toList();
    }

    private static Stream<LayoutBlock> element(Element element, Paragraphs paragraphs, Fields fields) {
        return switch (element) {
            case Block block -> paragraphs.of(block).stream();
            case Input input -> Stream.of(fields.of(input));
        };
    }

    private List<LayoutBlock> inView(List<LayoutBlock> blocks) {
        List<LayoutBlock> fitting = Shortening.fit(blocks, SlackLimits.VIEW_BLOCKS, SlackLimits.VIEW_CHARACTERS, gson);
        // A view without blocks is refused.
        return fitting.isEmpty() ? new ArrayList<>(List.of(Paragraphs.blank())) : fitting;
    }
}
