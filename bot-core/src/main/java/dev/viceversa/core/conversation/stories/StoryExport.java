package dev.viceversa.core.conversation.stories;

import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.file.Files;
import dev.viceversa.core.story.Story;
import dev.viceversa.core.story.StoryMessages;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Posted stories as one Markdown file, for a newsletter or the intranet. Thread-safe. */
@Singleton
final class StoryExport {

    private final StoryMessages messages;
    private final Texts texts;
    private final Files files;

    StoryExport(StoryMessages messages, Texts texts, Files files) {
        this.messages = messages;
        this.texts = texts;
        this.files = files;
    }

    /** A link to the file, good once and for ten minutes. */
    Message offer(List<Story> posted, Visitor visitor) {
        byte[] file = markdown(posted, visitor.reader()).getBytes(StandardCharsets.UTF_8);
        String path = files.offer(visitor.id(), "stories.md", "text/markdown", file);
        return Message.of(
                Text.of("story.export_ready"),
                Block.prose("story.export_ready"),
                new Block.Download(Text.of("story.export_file"), path));
    }

    String markdown(List<Story> posted, Reader reader) {
        return posted.stream().map(story -> chapter(story, reader)).collect(Collectors.joining("\n"));
    }

    private String chapter(Story story, Reader reader) {
        String quoted = story.words().lines().map(line -> "> " + escaped(line)).collect(Collectors.joining("\n"));
        String by = messages.byline(story)
                .map(names -> "\n\n" + escaped(texts.say(names, reader)))
                .orElse("");
        return "## " + escaped(story.title().replace('\n', ' ')) + "\n\n" + quoted + by + "\n";
    }

    /** People's own words stay words: what Markdown or HTML would take for a command is escaped. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]()#+!|~-])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
