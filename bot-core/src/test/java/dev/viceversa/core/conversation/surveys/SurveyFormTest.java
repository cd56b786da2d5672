package dev.viceversa.core.conversation.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.survey.Dimension;
import dev.viceversa.core.survey.Survey;
import dev.viceversa.core.survey.Surveys;
import dev.viceversa.core.survey.Wave;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Form;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyFormTest {

    private static final Surveys SURVEYS = new Surveys();
    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    @Test
    void every_question_of_every_survey_says_who_will_see_the_answer_in_every_language_and_dimension() {
        Texts texts = new Texts();
        for (Survey survey : SURVEYS.all()) {
            for (Dimension dimension : Dimension.values()) {
                Form form = new SurveyForm(survey, wave(survey, dimension)).form();
                for (Locale language : Texts.LANGUAGES) {
                    assertThat(form.inputs()).isNotEmpty().allSatisfy(input -> {
                        Text hint = input.hint().orElseThrow();
                        assertThat(texts.say(hint, new Reader(language, ZoneOffset.UTC)))
                                .contains(language.equals(Locale.GERMAN) ? "Wer das sieht: " : "Who will see this: ")
                                .containsAnyOf("7", "12");
                    });
                }
            }
        }
    }

    private static Wave wave(Survey survey, Dimension dimension) {
        return new Wave(
                "w",
                0,
                new ProgramId("p"),
                new CohortId("c"),
                survey.name(),
                1,
                NOW,
                NOW,
                new Wave.Terms(dimension, 7, 12),
                Optional.empty());
    }
}
