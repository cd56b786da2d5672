package dev.viceversa.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What is read: every block of the core as one or more elements of a card. For one card, by one thread. */
final class Paragraphs {

    private final Words words;
    private final Actions actions;
    private final Surroundings around;
    private final String publicUrl;

    Paragraphs(Words words, Actions actions, Surroundings around, String publicUrl) {
        this.words = words;
        this.actions = actions;
        this.around = around;
        this.publicUrl = publicUrl;
    }

    List<ObjectNode> of(Block block) {
        return switch (block) {
            case Block.Heading(Text text) -> heading(words.say(text));
            case Block.Prose(Text text, Block.Tone tone) -> prose(words.say(text), tone);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.PersonCard card -> person(card);
            case Block.Quote quote -> quote(quote);
            case Block.Picture picture -> picture(picture);
            case Block.Divider() -> List.of(divider());
            case Block.Buttons(var buttons) -> actions.row(buttons);
            case Block.MeetUp meeting -> meeting(meeting);
            case Block.Download(Text label, String path) -> download(label, path);
        };
    }

    static List<ObjectNode> heading(String said) {
        return Words.lines(Cutting.to(TeamsLimits.HEADING, said), run -> run.put("size", "large")
                .put("weight", "bolder"));
    }

    private static List<ObjectNode> prose(String said, Block.Tone tone) {
        return switch (tone) {
            case NORMAL -> Words.lines(said, run -> run);
            case QUIET -> Words.lines(said, Paragraphs::quiet);
        };
    }

    private List<ObjectNode> facts(List<Block.Fact> facts) {
        List<ObjectNode> lines = new ArrayList<>();
        for (Block.Fact fact : facts) {
            ObjectNode label = Json.run(Cutting.to(TeamsLimits.HEADING, words.say(fact.label())) + ": ");
            label.put("weight", "bolder");
            List<String> values =
                    Cutting.into(TeamsLimits.TEXT, words.say(fact.value()).replace('\n', ' '));
            ObjectNode line = values.isEmpty() ? Json.rich(label) : Json.rich(label, Json.run(values.getFirst()));
            lines.add(lines.isEmpty() ? line : line.put("spacing", "small"));
            values.stream()
                    .skip(1)
                    .forEach(more -> lines.add(Json.rich(Json.run(more)).put("spacing", "none")));
        }
        return lines;
    }

    private List<ObjectNode> person(Block.PersonCard card) {
        List<ObjectNode> lines = new ArrayList<>(Words.lines(
                Cutting.to(TeamsLimits.HEADING, words.say(card.name())), run -> run.put("weight", "bolder")));
        card.line().ifPresent(line -> Words.lines(words.say(line), Paragraphs::quiet)
                .forEach(element -> lines.add(element.put("spacing", "none"))));
        return lines;
    }

    private List<ObjectNode> quote(Block.Quote quote) {
        List<ObjectNode> lines = new ArrayList<>(Words.lines(words.say(quote.words()), run -> run.put("italic", true)));
        quote.by().ifPresent(by -> Words.lines(words.say(by), Paragraphs::quiet)
                .forEach(element -> lines.add(element.put("spacing", "none"))));
        if (lines.isEmpty()) {
            return List.of();
        }
        ObjectNode container = Json.container(lines);
        return List.of(container.put("style", "emphasis"));
    }

    private List<ObjectNode> picture(Block.Picture picture) {
        String told = Cutting.to(TeamsLimits.ALT_TEXT, words.say(picture.alternative()));
        String data = Base64.getEncoder().encodeToString(picture.png());
        if (data.length() > TeamsLimits.PICTURE || told.isBlank()) {
            return prose(told, Block.Tone.QUIET);
        }
        return List.of(
                Json.object("Image").put("url", "data:image/png;base64," + data).put("altText", told));
    }

    private static ObjectNode divider() {
        return Json.container(List.of()).put("separator", true);
    }

    private List<ObjectNode> meeting(Block.MeetUp meeting) {
        List<ObjectNode> elements = new ArrayList<>();
        String name = Cutting.to(TeamsLimits.HEADING, words.say(meeting.name()));
        String subject = Cutting.to(TeamsLimits.HEADING, words.say(meeting.subject()));
        Surroundings.Colleague colleague = around.colleague().apply(meeting.personId());
        meeting.at().ifPresent(at -> {
            ObjectNode what = Json.run(subject);
            what.put("weight", "bolder");
            elements.add(Json.rich(what, Json.run(", " + when(at, meeting))));
        });
        List<ObjectNode> links = new ArrayList<>();
        colleague.email().ifPresent(email -> {
            if (colleague.onTeams()) {
                links.add(link(Text.of("teams.write", "name", name), chat(email, subject)));
            }
            links.add(link(Text.of("teams.meeting"), meetingLink(email, subject, meeting)));
        });
        meeting.calendarPath()
                .filter(path -> !publicUrl.isEmpty())
                .ifPresent(path -> links.add(link(Text.of("teams.calendar"), publicUrl + path)));
        if (!colleague.onTeams() || colleague.email().isEmpty()) {
            elements.addAll(prose(words.say(Text.of("teams.meet", "name", name)), Block.Tone.NORMAL));
        }
        elements.addAll(actions.links(links));
        return elements;
    }

    private List<ObjectNode> download(Text label, String path) {
        return publicUrl.isEmpty()
                ? prose(words.say(Text.of("teams.no_address", "file", label)), Block.Tone.NORMAL)
                : actions.links(List.of(link(label, publicUrl + path)));
    }

    private ObjectNode link(Text label, String url) {
        return Actions.open(words.plain(label, TeamsLimits.BUTTON_TITLE), url);
    }

    /** Deep links as Teams documents them. */
    private static String chat(String email, String topic) {
        return "https://teams.microsoft.com/l/chat/0/0?users=" + encoded(email) + "&topicName=" + encoded(topic);
    }

    private static String meetingLink(String email, String subject, Block.MeetUp meeting) {
        String link = "https://teams.microsoft.com/l/meeting/new?subject=" + encoded(subject) + "&attendees="
                + encoded(email);
        Optional<Instant> at = meeting.at();
        return at.isEmpty()
                ? link
                : link + "&startTime=" + encoded(at.get().toString()) + "&endTime="
                        + encoded(at.get().plus(meeting.length()).toString());
    }

    private String when(Instant at, Block.MeetUp meeting) {
        return words.say(
                Text.of("teams.when", "at", at, "minutes", meeting.length().toMinutes()));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static ObjectNode quiet(ObjectNode run) {
        return run.put("isSubtle", true).put("size", "small");
    }
}
