package dev.viceversa.slack.reply;

import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A conversation that gives every kind of reply on demand, and remembers what it was given. */
@Singleton
@Requires(property = "test.probe")
final class ProbeConversation implements Conversation {

    final List<Gesture> taken = new CopyOnWriteArrayList<>();

    /** A message with a button for every verb below. */
    static Message menu() {
        return Message.of(Text.verbatim("Menu"), new Block.Prose(Text.verbatim("What now?")), buttons());
    }

    static Block.Buttons buttons() {
        return Block.Buttons.of(
                button("say"),
                button("replace"),
                button("ask"),
                button("nothing"),
                button("bug"),
                button("replace-again"),
                button("picture"),
                button("ask-page"));
    }

    static Button button(String verb) {
        return new Button(Text.verbatim(verb), ActionRef.of("probe", verb), Button.Look.PLAIN, Optional.empty());
    }

    static Form form(String verb) {
        return new Form(
                Text.verbatim("Form " + verb),
                Text.verbatim("Send"),
                List.of(
                        new Block.Prose(Text.verbatim("Fill in")),
                        new Input.ShortText("one", Text.verbatim("One"), Optional.empty(), true, 20, ""),
                        new Input.ChooseMany(
                                "many",
                                Text.verbatim("Many"),
                                Optional.empty(),
                                false,
                                List.of(
                                        new Input.Option("a", Text.verbatim("A")),
                                        new Input.Option("b", Text.verbatim("B"))),
                                2,
                                List.of()),
                        new Input.Day("day", Text.verbatim("Day"), Optional.empty(), false, Optional.empty()),
                        new Input.PickPerson("who", Text.verbatim("Who"), Optional.empty(), false)),
                ActionRef.of("probe", verb, "id1"));
    }

    /** A form with a button that opens the next above it. */
    private static Form page() {
        return new Form(
                Text.verbatim("Page"),
                Text.verbatim("Send"),
                List.of(Block.Buttons.of(button("ask"))),
                ActionRef.of("probe", "replace", "id1"));
    }

    @Override
    public String flow() {
        return "probe";
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        taken.add(press);
        return reply(press.action().verb());
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted form, Visitor visitor) {
        taken.add(form);
        return reply(form.action().verb());
    }

    private static Reply reply(String verb) {
        return switch (verb) {
            case "say" -> new Reply.Say(Message.of(Text.verbatim("Said"), new Block.Prose(Text.verbatim("Said"))));
            case "replace" ->
                new Reply.Replace(Message.of(Text.verbatim("Replaced"), new Block.Prose(Text.verbatim("Replaced"))));
            case "replace-again" ->
                new Reply.Replace(
                        Message.of(Text.verbatim("Replaced again"), new Block.Prose(Text.verbatim("Replaced again"))));
            case "picture" ->
                new Reply.Replace(Message.of(
                        Text.verbatim("Picture"), new Block.Picture("a", new byte[] {1}, Text.verbatim("A picture"))));
            case "ask" -> new Reply.Ask(form("replace"));
            case "ask-page" -> new Reply.Ask(page());
            case "next" -> new Reply.Ask(form("say"));
            case "correct" -> new Reply.Correct(form("correct"), Map.of("one", Text.verbatim("Not that one")));
            case "correct-elsewhere" ->
                new Reply.Correct(
                        form("correct"),
                        Map.of("one", Text.verbatim("Not that one"), "elsewhere", Text.verbatim("Nor this")));
            case "nothing" -> new Reply.Nothing();
            default -> throw new IllegalStateException("A bug, on purpose");
        };
    }
}
