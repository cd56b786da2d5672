package dev.viceversa.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");

    static Stream<String> namespaces() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS.resolve("en"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void every_language_has_the_same_bundles() throws IOException {
        for (Locale language : Texts.LANGUAGES) {
            try (Stream<Path> files = Files.list(TEXTS.resolve(language.getLanguage()))) {
                assertThat(files.map(file -> file.getFileName().toString()).sorted())
                        .containsExactlyElementsOf(namespaces().toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("namespaces")
    void a_bundle_says_the_same_things_with_the_same_arguments_in_every_language(String file) throws IOException {
        String namespace = file.substring(0, file.indexOf('.'));
        Properties english = load("en", file);
        for (Locale language : Texts.LANGUAGES) {
            Properties bundle = load(language.getLanguage(), file);
            assertThat(new TreeSet<>(bundle.stringPropertyNames()))
                    .as(file + " in " + language)
                    .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
            for (String key : bundle.stringPropertyNames()) {
                assertThat(key).startsWith(namespace + ".");
                assertThat(bundle.getProperty(key)).as(key).isNotBlank();
                assertThat(arguments(bundle.getProperty(key), language))
                        .as(key + " in " + language)
                        .isEqualTo(arguments(english.getProperty(key), Locale.ENGLISH));
            }
        }
    }

    private static List<String> arguments(String pattern, Locale language) {
        return new MessageFormat(pattern, ULocale.forLocale(language))
                .getArgumentNames().stream().sorted().toList();
    }

    private static Properties load(String language, String file) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(language).resolve(file), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }
}
