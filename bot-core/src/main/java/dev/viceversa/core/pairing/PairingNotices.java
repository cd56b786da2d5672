package dev.viceversa.core.pairing;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.Rounds;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people hear about the fate of a pairing. However a pairing ends, the other one reads the same words: nothing in
 * them tells a wish from a leaving or from a change in the company. Puts into the outbox in the caller's transaction.
 * Thread-safe.
 */
@Singleton
public class PairingNotices {

    /** Kinds of messages say nothing about what happened: lists of deliveries show them. */
    private static final String KIND = "pairing";

    private final Outbox outbox;
    private final People people;
    private final Programs programs;
    private final Rounds rounds;

    PairingNotices(Outbox outbox, People people, Programs programs, Rounds rounds) {
        this.outbox = outbox;
        this.people = people;
        this.programs = programs;
        this.rounds = rounds;
    }

    /** It is over before its time. */
    public void ended(Pairing pairing, PersonId to) {
        tell(pairing, to, "ended", endedWords(pairing, to));
    }

    /** The one wording for every ending, as whoever did not press the button reads it. */
    public Message endedWords(Pairing pairing, PersonId reader) {
        String name = people.get(pairing.partnerOf(reader)).name();
        Program program = programs.get(pairing.program());
        return Message.of(
                Text.of("pairing.ended_title"),
                Block.heading("pairing.ended_title"),
                Block.prose("pairing.ended", "name", name, "program", program.name()),
                Block.prose("pairing.next_match"),
                new Block.Prose(rounds.words(program)),
                Block.quiet("pairing.ways_out"));
    }

    /** The program ran its full length. */
    public void completed(Pairing pairing, PersonId to) {
        String name = people.get(pairing.partnerOf(to)).name();
        Program program = programs.get(pairing.program());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading("pairing.completed_title"));
        blocks.add(Block.prose("pairing.completed", "name", name, "program", program.name()));
        if (pairing.agreedAt().isPresent()) {
            blocks.add(Block.Buttons.of(Button.of(
                    "thanks.give", ActionRef.of("thanks", "new", pairing.id().value()))));
        }
        tell(pairing, to, "completed", new Message(Text.of("pairing.completed_title"), blocks));
    }

    /** A proposal only the junior knew of is no longer open, whatever the cause. */
    public void withdrawn(Pairing pairing) {
        tell(
                pairing,
                pairing.junior(),
                "closed",
                Message.of(
                        Text.of("pairing.withdrawn_title"),
                        Block.prose("pairing.withdrawn"),
                        Block.prose("pairing.next_match"),
                        nextRound(pairing)));
    }

    /** The junior's days to answer are over. */
    public void expired(Pairing pairing) {
        tell(
                pairing,
                pairing.junior(),
                "closed",
                Message.of(
                        Text.of("pairing.expired_title"),
                        Block.prose("pairing.expired"),
                        Block.prose("pairing.next_match"),
                        nextRound(pairing)));
    }

    /** The one wording for everybody who has no partner after a round, whatever the cause. */
    public void notMatched(PersonId to, ProgramId id, String publication) {
        Program program = programs.get(id);
        outbox.tell(
                to,
                KIND,
                "round:" + publication + ":" + to,
                Message.of(
                        Text.of("pairing.not_matched_title"),
                        Block.prose("pairing.not_matched", "program", program.name()),
                        new Block.Prose(rounds.words(program)),
                        Block.quiet("pairing.ways_out")),
                About.program(id));
    }

    /** The other one takes a break. */
    public void onHold(Pairing pairing, PersonId to, Optional<LocalDate> until, long occurrence) {
        String name = people.get(pairing.partnerOf(to)).name();
        Text words = until.map(day -> Text.of("pairing.on_hold_until", "name", name, "day", day))
                .orElseGet(() -> Text.of("pairing.on_hold", "name", name));
        tell(
                pairing,
                to,
                "hold:" + occurrence,
                Message.of(
                        words, new Block.Prose(words), Block.Buttons.of(Rematch.button(pairing, Text.verbatim(name)))));
    }

    /** The other one is back. */
    public void back(Pairing pairing, PersonId to, long occurrence) {
        String name = people.get(pairing.partnerOf(to)).name();
        Text words = Text.of("pairing.back", "name", name);
        tell(pairing, to, "back:" + occurrence, Message.of(words, new Block.Prose(words)));
    }

    private Block nextRound(Pairing pairing) {
        return new Block.Prose(rounds.words(programs.get(pairing.program())));
    }

    private void tell(Pairing pairing, PersonId to, String what, Message message) {
        outbox.tell(
                to,
                KIND,
                "pairing:" + pairing.id() + ":" + to + ":" + what,
                message,
                About.pairing(pairing.program(), pairing.id().value()));
    }
}
