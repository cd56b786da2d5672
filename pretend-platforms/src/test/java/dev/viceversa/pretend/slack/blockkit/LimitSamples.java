package dev.viceversa.pretend.slack.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Content that measures exactly {@code n} in one respect, for each size rule of Block Kit that this project knows. */
final class LimitSamples {

    private static final String BUTTON = "{'type':'button','text':{'type':'plain_text','text':'Go'}}";
    private static final String INPUT = "{'type':'plain_text_input'}";
    private static final String ONE = "[{'type':'divider'}]";

    private static final Map<String, IntFunction<JsonNode>> SAMPLES = Map.ofEntries(
            sample("text", n -> section("{'type':'mrkdwn','text':'%s'}".formatted(x(n)))),
            sample("action_id", n -> button("'action_id':'%s'".formatted(x(n)))),
            sample("block_id", n -> message("{'type':'divider','block_id':'%s'}".formatted(x(n)))),
            sample("button.text", n -> actions("{'type':'button','text':%s}".formatted(plain(n)))),
            sample("button.url", n -> button("'url':'https://%s'".formatted(x(n - 8)))),
            sample("button.value", n -> button("'value':'%s'".formatted(x(n)))),
            sample("button.accessibility_label", n -> button("'accessibility_label':'%s'".formatted(x(n)))),
            sample("confirmation.title", n -> confirm(n, 1, 1, 1)),
            sample("confirmation.text", n -> confirm(1, n, 1, 1)),
            sample("confirmation.confirm", n -> confirm(1, 1, n, 1)),
            sample("confirmation.deny", n -> confirm(1, 1, 1, n)),
            sample("option.text", n -> select("'options':[{'text':%s,'value':'v'}]".formatted(plain(n)))),
            sample("option.value", n -> select("'options':[{'text':%s,'value':'%s'}]".formatted(plain(1), x(n)))),
            sample(
                    "option.url",
                    n -> actions("{'type':'overflow','options':[{'text':%s,'value':'v','url':'https:%s'}]}"
                            .formatted(plain(1), "😀".repeat(n - 6)))),
            sample(
                    "option.description",
                    n -> select("'options':[{'text':%s,'value':'v','description':%s}]".formatted(plain(1), plain(n)))),
            sample(
                    "option_group.label",
                    n -> select("'option_groups':[{'label':%s,'options':%s}]".formatted(plain(n), options(1)))),
            sample(
                    "option_group.options",
                    n -> select("'option_groups':[{'label':%s,'options':%s}]".formatted(plain(1), options(n)))),
            sample("select.placeholder", n -> select("'placeholder':%s,'options':%s".formatted(plain(n), options(1)))),
            sample("select.options", n -> select("'options':" + options(n))),
            sample(
                    "select.option_groups",
                    n -> select("'option_groups':"
                            + list(n, i -> "{'label':%s,'options':%s}".formatted(plain(1), options(1))))),
            sample("overflow.options", n -> actions("{'type':'overflow','options':%s}".formatted(options(n)))),
            sample("checkboxes.options", n -> actions("{'type':'checkboxes','options':%s}".formatted(options(n)))),
            sample(
                    "radio_buttons.options",
                    n -> actions("{'type':'radio_buttons','options':%s}".formatted(options(n)))),
            sample(
                    "url_source.url",
                    n -> message("{'type':'image','alt_text':'a','image_url':'%s'}".formatted(url(n)))),
            sample(
                    "image.image_url",
                    n -> message("{'type':'image','alt_text':'a','image_url':'%s'}".formatted(url(n)))),
            sample(
                    "image.alt_text",
                    n -> message("{'type':'image','alt_text':'%s','image_url':'%s'}".formatted(x(n), url(20)))),
            sample("table.rows", n -> message("{'type':'table','rows':%s}".formatted(list(n, i -> "[{},{}]")))),
            sample("file_input.max_files", n -> modal(input("{'type':'file_input','max_files':%d}".formatted(n)))),
            sample(
                    "plain_text_input.max_length",
                    n -> modal(input("{'type':'plain_text_input','max_length':%d}".formatted(n)))),
            sample(
                    "actions.elements",
                    n -> message("{'type':'actions','elements':%s}".formatted(list(n, i -> BUTTON)))),
            sample(
                    "context.elements",
                    n -> message("{'type':'context','elements':%s}".formatted(list(n, i -> plain(1))))),
            sample(
                    "context_actions.elements",
                    n -> message(
                            "{'type':'context_actions','elements':%s}".formatted(list(n, i -> feedback(1, 1, 1))))),
            sample("feedback_button.text", n -> contextAction(feedback(n, 1, 1))),
            sample("feedback_button.value", n -> contextAction(feedback(1, n, 1))),
            sample("feedback_button.accessibility_label", n -> contextAction(feedback(1, 1, n))),
            sample(
                    "icon_button.visible_to_user_ids",
                    n -> contextAction("{'type':'icon_button','icon':'trash','text':%s,'visible_to_user_ids':%s}"
                            .formatted(plain(1), list(n, i -> "'U" + i + "'")))),
            sample("header.text", n -> message("{'type':'header','text':%s}".formatted(plain(n)))),
            sample("input.label", n -> modal("{'type':'input','label':%s,'element':%s}".formatted(plain(n), INPUT))),
            sample(
                    "input.hint",
                    n -> modal(
                            "{'type':'input','label':%s,'hint':%s,'element':%s}".formatted(plain(1), plain(n), INPUT))),
            sample("markdown.text", n -> message("{'type':'markdown','text':'%s'}".formatted(x(n)))),
            sample("section.text", n -> section(plain(n))),
            sample("section.fields", n -> message("{'type':'section','fields':%s}".formatted(list(n, i -> plain(1))))),
            sample("section.fields.item", n -> message("{'type':'section','fields':[%s]}".formatted(plain(n)))),
            sample("video.alt_text", n -> video(n, 1, 1, 1, 1)),
            sample("video.title", n -> video(1, n, 1, 1, 1)),
            sample("video.author_name", n -> video(1, 1, n, 1, 1)),
            sample("video.description", n -> video(1, 1, 1, n, 1)),
            sample("video.provider_name", n -> video(1, 1, 1, 1, n)),
            sample("view.blocks", n -> view("'blocks':" + list(n, i -> "{'type':'divider'}"))),
            sample("view.private_metadata", n -> view("'blocks':%s,'private_metadata':'%s'".formatted(ONE, x(n)))),
            sample("view.callback_id", n -> view("'blocks':%s,'callback_id':'%s'".formatted(ONE, x(n)))),
            sample("view.title", n -> json("{'type':'modal','title':%s,'blocks':%s}".formatted(plain(n), ONE))),
            sample("view.close", n -> view("'blocks':%s,'close':%s".formatted(ONE, plain(n)))),
            sample("view.submit", n -> view("'blocks':%s,'submit':%s".formatted(ONE, plain(n)))));

    private LimitSamples() {}

    /** The sample for a rule named as in the public limits, such as {@code button.text.max_length}. */
    static Optional<IntFunction<JsonNode>> of(String rule) {
        return Optional.ofNullable(
                SAMPLES.get(rule.replaceAll("\\.item_max_length$", ".item").replaceAll("\\.(min|max)(_\\w+)?$", "")));
    }

    static List<Problem> problems(JsonNode content) {
        return content.isArray() ? BlockKitCheck.message(content) : BlockKitCheck.view(content);
    }

    static JsonNode json(String text) {
        return Json.read(text.replace('\'', '"')).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Map.Entry<String, IntFunction<JsonNode>> sample(String rule, IntFunction<JsonNode> sample) {
        return Map.entry(rule, sample);
    }

    private static String x(int n) {
        return "x".repeat(n);
    }

    private static String url(int n) {
        return n < 8 ? x(n) : "https://" + x(n - 8);
    }

    private static String plain(int n) {
        return "{'type':'plain_text','text':'%s'}".formatted(x(n));
    }

    private static String list(int n, IntFunction<String> item) {
        return IntStream.range(0, n).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }

    private static String options(int n) {
        return list(n, i -> "{'text':{'type':'plain_text','text':'o'},'value':'v%d'}".formatted(i));
    }

    private static JsonNode message(String... blocks) {
        return json("[" + String.join(",", blocks) + "]");
    }

    private static JsonNode section(String text) {
        return message("{'type':'section','text':%s}".formatted(text));
    }

    private static JsonNode actions(String... elements) {
        return message("{'type':'actions','elements':[%s]}".formatted(String.join(",", elements)));
    }

    private static JsonNode contextAction(String element) {
        return message("{'type':'context_actions','elements':[%s]}".formatted(element));
    }

    private static JsonNode button(String more) {
        return actions("{'type':'button','text':{'type':'plain_text','text':'Go'},%s}".formatted(more));
    }

    private static JsonNode select(String more) {
        return actions("{'type':'static_select',%s}".formatted(more));
    }

    private static JsonNode confirm(int title, int text, int confirm, int deny) {
        return button("'confirm':{'title':%s,'text':%s,'confirm':%s,'deny':%s}"
                .formatted(plain(title), plain(text), plain(confirm), plain(deny)));
    }

    private static String feedback(int text, int value, int label) {
        String button =
                "{'text':%s,'value':'%s','accessibility_label':'%s'}".formatted(plain(text), x(value), x(label));
        return "{'type':'feedback_buttons','positive_button':%s,'negative_button':%s}".formatted(button, button);
    }

    private static JsonNode video(int alt, int title, int author, int description, int provider) {
        return message(("{'type':'video','alt_text':'%s','title':%s,'author_name':'%s','description':%s,"
                        + "'provider_name':'%s','video_url':'https://a','thumbnail_url':'https://a'}")
                .formatted(x(alt), plain(title), x(author), plain(description), x(provider)));
    }

    private static String input(String element) {
        return "{'type':'input','label':{'type':'plain_text','text':'l'},'element':%s}".formatted(element);
    }

    private static JsonNode modal(String... blocks) {
        return json("{'type':'modal','title':%s,'submit':%s,'blocks':[%s]}"
                .formatted(plain(1), plain(1), String.join(",", blocks)));
    }

    private static JsonNode view(String more) {
        return json("{'type':'modal','title':%s,%s}".formatted(plain(1), more));
    }
}
