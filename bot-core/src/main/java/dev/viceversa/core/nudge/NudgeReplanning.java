package dev.viceversa.core.nudge;

import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.HabitsListener;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramListener;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Moves what is planned for a person along when their zone, hours or days off change, or when their program delivers on
 * other days or at another time: to the same date in their calendar as it is now, or the first permitted day after it. Takes part in the caller's transaction. Thread-safe.
 */
@Singleton
public class NudgeReplanning implements HabitsListener, ProgramListener {

    private final Outbox outbox;
    private final People people;
    private final Programs programs;
    private final NudgePlanner planner;
    private final ProgramTime time;

    NudgeReplanning(Outbox outbox, People people, Programs programs, NudgePlanner planner, ProgramTime time) {
        this.outbox = outbox;
        this.people = people;
        this.programs = programs;
        this.planner = planner;
        this.time = time;
    }

    @Override
    public void changed(Person now, Habits before) {
        replan(now, before.zone());
    }

    @Override
    public void ruled(Program program, ProgramRules before) {
        boolean moved = !program.rules().deliveryAt().equals(before.deliveryAt())
                || !program.rules().deliveryDays().equals(before.deliveryDays());
        if (moved) {
            outbox.expecting(program.id()).forEach(this::of);
        }
    }

    /** Plans everything anew that waits for this person unprompted, by their habits as they are stored. */
    public int of(PersonId id) {
        Person person = people.get(id);
        return replan(person, person.habits().zone());
    }

    private int replan(Person person, ZoneId plannedIn) {
        Instant now = time.now();
        List<Delivery> waiting = outbox.to(person.id()).stream()
                .filter(delivery -> delivery.state() == DeliveryState.PENDING)
                .filter(delivery -> delivery.weight().unprompted())
                .toList();
        int moved = 0;
        for (Delivery delivery : waiting) {
            Instant due = anew(delivery, person, plannedIn, now);
            if (!due.equals(delivery.dueAt())) {
                outbox.replan(delivery.id(), due, Duration.between(delivery.dueAt(), delivery.expiresAt()));
                moved++;
            }
        }
        return moved;
    }

    private Instant anew(Delivery delivery, Person person, ZoneId plannedIn, Instant now) {
        ProgramRules rules = delivery.about()
                .program()
                .flatMap(programs::find)
                .map(Program::rules)
                .orElse(ProgramRules.DEFAULTS);
        if (!delivery.dueAt().isAfter(now) && planner.permitted(person, rules, delivery.weight(), now)) {
            // Due already and welcome: it only waits for its turn.
            return delivery.dueAt();
        }
        LocalDate day = LocalDate.ofInstant(delivery.dueAt(), plannedIn);
        Instant begin = day.atStartOfDay(person.habits().zone()).toInstant();
        return planner.next(person, rules, delivery.weight(), begin.isAfter(now) ? begin : now);
    }
}
