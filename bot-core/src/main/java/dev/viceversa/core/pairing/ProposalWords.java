package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.List;

/** What a junior reads about a proposal only she knows of. Thread-safe. */
@Singleton
public class ProposalWords {

    /** The conversation that answers its buttons. */
    public static final String FLOW = "proposal";

    private final People people;
    private final Programs programs;
    private final ReasonWords reasons;

    ProposalWords(People people, Programs programs, ReasonWords reasons) {
        this.people = people;
        this.programs = programs;
        this.reasons = reasons;
    }

    /** The proposal as it stands now; only for its junior. */
    public Message message(Pairing pairing) {
        return switch (pairing.state()) {
            case PROPOSED -> open(pairing);
            case ACCEPTED -> accepted(pairing);
            case DECLINED -> Message.plain("proposal.declined");
            case EXPIRED -> Message.plain("pairing.expired");
            case INTRODUCED, ACTIVE ->
                Message.plain("proposal.introduced", "name", senior(pairing).name());
            case FROZEN, ENDED, COMPLETED -> Message.plain("proposal.closed");
        };
    }

    private Message open(Pairing pairing) {
        Program program = programs.get(pairing.program());
        Person senior = senior(pairing);
        Text title = Text.of("proposal.title");
        return Message.of(
                title,
                new Block.Heading(title),
                Block.prose(
                        pairing.asked() == Role.MENTOR ? "proposal.as_mentor" : "proposal.as_mentee",
                        "name",
                        senior.name(),
                        "program",
                        program.name()),
                Cards.of(senior),
                Block.prose("pairing.purpose", "purpose", program.purpose()),
                Block.prose("proposal.why"),
                reasons.facts(pairing.reasons(), program),
                Block.prose("proposal.question", "until", pairing.answerBy()),
                new Block.Buttons(List.of(
                        Button.primary("proposal.accept", action("accept", pairing)),
                        Button.of("proposal.decline", action("decline", pairing)))),
                Block.quiet("proposal.private"));
    }

    private Message accepted(Pairing pairing) {
        return Message.of(
                Text.of("proposal.accepted_title"),
                Block.heading("proposal.accepted_title"),
                Block.prose("proposal.accepted", "name", senior(pairing).name(), "at", pairing.introduceAt()),
                Block.Buttons.of(Button.of("proposal.decline_after_all", action("decline", pairing))),
                Block.quiet("proposal.private"));
    }

    private Person senior(Pairing pairing) {
        return people.get(pairing.senior());
    }

    private static ActionRef action(String verb, Pairing pairing) {
        return ActionRef.of(FLOW, verb, pairing.id().value());
    }
}
