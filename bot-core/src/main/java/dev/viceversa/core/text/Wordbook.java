package dev.viceversa.core.text;

import java.util.Locale;
import java.util.Map;

/** Texts that come from data instead of a bundle of ours, such as a track's. Thread-safe; the same answer every time. */
public interface Wordbook {

    /** Its patterns by full key for one namespace and language; empty when the namespace is not its own. */
    Map<String, String> words(String namespace, Locale language);
}
