package dev.viceversa.slack.blockkit;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The room blocks need at most once they are written as JSON, reckoned without writing them: nearly everything fits by far,
 * and writing it only to learn its size takes as long as sending it. Knows what {@link Paragraphs}, {@link Controls} and
 * {@link Fields} make; of everything else it says that it needs {@link #UNKNOWN} room. Pure functions.
 */
final class Room {

    /** More than fits anywhere, however often it is added up. */
    static final long UNKNOWN = 1L << 40;

    /** Names, types and brackets of a text or an option; of a block, a button or a question; of anything filled in. */
    private static final int SMALL = 64;

    private static final int MIDDLING = 200;
    private static final int LARGE = 400;

    /** A character written as {@code \}{@code u003c}. */
    private static final int ESCAPED = 6;

    private Room() {}

    /** Of an array of these blocks, never less than it takes. */
    static long of(List<LayoutBlock> blocks) {
        return 2 + all(blocks, Room::of);
    }

    private static long of(LayoutBlock block) {
        return MIDDLING
                + string(block.getBlockId())
                + switch (block) {
                    case SectionBlock section ->
                        text(section.getText())
                                + all(section.getFields(), Room::text)
                                + element(section.getAccessory());
                    case HeaderBlock header -> text(header.getText());
                    case ContextBlock context -> all(context.getElements(), Room::beside);
                    case ActionsBlock actions -> all(actions.getElements(), Room::element);
                    case InputBlock input ->
                        text(input.getLabel()) + text(input.getHint()) + element(input.getElement());
                    case DividerBlock divider -> 0;
                    default -> UNKNOWN;
                };
    }

    private static long element(@Nullable BlockElement element) {
        return switch (element) {
            case null -> 0;
            case ButtonElement button ->
                MIDDLING
                        + text(button.getText())
                        + string(button.getActionId())
                        + string(button.getValue())
                        + string(button.getUrl())
                        + question(button.getConfirm());
            case PlainTextInputElement line ->
                LARGE + string(line.getActionId()) + string(line.getInitialValue()) + text(line.getPlaceholder());
            case RadioButtonsElement one ->
                LARGE
                        + string(one.getActionId())
                        + all(one.getOptions(), Room::option)
                        + option(one.getInitialOption());
            case CheckboxesElement many ->
                LARGE
                        + string(many.getActionId())
                        + all(many.getOptions(), Room::option)
                        + all(many.getInitialOptions(), Room::option);
            case StaticSelectElement one ->
                LARGE
                        + string(one.getActionId())
                        + text(one.getPlaceholder())
                        + all(one.getOptions(), Room::option)
                        + all(one.getOptionGroups(), Room::group)
                        + option(one.getInitialOption());
            case MultiStaticSelectElement many ->
                LARGE
                        + string(many.getActionId())
                        + text(many.getPlaceholder())
                        + all(many.getOptions(), Room::option)
                        + all(many.getOptionGroups(), Room::group)
                        + all(many.getInitialOptions(), Room::option);
            case DatePickerElement day -> LARGE + string(day.getActionId()) + string(day.getInitialDate());
            case UsersSelectElement person -> LARGE + string(person.getActionId()) + string(person.getInitialUser());
            case ConversationsSelectElement channel ->
                LARGE + string(channel.getActionId()) + string(channel.getInitialConversation());
            default -> UNKNOWN;
        };
    }

    private static long question(@Nullable ConfirmationDialogObject asked) {
        return asked == null
                ? 0
                : MIDDLING
                        + text(asked.getTitle())
                        + text(asked.getText())
                        + text(asked.getConfirm())
                        + text(asked.getDeny());
    }

    private static long group(OptionGroupObject group) {
        return SMALL + text(group.getLabel()) + all(group.getOptions(), Room::option);
    }

    private static long option(@Nullable OptionObject option) {
        return option == null
                ? 0
                : SMALL + text(option.getText()) + text(option.getDescription()) + string(option.getValue());
    }

    private static long beside(ContextBlockElement element) {
        return element instanceof TextObject text ? text(text) : UNKNOWN;
    }

    private static long text(@Nullable TextObject text) {
        return text == null ? 0 : SMALL + string(text.getText());
    }

    private static <T> long all(@Nullable List<? extends T> parts, ToLongFunction<T> room) {
        long sum = 0;
        if (parts != null) {
            for (T part : parts) {
                sum += room.applyAsLong(part) + 1;
            }
        }
        return sum;
    }

    private static long string(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        long room = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (isEscaped(text.charAt(i))) {
                room += ESCAPED - 1;
            }
        }
        return room;
    }

    private static boolean isEscaped(char character) {
        return switch (character) {
            case '"', '\\', '<', '>', '&', '=', '\'', '\u2028', '\u2029' -> true;
            default -> character < ' ';
        };
    }
}
