package dev.viceversa.core.conversation.sessions;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.reflection.Reflection;
import dev.viceversa.core.reflection.Reflections;
import dev.viceversa.core.session.Course;
import dev.viceversa.core.session.Session;
import dev.viceversa.core.session.SessionId;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Private notes: reading one's own, writing one, deleting one. Nobody else ever sees them. Thread-safe. */
@Singleton
final class ReflectConversation implements Conversation {

    private static final String FLOW = "reflect";
    /** How many notes one message shows. */
    private static final int PAGE = 5;
    /** A reference needs something in the place of "after no session". */
    private static final String NO_SESSION = "-";

    private final Reflections reflections;
    private final Scenes scenes;
    private final IdSource ids;
    private final ProgramTime time;

    ReflectConversation(Reflections reflections, Scenes scenes, IdSource ids, ProgramTime time) {
        this.reflections = reflections;
        this.scenes = scenes;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.REFLECT);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        return new Reply.Say(notes(visitor, 0, Optional.empty()));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "write" -> {
                Optional<SessionId> session = action.id(0).map(SessionId::new);
                yield new Reply.Ask(form(ids.next(), mine(session, visitor), visitor));
            }
            case "show" -> new Reply.Say(notes(visitor, 0, Optional.empty()));
            case "older" -> new Reply.Replace(notes(visitor, page(action), Optional.empty()));
            case "delete" -> {
                boolean deleted = action.id(0)
                        .filter(id -> reflections.delete(id, visitor.id()))
                        .isPresent();
                yield new Reply.Replace(notes(
                        visitor, 0, Optional.of(Text.of(deleted ? "reflect.deleted" : "reflect.deleted_before"))));
            }
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        Optional<String> id = sent.action().id(0);
        if (!sent.action().verb().equals("save") || id.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Optional<SessionId> session = mine(
                sent.action().id(1).filter(given -> !given.equals(NO_SESSION)).map(SessionId::new), visitor);
        Form form = form(id.get(), session, visitor);
        Map<String, Text> problems = FormCheck.problems(form, sent.answers());
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        reflections.add(
                new Reflection(id.get(), visitor.id(), session, sent.answers().textOrEmpty("words"), time.now()));
        return new Reply.Say(Message.of(
                Text.of("reflect.saved"),
                Block.prose("reflect.saved"),
                Block.quiet("reflect.who"),
                Block.Buttons.of(Button.of("reflect.show", ActionRef.of(FLOW, "show")))));
    }

    private Message notes(Visitor visitor, int page, Optional<Text> opening) {
        List<Reflection> all = reflections.of(visitor.id());
        List<Block> blocks = new ArrayList<>();
        opening.ifPresent(text -> blocks.add(new Block.Prose(text)));
        blocks.add(Block.heading("reflect.title"));
        blocks.add(Block.quiet("reflect.who"));
        if (all.isEmpty()) {
            blocks.add(Block.prose("reflect.none"));
        }
        for (Reflection note : all.stream().skip((long) page * PAGE).limit(PAGE).toList()) {
            blocks.add(new Block.Quote(
                    Text.verbatim(note.words()), Optional.of(Text.of("reflect.written", "at", note.writtenAt()))));
            blocks.add(Block.Buttons.of(Button.of("reflect.delete", ActionRef.of(FLOW, "delete", note.id()))
                    .confirmedBy(new Button.Confirmation(
                            Text.of("reflect.delete_title"),
                            Text.of("reflect.delete_question"),
                            Text.of("reflect.delete_yes"),
                            Text.of("reflect.delete_no")))));
        }
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.primary("reflect.write", ActionRef.of(FLOW, "write")));
        if (all.size() > (page + 1) * PAGE) {
            buttons.add(Button.of("reflect.older", ActionRef.of(FLOW, "older", String.valueOf(page + 1))));
        }
        blocks.add(new Block.Buttons(buttons));
        return new Message(Text.of("reflect.title"), blocks);
    }

    private Form form(String id, Optional<SessionId> session, Visitor visitor) {
        List<Element> elements = new ArrayList<>();
        prompts(session, visitor).forEach(prompt -> elements.add(new Block.Quote(prompt, Optional.empty())));
        elements.add(new Input.LongText(
                "words", Text.of("reflect.words"), Optional.of(Text.of("reflect.who")), true, Reflection.LONGEST, ""));
        return new Form(
                Text.of("reflect.form_title"),
                Text.of("reflect.form_submit"),
                elements,
                ActionRef.of(FLOW, "save", id, session.map(SessionId::value).orElse(NO_SESSION)));
    }

    /** Questions of the session's place in the arc, for the author's role; of their latest session without one. */
    private Stream<Text> prompts(Optional<SessionId> session, Visitor visitor) {
        Optional<Scene> scene = session.flatMap(id -> scenes.of(id, visitor.person()))
                .or(() -> scenes.living(visitor.person()).stream().findFirst());
        return scene.stream().flatMap(found -> about(found.course(), session).stream()
                .flatMap(about -> found.reflect(about).stream())
                .limit(3));
    }

    private static Optional<Session> about(Course course, Optional<SessionId> session) {
        return course.sessions().reversed().stream()
                .filter(candidate ->
                        session.map(candidate.id()::equals).orElse(candidate.state() == Session.State.HELD))
                .findFirst();
    }

    /** The session, if it is one of the visitor's own. */
    private Optional<SessionId> mine(Optional<SessionId> session, Visitor visitor) {
        return session.filter(id -> scenes.of(id, visitor.person()).isPresent());
    }

    private static int page(ActionRef action) {
        return action.id(0)
                .filter(n -> n.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
