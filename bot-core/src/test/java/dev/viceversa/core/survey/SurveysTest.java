package dev.viceversa.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveysTest {

    private final Surveys surveys = new Surveys();

    @Test
    void a_pulse_has_at_most_three_items() {
        assertThat(surveys.get(Survey.PULSE).items()).hasSizeBetween(1, 3);
    }

    @Test
    void the_closing_survey_asks_for_a_recommendation() {
        assertThat(surveys.get(Survey.CLOSING).items()).anyMatch(Survey.Item.Recommend.class::isInstance);
    }

    @Test
    void every_text_stands_in_every_language() {
        for (Survey survey : surveys.all()) {
            Map<String, String> english = surveys.words("survey_" + survey.name(), Locale.ENGLISH);
            for (Locale language : Texts.LANGUAGES) {
                assertThat(surveys.words("survey_" + survey.name(), language).keySet())
                        .isEqualTo(english.keySet());
            }
            Stream<Text> asked = survey.items().stream().map(Survey.Item::ask);
            assertThat(asked.map(text -> ((Text.Keyed) text).key())).allMatch(english::containsKey);
        }
    }

    @Test
    void a_broken_file_says_where() {
        assertThatThrownBy(() -> read("title: {en: A, de: B}\nintro: {en: A}\nitems: {}"))
                .hasMessageContaining("intro lacks de");
        assertThatThrownBy(
                        () -> read("title: {en: A, de: B}\nintro: {en: A, de: B}\nitems: {a: {kind: tea, ask: {en: A,"
                                + " de: B}}}"))
                .hasMessageContaining("items.a has a kind");
        assertThatThrownBy(() -> read("title: {en: '{A}', de: B}\nintro: {en: A, de: B}\nitems: {}"))
                .hasMessageContaining("title is empty or has braces");
        assertThatThrownBy(() -> read("title: {en: A, de: B}\nintro: {en: A, de: B}\nitems: {}\nextra: 1"))
                .hasMessageContaining("has extra, which means nothing");
    }

    private static SurveyFile read(String yaml) {
        return SurveyFile.read("test", new StringReader(yaml));
    }
}
