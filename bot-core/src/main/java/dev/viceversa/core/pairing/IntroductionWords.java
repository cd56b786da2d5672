package dev.viceversa.core.pairing;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.ActionRef;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Button;
import dev.viceversa.core.ui.Message;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first message of a pairing: who, why these two, what for, how to begin. Both roles read the same structure in words
 * of equal dignity. Thread-safe.
 */
@Singleton
public class IntroductionWords {

    private final People people;
    private final Programs programs;
    private final Enrollments enrollments;
    private final ReasonWords reasons;
    private final Primers primers;

    IntroductionWords(People people, Programs programs, Enrollments enrollments, ReasonWords reasons, Primers primers) {
        this.people = people;
        this.programs = programs;
        this.enrollments = enrollments;
        this.reasons = reasons;
        this.primers = primers;
    }

    /** As one of the two reads it. */
    public Message message(Pairing pairing, PersonId reader) {
        Program program = programs.get(pairing.program());
        Person partner = people.get(pairing.partnerOf(reader));
        boolean mentor = pairing.roleOf(reader).orElseThrow() == Role.MENTOR;
        Text title = Text.of("introduction.title", "name", partner.name());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(Block.prose(
                mentor ? "introduction.to_mentor" : "introduction.to_mentee",
                "name",
                partner.name(),
                "program",
                program.name()));
        blocks.add(Cards.of(partner));
        hope(pairing, partner).ifPresent(blocks::add);
        blocks.add(Block.prose("pairing.purpose", "purpose", program.purpose()));
        blocks.add(Block.prose("introduction.why"));
        blocks.add(reasons.facts(pairing.reasons(), program));
        blocks.add(primers.of(pairing, reader));
        blocks.add(Primers.groundRules());
        blocks.add(meet(program, partner));
        blocks.add(Block.prose("introduction.next_step"));
        blocks.add(Block.Buttons.of(
                Button.primary(
                        "introduction.agreement",
                        ActionRef.of(AgreementWords.FLOW, "open", pairing.id().value())),
                Button.of(
                        "introduction.partner",
                        ActionRef.of("partner", "show", pairing.id().value()))));
        blocks.add(Block.quiet("introduction.way_out"));
        return new Message(title, blocks);
    }

    /** A way to the partner's chat; no time is agreed yet. */
    public static Block.MeetUp meet(Program program, Person partner) {
        return new Block.MeetUp(
                partner.id().value(),
                Text.verbatim(partner.name()),
                Text.of("introduction.subject", "program", program.name()),
                Optional.empty(),
                program.rules().cadence().length(),
                Optional.empty());
    }

    /** What the partner hopes for, in their own words, as they were told their partner would read it. */
    private Optional<Block> hope(Pairing pairing, Person partner) {
        return enrollments
                .of(partner.id(), pairing.program())
                .map(Enrollment::hope)
                .filter(hope -> !hope.isBlank())
                .map(hope -> new Block.Quote(
                        Text.verbatim(hope), Optional.of(Text.of("introduction.hopes", "name", partner.name()))));
    }
}
