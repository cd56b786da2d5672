package dev.viceversa.core.text;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says a {@link Text} in its reader's language. Bundles are UTF-8 property files with ICU message patterns, one per
 * namespace and language, at {@code texts/<language>/<namespace>.properties}; a {@link Wordbook} adds namespaces of its
 * own. Thread-safe.
 */
@Singleton
public final class Texts {

    /** The languages every bundle is complete in, first the one read when a reader's own is missing. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
    private final Patterns patterns = new Patterns();
    private final List<Wordbook> wordbooks;

    @Inject
    public Texts(List<Wordbook> wordbooks) {
        this.wordbooks = List.copyOf(wordbooks);
    }

    /** Our own bundles only. */
    public Texts() {
        this(List.of());
    }

    /** The finished sentence, without markup. */
    public String say(Text text, Reader reader) {
        return switch (text) {
            case Text.Verbatim(String words) -> words;
            case Text.Channel(String _, String id) -> id;
            case Text.Keyed(String key, Map<String, Object> args) -> format(key, args, reader);
        };
    }

    /** Whether we have a text of this key in the given language. */
    public boolean knows(String key, Locale language) {
        return bundle(language, namespace(key)).containsKey(key);
    }

    /** The language of ours closest to what somebody's account asks for. */
    public static Locale closest(Locale wanted) {
        return LANGUAGES.stream()
                .filter(ours -> ours.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private String format(String key, Map<String, Object> args, Reader reader) {
        Locale language = closest(reader.language());
        String pattern = pattern(key, language);
        // Regional habits (24 hours or am/pm, order of a date) follow the reader's own locale where its language is
        // ours.
        ULocale locale = ULocale.forLocale(
                language.getLanguage().equals(reader.language().getLanguage()) ? reader.language() : language);
        Map<String, Object> said = new HashMap<>();
        args.forEach((name, value) -> said.put(name, sayable(value, reader)));
        return patterns.of(pattern, locale).format(said);
    }

    private String pattern(String key, Locale language) {
        String pattern = bundle(language, namespace(key)).getProperty(key);
        if (pattern == null) {
            pattern = bundle(LANGUAGES.getFirst(), namespace(key)).getProperty(key);
        }
        if (pattern == null) {
            throw new IllegalArgumentException("No text has the key " + key);
        }
        return pattern;
    }

    private Object sayable(Object value, Reader reader) {
        return switch (value) {
            case Text text -> say(text, reader);
            // A day is the same day everywhere; an instant is a different hour in every zone. A calendar carries its
            // zone
            // into every format that shows it, wherever in the pattern that stands.
            case Instant instant ->
                calendar(instant, TimeZone.getTimeZone(reader.zone().getId()));
            case LocalDate day -> calendar(day.atStartOfDay(ZoneOffset.UTC).toInstant(), TimeZone.GMT_ZONE);
            default -> value;
        };
    }

    private static Calendar calendar(Instant instant, TimeZone zone) {
        Calendar calendar = new GregorianCalendar(zone);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private static String namespace(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A text key names its bundle before a dot: " + key);
        }
        return key.substring(0, dot);
    }

    private Properties bundle(Locale language, String namespace) {
        return bundles.computeIfAbsent(language.getLanguage() + "/" + namespace, name -> {
            Properties bundle = load(name);
            wordbooks.forEach(wordbook -> bundle.putAll(wordbook.words(namespace, language)));
            return bundle;
        });
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream("/texts/" + name + ".properties")) {
            if (file != null) {
                properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + name + " could not be read", e);
        }
        return properties;
    }

    /** Keys of one bundle, sorted; for tests that compare languages. */
    public List<String> keys(String namespace, Locale language) {
        List<String> keys = new ArrayList<>(bundle(language, namespace).stringPropertyNames());
        Collections.sort(keys);
        return keys;
    }
}
