package dev.viceversa.core.conversation.pairing;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.AgreementWords;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Primers;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.track.Tracks;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An agreement as one of the two sees it, with what they can do. Thread-safe. */
@Singleton
final class AgreementMessages {

    private final People people;
    private final Primers primers;
    private final Programs programs;
    private final Tracks tracks;

    AgreementMessages(People people, Primers primers, Programs programs, Tracks tracks) {
        this.people = people;
        this.primers = primers;
        this.programs = programs;
        this.tracks = tracks;
    }

    /** To whoever is asked to accept. */
    Message asked(Pairing pairing, Agreement agreement, PersonId reader) {
        Text title = Text.of(
                agreement.revision() == 1 ? "agreement.asked" : "agreement.asked_again",
                "name",
                partner(pairing, reader));
        return Message.of(
                title,
                new Block.Heading(title),
                terms(pairing, agreement),
                primers.of(pairing, reader),
                Primers.groundRules(),
                Block.Buttons.of(
                        Button.primary("agreement.accept", action("accept", pairing, agreement)),
                        Button.of("agreement.change", action("change", pairing, agreement))),
                Block.quiet("agreement.both_accept"));
    }

    /**
     * To whoever proposed, until the other one answers.
     *
     * @param unseen what the other one proposed at the same time, shown so that nobody misses it
     */
    Message waiting(Pairing pairing, Agreement agreement, Optional<Agreement> unseen, PersonId reader) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.prose("agreement.sent", "name", partner(pairing, reader)));
        blocks.add(terms(pairing, agreement));
        unseen.ifPresent(other -> {
            blocks.add(Block.prose("agreement.overtaken", "name", partner(pairing, reader)));
            blocks.add(terms(pairing, other));
        });
        blocks.add(Block.Buttons.of(Button.of("agreement.change", action("change", pairing, agreement))));
        return new Message(Text.of("agreement.sent_title"), blocks);
    }

    /** To both, once both accepted. */
    Message agreed(Pairing pairing, Agreement agreement, PersonId reader) {
        Text title = Text.of("agreement.agreed_title");
        return Message.of(
                title,
                new Block.Heading(title),
                Block.prose("agreement.agreed", "name", partner(pairing, reader)),
                terms(pairing, agreement),
                Block.prose("agreement.next_session"),
                Block.Buttons.of(
                        Button.primary(
                                "agreement.plan",
                                ActionRef.of("session", "suggest", pairing.id().value())),
                        Button.of("agreement.change", action("change", pairing, agreement))));
    }

    /** As it stands now. */
    Message current(Pairing pairing, Agreement agreement, PersonId reader) {
        Role role = pairing.roleOf(reader).orElseThrow();
        return switch (agreement.state()) {
            case PROPOSED ->
                agreement.acceptedBy(role)
                        ? waiting(pairing, agreement, Optional.empty(), reader)
                        : asked(pairing, agreement, reader);
            case AGREED, REPLACED -> agreed(pairing, agreement, reader);
        };
    }

    private Block.Facts terms(Pairing pairing, Agreement agreement) {
        return AgreementWords.facts(
                agreement.terms(),
                people.get(pairing.mentor()),
                people.get(pairing.mentee()),
                tracks.of(programs.get(pairing.program()).track()));
    }

    private String partner(Pairing pairing, PersonId reader) {
        return people.get(pairing.partnerOf(reader)).name();
    }

    private static ActionRef action(String verb, Pairing pairing, Agreement agreement) {
        return ActionRef.of(AgreementWords.FLOW, verb, pairing.id().value(), agreement.id());
    }
}
