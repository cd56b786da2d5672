package dev.viceversa.core.circle;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.delivery.Weight;
import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.nudge.NudgePlanner;
import dev.viceversa.core.occasion.Occasion;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.ReportingLines;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.time.ProgramTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every few weeks: makes circles of the mentors who have a pair, and plans an invitation to each. Mentors on a break, those
 * who would rather have none, and those whose reporting line nobody knows are left in peace. Thread-safe.
 */
@Singleton
public class Inviting implements Occasion {

    /** Invites to a circle. */
    public static final String INVITATION = "circle_invitation";

    /** In a delivery's subject: which circle. */
    public static final String CIRCLE = "circle";

    private final Circles circles;
    private final Lessons lessons;
    private final Pairings pairings;
    private final Enrollments enrollments;
    private final People people;
    private final NudgePlanner planner;
    private final Outbox outbox;
    private final IdSource ids;
    private final ProgramTime time;

    Inviting(
            Circles circles,
            Lessons lessons,
            Pairings pairings,
            Enrollments enrollments,
            People people,
            NudgePlanner planner,
            Outbox outbox,
            IdSource ids,
            ProgramTime time) {
        this.circles = circles;
        this.lessons = lessons;
        this.pairings = pairings;
        this.enrollments = enrollments;
        this.people = people;
        this.planner = planner;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String kind() {
        return "circle";
    }

    @Override
    public Optional<Period> every(Program program) {
        int weeks = program.rules().recurring().circleWeeks();
        return weeks == 0 ? Optional.empty() : Optional.of(Period.ofWeeks(weeks));
    }

    @Override
    public void take(Program program, int nth) {
        Slots slots = Slots.after(time.now());
        for (Grouping.Group group : Grouping.of(candidates(program, slots), nth)) {
            Circle circle = new Circle(
                    new CircleId(ids.next()),
                    0,
                    program.id(),
                    nth,
                    lessons.nth(nth, program.rules().mode()).key(),
                    slots.middle(group.shared()),
                    group.members().stream()
                            .map(member -> Seat.open(member.person()))
                            .toList());
            circles.add(circle);
            circle.seats().forEach(seat -> invite(program, circle, people.get(seat.person())));
        }
    }

    private void invite(Program program, Circle circle, Person person) {
        Instant due = planner.next(person, program.rules(), Weight.DIGEST, time.now());
        Duration keeps = Duration.between(due, circle.decidedAt());
        if (keeps.isPositive()) {
            outbox.plan(
                    person.id(),
                    INVITATION,
                    INVITATION + ":" + circle.id() + ":" + person.id(),
                    Weight.DIGEST,
                    About.program(program.id()).and(CIRCLE, circle.id().value()),
                    due,
                    keeps);
        }
    }

    private List<Grouping.Candidate> candidates(Program program, Slots slots) {
        Set<PersonId> away = circles.optedOut(program.id());
        Set<PersonId> here = enrollments.in(program.id()).stream()
                .filter(Enrollment::active)
                .map(Enrollment::person)
                .collect(Collectors.toSet());
        Set<PersonId> mentors = pairings.livingIn(program.id()).stream()
                .map(Pairing::mentor)
                .filter(mentor -> here.contains(mentor) && !away.contains(mentor))
                .collect(Collectors.toSet());
        Collection<Person> persons = people.findAll(mentors).values();
        ReportingLines lines = ReportingLines.of(persons, people);
        return persons.stream()
                .filter(person -> !person.left())
                .flatMap(person -> lines.above(person).stream()
                        .map(above ->
                                new Grouping.Candidate(person.id(), above, slots.of(person, program.rules(), planner))))
                .toList();
    }
}
