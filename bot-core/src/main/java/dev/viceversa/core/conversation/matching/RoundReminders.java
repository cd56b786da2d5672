package dev.viceversa.core.conversation.matching;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingListener;
import dev.viceversa.core.people.Coordinators;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramListener;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.program.Rounds;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * Plans the coordinator's reminder for every round people were told of, and anew when rounds come in another rhythm. Each
 * round is planned once under its day; whether it still is one, and anybody waits then, is for its writer to see. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
final class RoundReminders implements PairingListener, ProgramListener {

    static final String KIND = "round_due";
    static final String ROUND = "round";
    private static final Duration KEEPS = Duration.ofDays(14);

    private final Rounds rounds;
    private final Programs programs;
    private final People people;
    private final Coordinators coordinators;
    private final NudgePlanner planner;
    private final Outbox outbox;

    RoundReminders(
            Rounds rounds,
            Programs programs,
            People people,
            Coordinators coordinators,
            NudgePlanner planner,
            Outbox outbox) {
        this.rounds = rounds;
        this.programs = programs;
        this.people = people;
        this.coordinators = coordinators;
        this.planner = planner;
        this.outbox = outbox;
    }

    @Override
    public void introduced(Pairing pairing) {
        plan(programs.get(pairing.program()));
    }

    /** Other days are planned as well; those that are no longer a round's are dropped when they are due. */
    @Override
    public void ruled(Program program, ProgramRules before) {
        if (program.state() == Program.State.RUNNING
                && program.rules().pairs().roundEvery() != before.pairs().roundEvery()) {
            plan(program);
        }
    }

    private void plan(Program program) {
        for (PersonId coordinator : coordinators.everybody()) {
            remind(program, people.get(coordinator));
        }
    }

    private void remind(Program program, Person coordinator) {
        for (Instant round : rounds.ahead(program)) {
            outbox.plan(
                    coordinator.id(),
                    KIND,
                    KIND + ":" + program.id() + ":" + round + ":" + coordinator.id(),
                    Weight.DIGEST,
                    About.program(program.id()).and(ROUND, round.toString()),
                    planner.next(coordinator, program.rules(), Weight.DIGEST, round),
                    KEEPS);
        }
    }
}
