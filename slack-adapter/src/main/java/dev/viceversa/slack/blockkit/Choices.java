package dev.viceversa.slack.blockkit;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Options to choose from: all in sight when they are few, in a menu when they are many, in groups of a hundred when
 * they are very many. Nothing that is offered disappears. Thread-safe.
 */
final class Choices {

    private final Words words;

    Choices(Words words) {
        this.words = words;
    }

    BlockElement one(String name, List<Input.Option> offered, Optional<String> initial) {
        List<OptionObject> options = options(offered);
        OptionObject chosen = initial.flatMap(value -> options.stream()
                        .filter(option -> option.getValue().equals(value))
                        .findFirst())
                .orElse(null);
        if (options.size() <= SlackLimits.FEW_OPTIONS) {
            return RadioButtonsElement.builder()
                    .actionId(name)
                    .options(options)
                    .initialOption(chosen)
                    .build();
        }
        return StaticSelectElement.builder()
                .actionId(name)
                .options(flat(options))
                .optionGroups(grouped(options))
                .initialOption(chosen)
                .placeholder(placeholder("slack.choose"))
                .build();
    }

    BlockElement many(String name, List<Input.Option> offered, List<String> initial, int most) {
        List<OptionObject> options = options(offered);
        List<OptionObject> chosen = options.stream()
                .filter(option -> Set.copyOf(initial).contains(option.getValue()))
                .toList();
        if (options.size() <= SlackLimits.FEW_OPTIONS) {
            return CheckboxesElement.builder()
                    .actionId(name)
                    .options(options)
                    .initialOptions(emptyToNull(chosen))
                    .build();
        }
        return MultiStaticSelectElement.builder()
                .actionId(name)
                .options(flat(options))
                .optionGroups(grouped(options))
                .initialOptions(emptyToNull(chosen))
                .maxSelectedItems(Math.clamp(most, 1, options.size()))
                .placeholder(placeholder("slack.choose_some"))
                .build();
    }

    private List<OptionObject> options(List<Input.Option> offered) {
        return offered.stream()
                .map(option -> OptionObject.builder()
                        .text(words.plain(option.label(), SlackLimits.OPTION_TEXT))
                        .value(option.value())
                        .build())
                .toList();
    }

    private static @Nullable List<OptionObject> flat(List<OptionObject> options) {
        return options.size() <= SlackLimits.MENU_OPTIONS ? options : null;
    }

    private static @Nullable List<OptionGroupObject> grouped(List<OptionObject> options) {
        if (options.size() <= SlackLimits.MENU_OPTIONS) {
            return null;
        }
        List<OptionGroupObject> groups = new ArrayList<>();
        for (int from = 0; from < options.size(); from += SlackLimits.MENU_OPTIONS) {
            List<OptionObject> group = options.subList(from, Math.min(from + SlackLimits.MENU_OPTIONS, options.size()));
            String label = initial(group.getFirst()) + " – " + initial(group.getLast());
            groups.add(OptionGroupObject.builder()
                    .label(Words.plain(label, SlackLimits.OPTION_GROUP_LABEL))
                    .options(group)
                    .build());
        }
        return groups;
    }

    private static String initial(OptionObject option) {
        return Cutting.to(30, ((PlainTextObject) option.getText()).getText());
    }

    private PlainTextObject placeholder(String key) {
        return words.plain(Text.of(key), SlackLimits.OPTION_TEXT);
    }

    private static @Nullable List<OptionObject> emptyToNull(List<OptionObject> chosen) {
        return chosen.isEmpty() ? null : chosen;
    }
}
