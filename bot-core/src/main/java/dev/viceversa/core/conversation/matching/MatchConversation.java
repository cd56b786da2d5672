package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.MatchRun;
import dev.viceversa.core.round.Preview;
import dev.viceversa.core.round.Previews;
import dev.viceversa.core.round.Publications;
import dev.viceversa.core.round.Publishing;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code match}: a coordinator previews matches, changes what should be changed, and publishes once. */
@Singleton
final class MatchConversation implements Conversation {

    static final String FLOW = "match";

    private final Programs programs;
    private final Previews previews;
    private final PreviewMaking making;
    private final Weighing weighing;
    private final WhyNotDesk whyNot;
    private final RecheckDesk recheck;
    private final Publications publications;
    private final Publishing publishing;
    private final PreviewCards cards;
    private final PreviewDetails details;
    private final PublicationCards published;
    private final MatchAnswers answers;
    private final LongRuns longRuns;
    private final PreviewExport export;

    MatchConversation(
            Programs programs,
            Previews previews,
            PreviewMaking making,
            Weighing weighing,
            WhyNotDesk whyNot,
            RecheckDesk recheck,
            Publications publications,
            Publishing publishing,
            PreviewCards cards,
            PreviewDetails details,
            PublicationCards published,
            MatchAnswers answers,
            LongRuns longRuns,
            PreviewExport export) {
        this.programs = programs;
        this.previews = previews;
        this.making = making;
        this.weighing = weighing;
        this.whyNot = whyNot;
        this.recheck = recheck;
        this.publications = publications;
        this.publishing = publishing;
        this.cards = cards;
        this.details = details;
        this.published = published;
        this.answers = answers;
        this.longRuns = longRuns;
        this.export = export;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.MATCH);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Program> open = programs.joinable();
        if (open.isEmpty()) {
            return Reply.say("match.no_program");
        }
        if (open.size() > 1) {
            return new Reply.Say(cards.choose(open));
        }
        Program program = open.getFirst();
        String wish = rest.strip().toLowerCase(Locale.ROOT);
        return said(
                switch (wish) {
                    case "preview" -> fresh(program, visitor);
                    case "publish" ->
                        replace(latest(program).map(cards::publish).orElseGet(() -> cards.noPreview(program)));
                    default -> replace(overview(program));
                });
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        ActionRef action = press.action();
        return switch (action.verb()) {
            case "program" ->
                program(action).map(found -> replace(overview(found))).orElseGet(this::outdated);
            case "fresh" -> program(action).map(found -> fresh(found, visitor)).orElseGet(this::outdated);
            case "unpinned" ->
                program(action).map(found -> unpinned(found, visitor)).orElseGet(this::outdated);
            case "cancel" ->
                action.id(0)
                        .map(id -> replace(longRuns.cancel(id, visitor.id())))
                        .orElseGet(this::outdated);
            default -> ofPreview(action, visitor);
        };
    }

    @Override
    public Reply submitted(Gesture.FormSubmitted sent, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        Optional<Preview> found = sent.action().id(0).flatMap(previews::find);
        if (found.isEmpty()) {
            return Reply.say("match.preview_gone");
        }
        return said(
                switch (sent.action().verb()) {
                    case "counted" -> weighing.answered(found.get(), sent.answers(), visitor);
                    case "asked" -> whyNot.answered(found.get(), sent.answers(), visitor);
                    default -> Reply.say("desk.outdated");
                });
    }

    private Reply ofPreview(ActionRef action, Visitor visitor) {
        return action.id(0)
                .flatMap(previews::find)
                .map(preview -> about(preview, action, visitor))
                .orElseGet(() -> Reply.say("match.preview_gone"));
    }

    private Reply about(Preview preview, ActionRef action, Visitor visitor) {
        int page = action.id(1).map(MatchConversation::number).orElse(0);
        return switch (action.verb()) {
            case "show" -> replace(cards.card(preview, page));
            case "left" -> replace(details.left(preview, page));
            case "compare" ->
                replace(preview.before()
                        .flatMap(previews::find)
                        .map(before -> details.compare(before, preview))
                        .orElseGet(() -> Message.plain("match.nothing_to_compare")));
            case "csv" -> new Reply.Say(export.offer(preview, visitor));
            case "pin", "unpin", "bar", "allow" -> changed(preview, action, visitor);
            case "counts" -> weighing.ask(preview);
            case "whynot" -> whyNot.ask(preview);
            case "recheck" -> recheck.ask(preview, visitor);
            case "publish" -> publish(preview, visitor);
            default -> Reply.say("desk.outdated");
        };
    }

    /** Pins and bars are kept from the latest preview; a fresh one looks at everybody anew. */
    private Reply fresh(Program program, Visitor visitor) {
        Optional<Preview> before = previews.latest(program.id());
        Optional<Preview> open = before.filter(preview -> !preview.published());
        return making.make(
                program,
                visitor,
                open.map(Preview::pins).orElse(Set.of()),
                open.map(Preview::bars).orElse(Set.of()),
                open.map(Preview::id));
    }

    /** When what is pinned is no longer possible: bars are kept, pins are not. */
    private Reply unpinned(Program program, Visitor visitor) {
        Optional<Preview> open = latest(program);
        return making.make(program, visitor, Set.of(), open.map(Preview::bars).orElse(Set.of()), open.map(Preview::id));
    }

    private Reply changed(Preview preview, ActionRef action, Visitor visitor) {
        if (preview.published()) {
            return publications
                    .of(preview)
                    .map(publication -> replace(published.already(publication)))
                    .orElseGet(() -> Reply.say("desk.outdated"));
        }
        Optional<String> mentor = action.id(1);
        Optional<String> mentee = action.id(2);
        if (mentor.isEmpty() || mentee.isEmpty()) {
            return Reply.say("desk.outdated");
        }
        Pair pair = new Pair(mentor.get(), mentee.get());
        Set<Pair> pins = new HashSet<>(preview.pins());
        Set<Pair> bars = new HashSet<>(preview.bars());
        switch (action.verb()) {
            case "pin" -> pins.add(pair);
            case "unpin" -> pins.remove(pair);
            case "bar" -> {
                pins.remove(pair);
                bars.add(pair);
            }
            default -> bars.remove(pair);
        }
        return making.make(programs.get(preview.program()), visitor, pins, bars, Optional.of(preview.id()));
    }

    private Reply publish(Preview preview, Visitor visitor) {
        if (longRuns.tooBig(preview.program()) && publications.of(preview).isEmpty()) {
            longRuns.ask(
                    MatchRun.Task.PUBLISH,
                    preview.program(),
                    visitor.id(),
                    Optional.of(preview.id()),
                    Set.of(),
                    Set.of());
            return new Reply.Nothing();
        }
        return replace(answers.published(preview, publishing.publish(preview, visitor.id())));
    }

    private Message overview(Program program) {
        return cards.overview(
                program, latest(program), publications.latest(program.id()).map(published::standing));
    }

    /** The latest preview that was not published. */
    private Optional<Preview> latest(Program program) {
        return previews.latest(program.id()).filter(preview -> !preview.published());
    }

    private static Reply replace(Message message) {
        return new Reply.Replace(message);
    }

    /** There is no message yet that an answer to a command could take the place of. */
    private static Reply said(Reply reply) {
        return reply instanceof Reply.Replace(Message message) ? new Reply.Say(message) : reply;
    }

    private Optional<Program> program(ActionRef action) {
        return action.id(0).flatMap(id -> programs.find(new ProgramId(id)));
    }

    private Reply outdated() {
        return Reply.say("desk.outdated");
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
