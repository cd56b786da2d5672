package dev.viceversa.slack.inbound;

import com.slack.api.model.view.ViewState;
import dev.viceversa.core.ui.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was filled in, by the input's name, which is the block's id. Pure functions. */
final class FormAnswers {

    private FormAnswers() {}

    static Answers of(@Nullable ViewState state) {
        Map<String, List<String>> answers = new HashMap<>();
        if (state != null && state.getValues() != null) {
            state.getValues().forEach((block, elements) -> {
                if (block != null && elements != null) {
                    answers.put(
                            block,
                            elements.values().stream()
                                    .filter(Objects::nonNull)
                                    .flatMap(FormAnswers::values)
                                    .toList());
                }
            });
        }
        return new Answers(answers);
    }

    private static Stream<String> values(ViewState.Value value) {
        Stream<String> single = Stream.of(
                        value.getValue(),
                        value.getSelectedDate(),
                        value.getSelectedTime(),
                        value.getSelectedUser(),
                        value.getSelectedConversation(),
                        value.getSelectedOption() == null
                                ? null
                                : value.getSelectedOption().getValue())
                .filter(Objects::nonNull);
        Stream<String> options = value.getSelectedOptions() == null
                ? Stream.empty()
                : value.getSelectedOptions().stream().filter(Objects::nonNull).map(ViewState.SelectedOption::getValue);
        Stream<String> users = value.getSelectedUsers() == null ? Stream.empty() : value.getSelectedUsers().stream();
        return Stream.of(single, options, users).flatMap(each -> each).filter(Objects::nonNull);
    }
}
