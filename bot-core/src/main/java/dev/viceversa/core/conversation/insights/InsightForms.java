package dev.viceversa.core.conversation.insights;

import dev.viceversa.core.insight.Decision;
import dev.viceversa.core.insight.Insight;
import dev.viceversa.core.insight.InsightId;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The two forms: recording an insight, and saying what came of it. */
final class InsightForms {

    static final String LEARNED = "learned";
    static final String REACH = "reach";
    private static final String KIND = "kind";
    private static final String WORDS = "words";

    private InsightForms() {}

    static Form recording(PairingId pairing, InsightId id, String partner) {
        return new Form(
                Text.of("insight.form_title"),
                Text.of("insight.save"),
                List.of(
                        new Input.LongText(
                                LEARNED,
                                Text.of("insight.learned"),
                                Optional.of(Text.of("insight.learned_hint")),
                                true,
                                Insight.LONGEST,
                                ""),
                        new Input.LongText(
                                REACH,
                                Text.of("insight.reach"),
                                Optional.of(Text.of("insight.reach_hint")),
                                true,
                                Insight.LONGEST_REACH,
                                ""),
                        Block.quiet("insight.who_form", "name", partner)),
                ActionRef.of(InsightCards.FLOW, "save", pairing.value(), id.value()));
    }

    static Form deciding(Insight insight, String mentor) {
        return new Form(
                Text.of("insight.decide_title"),
                Text.of("insight.save"),
                List.of(
                        new Block.Quote(Text.verbatim(insight.learned()), Optional.empty()),
                        new Input.ChooseOne(
                                KIND,
                                Text.of("insight.kind"),
                                Optional.empty(),
                                true,
                                Arrays.stream(Decision.Kind.values())
                                        .map(kind -> new Input.Option(kind.name(), label(kind)))
                                        .toList(),
                                insight.decision().map(made -> made.kind().name())),
                        new Input.LongText(
                                WORDS,
                                Text.of("insight.words"),
                                Optional.of(Text.of("insight.words_hint")),
                                false,
                                Decision.LONGEST,
                                insight.decision().map(Decision::words).orElse("")),
                        Block.quiet("insight.who_decision", "name", mentor)),
                ActionRef.of(InsightCards.FLOW, "decided", insight.id().value()));
    }

    /** What is wrong with a decision; a change needs a word on what it is, "not now" needs none. */
    static Map<String, Text> problems(Form deciding, Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(deciding, answers));
        boolean notNow = answers.textOrEmpty(KIND).equals(Decision.Kind.NOT_NOW.name());
        if (!notNow && answers.text(WORDS).isEmpty()) {
            problems.putIfAbsent(WORDS, Text.of("form.required"));
        }
        return problems;
    }

    /** What became of it, in checked answers. */
    static Decision.Kind kind(Answers answers) {
        return Decision.Kind.valueOf(answers.textOrEmpty(KIND));
    }

    /** What the mentee says about it. */
    static String words(Answers answers) {
        return answers.textOrEmpty(WORDS);
    }

    private static Text label(Decision.Kind kind) {
        return Text.of("insight.decision_" + kind.name().toLowerCase(Locale.ROOT));
    }
}
