package dev.viceversa.core.conversation.reports;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.insight.YouSaidWeDid;
import dev.viceversa.core.people.People;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a coordinator how a program is doing. Thread-safe. */
@Singleton
final class ReportConversation implements Conversation {

    private static final String FLOW = "report";
    private static final int MOST_OFFERED = 20;
    /** Decisions the report tells of; {@code insight} has them all. */
    private static final int MOST_DECISIONS = 5;

    private final Programs programs;
    private final Counting counting;
    private final People people;
    private final Released released;
    private final Tracks tracks;
    private final YouSaidWeDid ledger;

    ReportConversation(
            Programs programs,
            Counting counting,
            People people,
            Released released,
            Tracks tracks,
            YouSaidWeDid ledger) {
        this.programs = programs;
        this.counting = counting;
        this.people = people;
        this.released = released;
        this.tracks = tracks;
        this.ledger = ledger;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.REPORT);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Program> known = programs.all().stream()
                .filter(program -> program.state() != Program.State.DRAFT)
                .toList();
        List<Program> named = rest.isBlank()
                ? known
                : known.stream()
                        .filter(program -> program.name()
                                .toLowerCase(Locale.ROOT)
                                .contains(rest.strip().toLowerCase(Locale.ROOT)))
                        .toList();
        return switch (named.size()) {
            case 0 -> Reply.say(known.isEmpty() ? "report.none" : "report.unknown", "name", rest.strip());
            case 1 -> new Reply.Say(report(named.getFirst()));
            default -> new Reply.Say(choice(named));
        };
    }

    @Override
    public Reply pressed(Gesture.ButtonPressed press, Visitor visitor) {
        if (!visitor.coordinator()) {
            return Reply.say("desk.not_yours");
        }
        return press.action()
                .id(0)
                .map(ProgramId::new)
                .flatMap(programs::find)
                .<Reply>map(program -> new Reply.Say(report(program)))
                .orElseGet(() -> Reply.say("desk.outdated"));
    }

    private Message choice(List<Program> named) {
        return Message.of(
                Text.of("report.which"),
                Block.prose("report.which"),
                new Block.Buttons(named.reversed().stream()
                        .limit(MOST_OFFERED)
                        .map(program -> new Button(
                                Text.verbatim(program.name()),
                                ActionRef.of(FLOW, "show", program.id().value()),
                                Button.Look.PLAIN,
                                Optional.empty()))
                        .toList()));
    }

    private Message report(Program program) {
        Figures figures = counting.of(program);
        return ReportCards.report(
                program,
                tracks.of(program.track()),
                figures,
                people.findAll(figures.waiting().stream()
                        .flatMap(pair -> Stream.of(
                                pair.pairing().mentor(), pair.pairing().mentee()))
                        .toList()),
                ledger.blocks(program.id(), MOST_DECISIONS),
                released.blocks(program));
    }
}
