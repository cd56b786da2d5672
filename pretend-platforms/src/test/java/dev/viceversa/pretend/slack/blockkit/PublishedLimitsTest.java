package dev.viceversa.pretend.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.viceversa.pretend.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published limits and the published invalid cases; skipped where those are not at hand. */
class PublishedLimitsTest {

    /** Blocks this project does not use; they are refused altogether. */
    private static final Pattern UNUSED =
            Pattern.compile("(alert|card|carousel|container|data_table|data_visualization)\\..*");

    /** Cases that are no matter of size: content that must be refused, and its nearest neighbour that must not. */
    private static final Map<String, List<String>> OTHER_CASES = Map.of(
            "table.row_shape",
            List.of("[{'type':'table','rows':[[{},{}],[{}]]}]", "[{'type':'table','rows':[[{},{}],[{},{}]]}]"),
            "table.column_settings",
            List.of(
                    "[{'type':'table','rows':[[{}]],'column_settings':[{},{}]}]",
                    "[{'type':'table','rows':[[{}]],'column_settings':[{}]}]"),
            "section.content",
            List.of("[{'type':'section'}]", "[{'type':'section','fields':[{'type':'plain_text','text':'x'}]}]"),
            "static_select.choice_source",
            List.of(
                    "[{'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text',"
                            + "'text':'x'},'value':'v'}],'option_groups':[{'label':{'type':'plain_text','text':'x'},"
                            + "'options':[{'text':{'type':'plain_text','text':'x'},'value':'v'}]}]}]}]",
                    "[{'type':'actions','elements':[{'type':'static_select','option_groups':[{'label':"
                            + "{'type':'plain_text','text':'x'},'options':[{'text':{'type':'plain_text','text':'x'},"
                            + "'value':'v'}]}]}]}]"),
            "image.source",
            List.of(
                    "[{'type':'image','alt_text':'a','image_url':'https://a','slack_file':{'id':'F1'}}]",
                    "[{'type':'image','alt_text':'a','slack_file':{'id':'F1'}}]"),
            "number_input.range",
            List.of(number("5", "4"), number("4", "5")),
            "context.elements",
            List.of(
                    "[{'type':'context','elements':[{'type':'button','text':{'type':'plain_text','text':'x'}}]}]",
                    "[{'type':'context','elements':[{'type':'plain_text','text':'x'}]}]"),
            "input.element",
            List.of(
                    "[{'type':'input','label':{'type':'plain_text','text':'x'},'element':"
                            + "{'type':'button','text':{'type':'plain_text','text':'x'}}}]",
                    "[{'type':'input','label':{'type':'plain_text','text':'x'},'element':"
                            + "{'type':'plain_text_input'}}]"));

    @TestFactory
    Stream<DynamicTest> every_published_invalid_case_is_refused_and_its_valid_neighbour_is_not() {
        assumeTrue(Samples.present(), Samples.WHY_SKIPPED);
        JsonNode limits = Samples.json("slack/block-kit/limits.json");
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode each : Samples.json("slack/block-kit/invalid-cases.json").path("cases")) {
            String rule = each.path("constraint").asText();
            tests.add(DynamicTest.dynamicTest(each.path("id").asText(), () -> refused(rule, limits)));
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    @Test
    void every_published_limit_of_what_this_project_uses_has_a_sample() {
        assumeTrue(Samples.present(), Samples.WHY_SKIPPED);
        List<String> rules = new ArrayList<>();
        collect(Samples.json("slack/block-kit/limits.json"), "", rules);

        assertThat(rules.stream().filter(rule -> !UNUSED.matcher(rule).matches()))
                .allMatch(rule -> LimitSamples.of(rule).isPresent());
    }

    private static void refused(String rule, JsonNode limits) {
        if (OTHER_CASES.containsKey(rule)) {
            List<String> badAndGood = OTHER_CASES.get(rule);
            assertThat(LimitSamples.problems(LimitSamples.json(badAndGood.getFirst())))
                    .isNotEmpty();
            assertThat(LimitSamples.problems(LimitSamples.json(badAndGood.getLast())))
                    .isEmpty();
            return;
        }
        if (UNUSED.matcher(rule).matches()) {
            String type = rule.substring(0, rule.indexOf('.'));
            assertThat(LimitSamples.problems(LimitSamples.json("[{'type':'%s'}]".formatted(type))))
                    .extracting(Problem::message)
                    .contains("unsupported type: " + type);
            return;
        }
        IntFunction<JsonNode> sample =
                LimitSamples.of(rule).orElseThrow(() -> new AssertionError("no sample for the rule " + rule));
        boolean lower = rule.matches(".*\\.min(_\\w+)?");
        // The tables' limits are named in the cases only.
        int limit = rule.startsWith("table.")
                ? 100
                : limits.at("/" + rule.replace('.', '/')).asInt(-1);
        assertThat(limit).as("published limit of " + rule).isNotNegative();
        assertThat(LimitSamples.problems(sample.apply(lower ? limit - 1 : limit + 1)))
                .as("beyond the limit")
                .isNotEmpty();
        // One character is long enough, but no address is that short.
        int fitting = rule.equals("url_source.url.min_length") ? 9 : limit;
        assertThat(LimitSamples.problems(sample.apply(fitting)))
                .as("at the limit")
                .isEmpty();
    }

    private static void collect(JsonNode node, String path, List<String> rules) {
        for (var field : node.properties()) {
            String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            if (field.getValue().isObject()) {
                collect(field.getValue(), name, rules);
            } else {
                rules.add(name);
            }
        }
    }

    private static String number(String min, String max) {
        return ("{'type':'modal','title':{'type':'plain_text','text':'t'},'submit':{'type':'plain_text','text':'s'},"
                        + "'blocks':[{'type':'input','label':{'type':'plain_text','text':'x'},'element':"
                        + "{'type':'number_input','is_decimal_allowed':false,'min_value':'%s','max_value':'%s'}}]}")
                .formatted(min, max);
    }
}
