package dev.viceversa.core.conversation.participation;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.participation.Standings.Part;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.TakingPart;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.time.ProgramTime;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Answers;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Element;
import dev.viceversa.core.ui.Form;
import dev.viceversa.core.ui.FormCheck;
import dev.viceversa.core.ui.Input;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code pause} until a day and {@code resume}: for one program or all of them. Thread-safe. */
@Singleton
final class PauseConversation implements Conversation {

    static final String FLOW = "pause";
    private static final String ALL = "all";
    private static final String BACK = "back";
    private static final String PROGRAM = "program";
    private static final Period USUAL = Period.ofWeeks(4);

    private final Standings standings;
    private final TakingPart taking;
    private final ProgramTime time;

    PauseConversation(Standings standings, TakingPart taking, ProgramTime time) {
        this.standings = standings;
        this.taking = taking;
        this.time = time;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.PAUSE, Command.RESUME);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Part> parts = standings.parts(visitor.id());
        if (parts.isEmpty()) {
            return Reply.say("status.nothing");
        }
        if (command == Command.RESUME) {
            return resume(parts);
        }
        return new Reply.Ask(form(parts, visitor));
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        Optional<Part> part = standings.part(visitor.id(), press.action().id(0));
        if (part.isEmpty()) {
            return Reply.say("status.not_part");
        }
        return switch (press.action().verb()) {
            case "ask" -> new Reply.Ask(form(List.of(part.get()), visitor));
            case "resume" -> resume(List.of(part.get()));
            default -> Reply.say("desk.outdated");
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        List<Part> mine = standings.parts(visitor.id());
        Optional<String> named = sent.action().id(0).filter(id -> !id.equals(ALL));
        List<Part> parts = named.isEmpty()
                ? mine
                : standings.part(visitor.id(), named).stream().toList();
        if (parts.isEmpty()) {
            return Reply.say("status.not_part");
        }
        Form form = form(parts, visitor);
        Map<String, Text> problems = problems(form, parts, sent.answers(), visitor);
        if (!problems.isEmpty()) {
            return new Reply.Correct(form, problems);
        }
        LocalDate back = sent.answers().day(BACK).orElseThrow();
        String chosen = sent.answers().text(PROGRAM).orElse(ALL);
        parts.stream()
                .filter(part ->
                        chosen.equals(ALL) || part.enrollment().id().value().equals(chosen))
                .forEach(part -> taking.pause(part.enrollment(), back));
        return new Reply.Say(Message.of(
                Text.of("pause.done", "back", back),
                Block.prose("pause.done", "back", back),
                Block.quiet("pause.done_note"),
                Block.Buttons.of(Button.of("status.resume", ActionRef.of(FLOW, "resume", first(parts))))));
    }

    private Reply resume(List<Part> parts) {
        List<Part> paused = parts.stream()
                .filter(part -> part.enrollment().state() == Enrollment.State.PAUSED)
                .toList();
        paused.forEach(part -> taking.resume(part.enrollment()));
        return Reply.say(paused.isEmpty() ? "pause.not_paused" : "pause.resumed");
    }

    private Form form(List<Part> parts, Visitor visitor) {
        LocalDate latest = latest(parts, visitor);
        LocalDate usual = today(visitor).plus(USUAL);
        List<Element> elements = new ArrayList<>();
        elements.add(Block.prose("pause.intro"));
        if (parts.size() > 1) {
            List<Input.Option> options = new ArrayList<>();
            options.add(new Input.Option(ALL, Text.of("pause.all")));
            parts.forEach(part -> options.add(new Input.Option(
                    part.enrollment().id().value(), Text.verbatim(part.program().name()))));
            elements.add(new Input.ChooseOne(
                    PROGRAM, Text.of("pause.program"), Optional.empty(), true, options, Optional.of(ALL)));
        }
        elements.add(new Input.Day(
                BACK,
                Text.of("pause.back"),
                Optional.of(Text.of("pause.back_hint", "latest", latest)),
                true,
                Optional.of(usual.isAfter(latest) ? latest : usual)));
        return new Form(
                Text.of("pause.title"),
                Text.of("pause.submit"),
                elements,
                ActionRef.of(FLOW, "send", parts.size() == 1 ? first(parts) : ALL));
    }

    private Map<String, Text> problems(Form form, List<Part> parts, Answers answers, Visitor visitor) {
        Map<String, Text> problems = new LinkedHashMap<>(FormCheck.problems(form, answers));
        LocalDate latest = latest(parts, visitor);
        answers.day(BACK)
                .filter(back -> !back.isAfter(today(visitor)) || back.isAfter(latest))
                .ifPresent(back -> problems.putIfAbsent(BACK, Text.of("pause.bounds", "latest", latest)));
        return problems;
    }

    /** The last day of the program that ends first: a break in all of them fits in each. */
    private LocalDate latest(List<Part> parts, Visitor visitor) {
        return parts.stream()
                .map(part -> taking.latestReturn(part.program(), zone(visitor)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate today(Visitor visitor) {
        return time.now().atZone(zone(visitor)).toLocalDate();
    }

    private static String first(List<Part> parts) {
        return parts.getFirst().enrollment().id().value();
    }

    private static ZoneId zone(Visitor visitor) {
        return visitor.person().habits().zone();
    }
}
