package dev.viceversa.slack.blockkit;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.UsersSelectElement;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Input;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in: every input of the core as one of Slack's. Block and action carry the input's name, so that
 * answers and corrections find their way. Thread-safe.
 */
final class Fields {

    /** Public and private ones of this workspace, and nobody's direct messages. */
    private static final ConversationsFilter CHANNELS = ConversationsFilter.builder()
            .include(List.of("public", "private"))
            .excludeExternalSharedChannels(true)
            .build();

    private final Words words;

    Fields(Words words) {
        this.words = words;
    }

    InputBlock of(Input input) {
        return InputBlock.builder()
                .blockId(input.name())
                .label(words.plain(input.label(), SlackLimits.LABEL))
                .hint(input.hint()
                        .map(hint -> words.plain(hint, SlackLimits.HINT))
                        .orElse(null))
                .optional(!input.required())
                .element(element(input))
                .build();
    }

    private BlockElement element(Input input) {
        return switch (input) {
            case Input.ShortText text -> line(text.name(), text.longest(), text.initial(), false);
            case Input.LongText text -> line(text.name(), text.longest(), text.initial(), true);
            case Input.ChooseOne one -> new Choices(words).one(one.name(), one.options(), one.initial());
            case Input.ChooseMany many ->
                new Choices(words).many(many.name(), many.options(), many.initial(), many.most());
            case Input.Rating rating -> new Choices(words).one(rating.name(), steps(rating), Optional.empty());
            case Input.Day day ->
                DatePickerElement.builder()
                        .actionId(day.name())
                        .initialDate(day.initial().map(LocalDate::toString).orElse(null))
                        .build();
            case Input.PickPerson person ->
                UsersSelectElement.builder().actionId(person.name()).build();
            case Input.PickChannel channel ->
                ConversationsSelectElement.builder()
                        .actionId(channel.name())
                        .initialConversation(channel.initial().orElse(null))
                        .filter(CHANNELS)
                        .build();
        };
    }

    private static BlockElement line(String name, int longest, String initial, boolean multiline) {
        int room = Math.clamp(longest, 1, SlackLimits.INPUT_TEXT);
        return PlainTextInputElement.builder()
                .actionId(name)
                .multiline(multiline)
                .maxLength(room)
                .initialValue(emptyToNull(Cutting.to(room, initial)))
                .build();
    }

    private List<Input.Option> steps(Input.Rating rating) {
        List<Input.Option> steps = new ArrayList<>();
        IntStream.rangeClosed(1, rating.highest()).forEach(step -> {
            String number = Integer.toString(step);
            String said = step == 1
                    ? number + " – " + words.say(rating.low())
                    : step == rating.highest() ? number + " – " + words.say(rating.high()) : number;
            steps.add(new Input.Option(number, Text.verbatim(said)));
        });
        return steps;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
