package dev.viceversa.core.nudge;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.Heard;
import dev.viceversa.core.delivery.Patience;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import jakarta.inject.Singleton;
import java.time.Instant;

/**
 * Whether a nudge that is due may reach its person now: within their weekly budget, inside their hours, on a day that is
 * theirs. What was planned for another zone, other hours, or an instant long past finds a new instant. Thread-safe.
 */
@Singleton
final class NudgePatience implements Patience {

    private final NudgePlanner planner;
    private final Programs programs;
    private final Heard heard;

    NudgePatience(NudgePlanner planner, Programs programs, Heard heard) {
        this.planner = planner;
        this.programs = programs;
        this.heard = heard;
    }

    @Override
    public Verdict weigh(Delivery delivery, Person person, Instant now) {
        ProgramRules rules = delivery.about()
                .program()
                .flatMap(programs::find)
                .map(Program::rules)
                .orElse(ProgramRules.DEFAULTS);
        Instant fits = NudgeBudget.fits(
                heard.after(person.id(), now.minus(NudgeBudget.LOOKING_BACK)),
                rules,
                delivery.weight(),
                person.habits().zone(),
                now);
        if (fits.equals(Instant.MAX)) {
            return new Verdict.Later(delivery.expiresAt());
        }
        return !fits.isAfter(now) && planner.permitted(person, rules, delivery.weight(), now)
                ? new Verdict.Now()
                : new Verdict.Later(planner.next(person, rules, delivery.weight(), fits));
    }
}
