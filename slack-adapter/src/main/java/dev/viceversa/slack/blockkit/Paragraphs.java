package dev.viceversa.slack.blockkit;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.composition.TextObject;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is read: every block of the core as one or more of Slack's. Thread-safe. */
final class Paragraphs {

    /** Up to so many facts stand in two columns; a longer list is easier to read line by line. */
    private static final int COLUMNS_UP_TO = Math.min(6, SlackLimits.FIELDS);

    /** What is longer reads badly in half the width. */
    private static final int COLUMN = Math.min(160, SlackLimits.FIELD);

    private final Words words;
    private final Surroundings around;
    private final String publicUrl;

    Paragraphs(Words words, Surroundings around, String publicUrl) {
        this.words = words;
        this.around = around;
        this.publicUrl = publicUrl;
    }

    List<LayoutBlock> of(Block block) {
        return switch (block) {
            case Block.Heading(Text text) -> heading(words.say(text));
            case Block.Prose(Text text, Block.Tone tone) -> prose(words.say(text), tone);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.PersonCard card -> List.of(person(card));
            case Block.Quote quote -> quote(quote);
            case Block.Picture picture -> List.of(picture(picture));
            case Block.Divider() -> List.of(DividerBlock.builder().build());
            case Block.Buttons(List<Button> buttons) -> Controls.rows(buttons, words);
            case Block.MeetUp meeting -> List.of(meeting(meeting));
            case Block.Download(Text label, String path) -> List.of(download(label, path));
        };
    }

    private static List<LayoutBlock> heading(String said) {
        if (said.length() <= SlackLimits.HEADER) {
            return List.of(HeaderBlock.builder()
                    .text(Words.plain(said, SlackLimits.HEADER))
                    .build());
        }
        return prose(said, Block.Tone.NORMAL);
    }

    private static List<LayoutBlock> prose(String said, Block.Tone tone) {
        return Cutting.into(SlackLimits.TEXT, said, Cutting.PLAIN).stream()
                .map(piece -> Words.plain(piece, SlackLimits.TEXT))
                .map(text -> switch (tone) {
                    case NORMAL -> section(text);
                    case QUIET ->
                        (LayoutBlock)
                                ContextBlock.builder().elements(List.of(text)).build();
                })
                .toList();
    }

    private List<LayoutBlock> facts(List<Block.Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        if (facts.size() <= COLUMNS_UP_TO && facts.stream().allMatch(this::fitsColumn)) {
            List<TextObject> fields = facts.stream()
                    .map(fact -> (TextObject)
                            Words.markup("*" + words.escaped(fact.label()) + "*\n" + words.escaped(fact.value())))
                    .toList();
            return List.of(SectionBlock.builder().fields(fields).build());
        }
        List<LayoutBlock> sections = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Block.Fact fact : facts) {
            for (String line : line(fact)) {
                if (lines.length() + 1 + line.length() > SlackLimits.TEXT) {
                    sections.add(section(Words.markup(lines.toString())));
                    lines.setLength(0);
                }
                lines.append(lines.isEmpty() ? "" : "\n").append(line);
            }
        }
        sections.add(section(Words.markup(lines.toString())));
        return sections;
    }

    private boolean fitsColumn(Block.Fact fact) {
        String value = words.escaped(fact.value());
        return words.escaped(fact.label()).length() + value.length() + 3 <= COLUMN
                && !value.isBlank()
                && !value.contains("\n");
    }

    private List<String> line(Block.Fact fact) {
        String label = Words.escape(Cutting.to(SlackLimits.HEADER, words.say(fact.label())));
        Optional<String> mention = Words.mention(fact.value());
        if (mention.isPresent()) {
            return List.of("*" + label + "*: " + mention.get());
        }
        int room = SlackLimits.TEXT - label.length() - 4;
        List<String> pieces = Cutting.into(room, words.say(fact.value()), Cutting.ESCAPED);
        List<String> lines = new ArrayList<>();
        lines.add("*" + label + "*: " + Words.escape(pieces.getFirst()));
        pieces.stream().skip(1).map(Words::escape).forEach(lines::add);
        return lines;
    }

    private LayoutBlock person(Block.PersonCard card) {
        String name = Cutting.to(SlackLimits.HEADER, words.say(card.name()));
        String account = around.account()
                .apply(card.personId())
                .map(user -> "  <@" + user + ">")
                .orElse("");
        String line = card.line()
                .map(text -> "\n" + Words.escape(Cutting.to(SlackLimits.TEXT / 2, words.say(text), Cutting.ESCAPED)))
                .orElse("");
        return section(Words.markup("*" + Words.escape(name) + "*" + account + line));
    }

    private List<LayoutBlock> quote(Block.Quote quote) {
        List<LayoutBlock> blocks = new ArrayList<>();
        // Room for the mark in front of every line; lines are short in what people write.
        for (String piece : Cutting.into(SlackLimits.TEXT / 2, words.say(quote.words()), Cutting.ESCAPED)) {
            String marked = Arrays.stream(piece.split("\n", -1))
                    .map(line -> "> " + Words.escape(line))
                    .collect(Collectors.joining("\n"));
            blocks.add(section(Words.markup(Cutting.to(SlackLimits.TEXT, marked))));
        }
        quote.by()
                .ifPresent(by -> blocks.add(ContextBlock.builder()
                        .elements(List.of(words.plain(by, SlackLimits.TEXT)))
                        .build()));
        return blocks;
    }

    private LayoutBlock picture(Block.Picture picture) {
        Optional<String> file = around.file().apply(picture);
        if (file.isEmpty()) {
            return prose(words.say(picture.alternative()), Block.Tone.QUIET).getFirst();
        }
        return ImageBlock.builder()
                .slackFile(SlackFileObject.builder().id(file.get()).build())
                .altText(Cutting.to(SlackLimits.ALT_TEXT, words.say(picture.alternative())))
                .title(Words.plain(picture.title(), SlackLimits.IMAGE_TITLE))
                .build();
    }

    private LayoutBlock meeting(Block.MeetUp meeting) {
        String name = Cutting.to(SlackLimits.HEADER, words.say(meeting.name()));
        List<String> lines = new ArrayList<>();
        meeting.at().ifPresent(at -> lines.add("*" + Words.escape(subject(meeting)) + "*, " + when(at, meeting)));
        lines.add(write(meeting, name));
        meeting.calendarPath()
                .filter(path -> !publicUrl.isEmpty())
                .ifPresent(path -> lines.add(
                        "<" + publicUrl + path + "|" + Words.escape(words.say(Text.of("slack.calendar"))) + ">"));
        return section(Words.markup(String.join("\n", lines)));
    }

    private LayoutBlock download(Text label, String path) {
        String said = Cutting.to(SlackLimits.HEADER, words.say(label));
        return publicUrl.isEmpty()
                ? section(words.plain(Text.of("slack.no_address", "file", said), SlackLimits.TEXT))
                : section(Words.markup(
                        "<" + publicUrl + path + "|" + Words.escape(said).replace("|", "¦") + ">"));
    }

    private String subject(Block.MeetUp meeting) {
        return Cutting.to(SlackLimits.HEADER, words.say(meeting.subject()));
    }

    private String when(Instant at, Block.MeetUp meeting) {
        return words.escaped(
                Text.of("slack.when", "at", at, "minutes", meeting.length().toMinutes()));
    }

    /** Into the direct conversation where both are in this workspace; else only who it is. */
    private String write(Block.MeetUp meeting, String name) {
        String label = Words.escape(words.say(Text.of("slack.write", "name", name)));
        Optional<String> account = around.account().apply(meeting.personId());
        return account.isPresent() && around.workspace().isPresent()
                ? "<slack://user?team=" + around.workspace().get() + "&amp;id=" + account.get() + "|"
                        + label.replace("|", "¦") + ">"
                : Words.escape(words.say(Text.of("slack.meet", "name", name)));
    }

    /** Something that takes place and says nothing. */
    static LayoutBlock blank() {
        return section(Words.plain("", SlackLimits.TEXT));
    }

    private static LayoutBlock section(TextObject text) {
        return SectionBlock.builder().text(text).build();
    }
}
