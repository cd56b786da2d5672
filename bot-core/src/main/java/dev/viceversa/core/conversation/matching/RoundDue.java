package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Writer;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.people.Person;
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
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the coordinator that a round is due which people were promised, and how many wait; not who, and not why. Wanted while
 * it is still one of the program's rounds and somebody waits.
 */
@Singleton
final class RoundDue implements Writer {

    private final Rounds rounds;
    private final Programs programs;
    private final Enrollments enrollments;
    private final Pairings pairings;
    private final Coordinators coordinators;

    RoundDue(Rounds rounds, Programs programs, Enrollments enrollments, Pairings pairings, Coordinators coordinators) {
        this.rounds = rounds;
        this.programs = programs;
        this.enrollments = enrollments;
        this.pairings = pairings;
        this.coordinators = coordinators;
    }

    @Override
    public String kind() {
        return RoundReminders.KIND;
    }

    @Override
    public Optional<Message> write(Delivery delivery, Person reader) {
        Instant round = Instant.parse(delivery.about().subject().get(RoundReminders.ROUND));
        return delivery.about()
                .program()
                // Whoever runs programs no longer is not told of them either.
                .filter(_ -> coordinators.include(reader.id()))
                .flatMap(programs::find)
                .filter(program -> program.state() == Program.State.RUNNING)
                .filter(program -> rounds.planned(program).contains(round))
                .flatMap(this::words);
    }

    private Optional<Message> words(Program program) {
        long waiting = waiting(program.id());
        if (waiting < 2) {
            return Optional.empty();
        }
        Text title = Text.of("match.round_due_title", "program", program.name());
        return Optional.of(new Message(
                title,
                List.of(
                        new Block.Heading(title),
                        Block.prose("match.round_due", "count", waiting),
                        Block.Buttons.of(Button.primary(
                                "match.fresh",
                                ActionRef.of("match", "fresh", program.id().value()))))));
    }

    private long waiting(ProgramId program) {
        Set<PersonId> paired = new HashSet<>();
        for (Pairing pairing : pairings.livingIn(program)) {
            paired.add(pairing.mentor());
            paired.add(pairing.mentee());
        }
        return enrollments.in(program).stream()
                .filter(Enrollment::active)
                .filter(enrollment -> !paired.contains(enrollment.person()))
                .count();
    }
}
