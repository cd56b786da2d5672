package dev.viceversa.teams.inbound;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed to the bot.
 *
 * @param word the first word, lower case; empty for nothing
 * @param rest whatever came after it
 */
record Typed(String word, String rest) {

    private static final Pattern MENTION = Pattern.compile("<at[^>]{0,100}>[^<]{0,200}</at>");
    private static final int LONGEST = 4_000;

    /** Without the mention of the bot that stands in front in channels, and without what HTML does to characters. */
    static Typed of(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String plain = MENTION.matcher(cut)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace('\u00a0', ' ')
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
        String[] parts = plain.split("\\s+", 2);
        return new Typed(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1] : "");
    }
}
