package dev.viceversa.core.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * ICU's message patterns, understood once for each language and region. A format of ICU's serves one thread at a time, so
 * everybody gets a copy of their own, which shares what was understood. Thread-safe.
 */
final class Patterns {

    /** Far more than there are texts times the regions of one company; beyond it everything is read anew once. */
    private static final int MOST_KEPT = 20_000;

    private record Place(String pattern, ULocale locale) {}

    private final Map<Place, MessageFormat> understood = new ConcurrentHashMap<>();

    MessageFormat of(String pattern, ULocale locale) {
        Place place = new Place(pattern, locale);
        MessageFormat known = understood.get(place);
        if (known == null) {
            if (understood.size() >= MOST_KEPT) {
                understood.clear();
            }
            known = new MessageFormat(pattern, locale);
            understood.put(place, known);
        }
        return (MessageFormat) known.clone();
    }
}
