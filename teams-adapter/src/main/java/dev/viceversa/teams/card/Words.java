package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Finished sentences for one reader. Everything is shown as text runs, which know no Markdown, so that nobody injects a
 * link or a mention; line breaks are kept. Thread-safe.
 */
final class Words {

    private final Texts texts;
    private final Reader reader;

    Words(Texts texts, Reader reader) {
        this.texts = texts;
        this.reader = reader;
    }

    String say(Text text) {
        return texts.say(text, reader);
    }

    /** A text for a place where cards show Markdown and offer nothing else: links in it are taken apart. */
    String plain(Text text, int longest) {
        String said = Cutting.to(longest, say(text)).replace("](", "] (").replace('\n', ' ');
        return said.isBlank() ? "…" : said;
    }

    /** One block for each line, close together; what is too long for a run continues in the next. */
    static List<ObjectNode> lines(String said, UnaryOperator<ObjectNode> look) {
        List<ObjectNode> blocks = new ArrayList<>();
        boolean apart = true;
        for (String line : said.split("\n", -1)) {
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            for (String piece : Cutting.into(TeamsLimits.TEXT, line)) {
                ObjectNode block = Json.rich(look.apply(Json.run(piece)));
                if (!apart) {
                    block.put("spacing", "none");
                }
                blocks.add(block);
                apart = false;
            }
        }
        return blocks;
    }
}
