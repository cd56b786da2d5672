package dev.viceversa.core.conversation.people;

import dev.viceversa.core.conversation.Command;
import dev.viceversa.core.conversation.Conversation;
import dev.viceversa.core.conversation.Gesture;
import dev.viceversa.core.conversation.Reply;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.conversation.people.Participants.Participant;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.importing.ImportLog;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** {@code people}, for coordinators. Thread-safe. */
@Singleton
final class PeopleConversation implements Conversation {

    private static final String FLOW = "people";

    /** Longer lists are cut, and say so: the whole of them is in the report. */
    private static final int MOST_NAMES = 60;

    private final Participants participants;
    private final Programs programs;
    private final ImportLog imports;

    PeopleConversation(Participants participants, Programs programs, ImportLog imports) {
        this.participants = participants;
        this.programs = programs;
        this.imports = imports;
    }

    @Override
    public String flow() {
        return FLOW;
    }

    @Override
    public Set<Command> commands() {
        return Set.of(Command.PEOPLE);
    }

    @Override
    public Reply commanded(Command command, String rest, Visitor visitor, Gesture.CommandGiven gesture) {
        List<Program> living = programs.all().stream()
                .filter(program -> program.state() != Program.State.ENDED)
                .toList();
        if (living.isEmpty()) {
            return Reply.say("people.no_program");
        }
        if (living.size() == 1) {
            return new Reply.Say(message(living.getFirst()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("people.which"));
        for (Program program : living) {
            blocks.add(new Block.Prose(Text.verbatim(program.name())));
            blocks.add(Block.Buttons.of(Button.of(
                    "people.look", ActionRef.of(FLOW, "look", program.id().value()))));
        }
        return new Reply.Say(new Message(Text.of("people.which"), blocks));
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
                .filter(program -> press.action().verb().equals("look"))
                .<Reply>map(program -> new Reply.Say(message(program)))
                .orElseGet(() -> Reply.say("desk.outdated"));
    }

    private Message message(Program program) {
        List<Participant> all = participants.in(program.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("people.heading", "program", program.name()));
        blocks.add(imports.last()
                .map(at -> Block.quiet("people.imported", "at", at))
                .orElseGet(() -> Block.quiet("people.never_imported")));
        if (all.isEmpty()) {
            blocks.add(Block.prose("people.nobody"));
        }
        for (Role role : Role.values()) {
            named(
                    all,
                    blocks,
                    "people." + role.name().toLowerCase(Locale.ROOT) + "s",
                    one -> one.role() == role && one.state() == Enrollment.State.ENROLLED);
        }
        named(all, blocks, "people.paused", one -> one.state() == Enrollment.State.PAUSED);
        named(all, blocks, "people.line_unknown", one -> !one.lineKnown());
        List<Participant> lost =
                all.stream().filter(one -> one.unreachable().isPresent()).toList();
        if (!lost.isEmpty()) {
            blocks.add(Block.prose("people.unreachable", "count", lost.size()));
            blocks.add(new Block.Facts(lost.stream()
                    .limit(MOST_NAMES)
                    .map(one -> new Block.Fact(
                            Text.verbatim(one.person().name()),
                            why(one.unreachable().orElseThrow())))
                    .toList()));
        }
        blocks.add(Block.quiet("people.note"));
        return new Message(Text.of("people.heading", "program", program.name()), blocks);
    }

    private static void named(List<Participant> all, List<Block> blocks, String key, Predicate<Participant> which) {
        List<Text> names = all.stream()
                .filter(which)
                .map(one -> Text.verbatim(one.person().name()))
                .toList();
        if (!names.isEmpty()) {
            Text shown = Text.list(names.stream().limit(MOST_NAMES).toList());
            blocks.add(Block.Facts.of(new Block.Fact(
                    Text.of(key, "count", names.size()),
                    names.size() <= MOST_NAMES
                            ? shown
                            : Text.of("people.and_more", "names", shown, "more", names.size() - MOST_NAMES))));
        }
    }

    /** The platforms' words for it, in ours; a word nobody foresaw is shown as it is. */
    private static Text why(String word) {
        return Optional.of(word.toLowerCase(Locale.ROOT))
                .filter(KNOWN::contains)
                .map(known -> Text.of("people.why_" + known))
                .orElseGet(() -> Text.of("people.why_other", "word", word));
    }

    private static final Set<String> KNOWN =
            Set.of("account_deactivated", "account_gone", "person_unreachable", "access_revoked", "no_account");
}
