package dev.viceversa.core.text;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Whoever reads a text: their language and their time zone.
 *
 * @param language the language of the texts; where we have no bundle, English is read
 * @param zone the zone instants are shown in
 */
public record Reader(Locale language, ZoneId zone) {

    /** English and UTC, for somebody of whom nothing is known. */
    public static final Reader UNKNOWN = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
}
