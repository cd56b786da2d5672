package dev.viceversa.core.conversation.surveys;

import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A survey as a form: every question may be left out, and says who will see the answer. Pure. */
record SurveyForm(Survey survey, Wave wave) {

    static final String SUBMIT = "submit";

    Form form() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Block.Prose(survey.intro()));
        survey.items().forEach(item -> elements.add(input(item)));
        return new Form(
                Text.of("survey.form_title"),
                Text.of("survey.form_submit"),
                elements,
                ActionRef.of(SurveyConversation.FLOW, SUBMIT, wave.id()));
    }

    /** What has to be mended, by question; empty when the answers can be taken. */
    Map<String, Text> problems(Answers answers) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form(), answers));
        if (problems.isEmpty() && words(answers).isEmpty()) {
            problems.put(survey.items().getFirst().key(), Text.of("survey.nothing"));
        }
        return problems;
    }

    /** What was answered, by question. */
    Map<String, String> words(Answers answers) {
        Map<String, String> words = new LinkedHashMap<>();
        survey.items().forEach(item -> answers.text(item.key()).ifPresent(said -> words.put(item.key(), said)));
        return words;
    }

    private Input input(Survey.Item item) {
        return switch (item) {
            case Survey.Item.Scale(String key, Text ask, Text low, Text high) ->
                new Input.Rating(key, ask, whoScores(), false, Survey.Item.Scale.HIGHEST, low, high);
            case Survey.Item.Recommend(String key, Text ask) ->
                new Input.ChooseOne(
                        key,
                        ask,
                        whoScores(),
                        false,
                        IntStream.rangeClosed(0, Survey.Item.Recommend.HIGHEST)
                                .mapToObj(score ->
                                        new Input.Option(String.valueOf(score), Text.verbatim(String.valueOf(score))))
                                .toList(),
                        Optional.empty());
            case Survey.Item.Comment(String key, Text ask) ->
                new Input.LongText(
                        key,
                        ask,
                        Optional.of(Text.of(
                                "survey.who_comments", "least", wave.terms().comments())),
                        false,
                        Survey.Item.Comment.LONGEST,
                        "");
        };
    }

    private Optional<Text> whoScores() {
        return Optional.of(Text.of(
                "survey.who_scores",
                "least",
                wave.terms().scores(),
                "by",
                wave.terms().dimension().name()));
    }
}
