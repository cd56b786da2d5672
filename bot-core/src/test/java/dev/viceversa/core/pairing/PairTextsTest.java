package dev.viceversa.core.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import dev.viceversa.core.matching.HardRule;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairTextsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(strings = {"match", "proposal", "pairing", "introduction", "agreement", "partner", "reason"})
    void both_languages_say_everything_with_the_same_arguments(String bundle) throws IOException {
        Properties english = read("en", bundle);
        Properties german = read("de", bundle);
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(arguments(german.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @Test
    void every_rule_and_every_reason_has_its_words() {
        for (Locale language : Texts.LANGUAGES) {
            for (HardRule rule : HardRule.values()) {
                assertThat(texts.knows("match.rule_" + rule.name().toLowerCase(Locale.ROOT), language))
                        .as("%s in %s", rule, language)
                        .isTrue();
            }
            for (Reason.Kind kind : Reason.Kind.values()) {
                assertThat(texts.knows("reason.label_" + kind.name().toLowerCase(Locale.ROOT), language))
                        .as("%s in %s", kind, language)
                        .isTrue();
            }
        }
    }

    @Test
    void confidential_rules_read_like_any_other_impossibility() {
        for (Locale language : Texts.LANGUAGES) {
            Set<String> words = Set.copyOf(Arrays.stream(HardRule.values())
                    .filter(HardRule::confidential)
                    .map(rule -> texts.say(
                            Text.of("match.rule_" + rule.name().toLowerCase(Locale.ROOT)),
                            new Reader(language, ZoneOffset.UTC)))
                    .toList());
            assertThat(words).hasSize(1);
        }
    }

    @Test
    void titles_and_buttons_of_forms_fit_every_platform() {
        for (Locale language : Texts.LANGUAGES) {
            for (String key : Set.of("agreement.title", "agreement.submit", "partner.end_yes", "partner.end_no")) {
                assertThat(texts.say(Text.of(key), new Reader(language, ZoneOffset.UTC)))
                        .hasSizeLessThanOrEqualTo(24);
            }
        }
    }

    private static Set<String> arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames();
    }

    private static Properties read(String language, String bundle) throws IOException {
        Properties properties = new Properties();
        String file = "/texts/" + language + "/" + bundle + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(PairTextsTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
