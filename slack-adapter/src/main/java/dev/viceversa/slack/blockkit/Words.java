package dev.viceversa.slack.blockkit;

import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finished sentences for one reader as Slack's text objects. People's words go into {@code plain_text}, or are escaped,
 * so that nobody injects a mention, a channel alert or a link. Thread-safe.
 */
final class Words {

    private static final Pattern CHANNEL = Pattern.compile("[A-Z0-9]+");

    private final Texts texts;
    private final Reader reader;

    Words(Texts texts, Reader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    /** As it is, without any escaping. */
    String say(Text text) {
        return texts.say(text, reader);
    }

    /** Escaped for mrkdwn; a channel of Slack is shown by its name, where it can be opened. */
    String escaped(Text text) {
        return mention(text).orElseGet(() -> escape(say(text)));
    }

    /** A channel as Slack shows it by name; empty for all other texts. */
    static Optional<String> mention(Text text) {
        return text instanceof Text.Channel(String platform, String id)
                        && platform.equals(Platform.SLACK.name())
                        && CHANNEL.matcher(id).matches()
                ? Optional.of("<#" + id + ">")
                : Optional.empty();
    }

    /** Cut to fit, as text without markup. */
    PlainTextObject plain(Text text, int longest) {
        return plain(say(text), longest);
    }

    static PlainTextObject plain(String said, int longest) {
        // Slack refuses empty texts; a lone space it takes.
        String shown = said.isBlank() ? " " : Cutting.to(longest, said);
        return PlainTextObject.builder().text(shown).emoji(false).build();
    }

    /** Markup of ours around words already escaped. Slack turns nothing in it into links or mentions by itself. */
    static MarkdownTextObject markup(String escaped) {
        return MarkdownTextObject.builder().text(escaped).verbatim(true).build();
    }

    /** Slack's three escapes. */
    static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
