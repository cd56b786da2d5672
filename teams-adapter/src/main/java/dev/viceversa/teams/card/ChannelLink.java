package dev.viceversa.teams.card;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Teams copies as the link to a channel, of which its id is a part. The form of the link is from Microsoft's public
 * documentation of deep links. Pure functions.
 */
final class ChannelLink {

    private static final Pattern LINK =
            Pattern.compile("https://teams\\.(?:microsoft\\.com|cloud\\.microsoft)/l/channel/([^/?#\\s]+)\\S*");

    private ChannelLink() {}

    /** The id in a link; anything else stays as it was typed. */
    static String id(String typed) {
        Matcher link = LINK.matcher(typed.strip());
        if (!link.matches()) {
            return typed;
        }
        try {
            return URLDecoder.decode(link.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return typed;
        }
    }
}
