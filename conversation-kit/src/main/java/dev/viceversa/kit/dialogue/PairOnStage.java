package dev.viceversa.kit.dialogue;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.EnrollmentId;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Preferences;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.id.IdSource;
import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.PairingId;
import dev.viceversa.core.pairing.PairingListener;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.pairing.Step;
import dev.viceversa.core.pairing.Terms;
import dev.viceversa.core.people.Habits;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.WorkingHours;
import dev.viceversa.core.program.Cohort;
import dev.viceversa.core.program.CohortId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Two people a program brought together, put on stage without the way there: for dialogues about what comes after. */
final class PairOnStage {

    private final Stage stage;
    private final Actor mentor;
    private final Actor mentee;
    private final PairingId id;

    private PairOnStage(Stage stage, Actor mentor, Actor mentee, PairingId id) {
        this.stage = stage;
        this.mentor = mentor;
        this.mentee = mentee;
        this.id = id;
    }

    Actor mentor() {
        return mentor;
    }

    Actor mentee() {
        return mentee;
    }

    PairingId id() {
        return id;
    }

    /** A running program whose coordinator is on stage, its matches published now. */
    static Program program(Stage stage) {
        stage.coordinator().types("help");
        ApplicationContext house = stage.house();
        return in(house, () -> {
            Program program = new Program(
                    new ProgramId(next(house)),
                    0,
                    "Reverse",
                    "TECH",
                    "Learn from each other",
                    Locale.ENGLISH,
                    Program.State.RUNNING,
                    ProgramRules.DEFAULTS,
                    Optional.empty(),
                    Optional.empty(),
                    stage.coordinator().person(),
                    stage.now());
            house.getBean(Programs.class).add(program);
            Instant end = stage.now()
                    .atZone(ZoneOffset.UTC)
                    .plus(program.rules().length())
                    .toInstant();
            house.getBean(Programs.class)
                    .add(new Cohort(
                            new CohortId(next(house)),
                            0,
                            program.id(),
                            1,
                            stage.now(),
                            stage.now(),
                            Optional.of(stage.now()),
                            Optional.of(end)));
            return program;
        });
    }

    /** Introduced to one another just now. */
    static PairOnStage introduced(Stage stage, Program program, String mentor, String mentee) {
        Actor one = stage.actor(mentor);
        Actor other = stage.actor(mentee);
        one.types("help");
        other.types("help");
        ApplicationContext house = stage.house();
        Cohort cohort = in(house, () -> house.getBean(Programs.class).currentCohort(program.id()));
        enroll(house, program, cohort, one.person(), Role.MENTOR, stage.now());
        enroll(house, program, cohort, other.person(), Role.MENTEE, stage.now());
        Pairing pairing = new Pairing(
                new PairingId(next(house)),
                0,
                program.id(),
                cohort.id(),
                next(house),
                one.person(),
                other.person(),
                Role.MENTOR,
                Pairing.State.INTRODUCED,
                stage.now(),
                stage.now(),
                stage.now(),
                Optional.of(stage.now()),
                Optional.empty(),
                Optional.empty(),
                List.of());
        in(house, () -> {
            house.getBean(Pairings.class).add(pairing);
            house.getBeansOfType(PairingListener.class).forEach(listener -> listener.introduced(pairing));
            return pairing;
        });
        return new PairOnStage(stage, one, other, pairing.id());
    }

    /** Both accepted an agreement just now. */
    PairOnStage agreed() {
        ApplicationContext house = stage.house();
        change(pairing -> {
            Agreement agreement = Agreement.propose(next(house), id, 1, Role.MENTEE, terms(), stage.now())
                    .accept(Role.MENTOR, stage.now());
            house.getBean(Agreements.class).add(agreement);
            Pairing active = store(house, pairing.agree(stage.now()));
            house.getBeansOfType(PairingListener.class).forEach(listener -> listener.agreed(active, agreement));
        });
        return this;
    }

    /** One of them ended it just now. */
    void ended() {
        ApplicationContext house = stage.house();
        change(pairing -> {
            Pairing over = store(house, pairing.end(stage.now()));
            house.getBeansOfType(PairingListener.class).forEach(listener -> listener.ended(over));
        });
    }

    /** Lives and works elsewhere. */
    static void lives(Stage stage, Actor actor, String zone, String hours) {
        ApplicationContext house = stage.house();
        in(house, () -> {
            Person person = house.getBean(People.class).get(actor.person());
            Habits habits = person.habits()
                    .chosen(ZoneId.of(zone), WorkingHours.parse(hours).orElseThrow(), Set.of());
            house.getBean(People.class).update(person.with(habits));
            return person;
        });
    }

    static <T> T in(ApplicationContext house, Supplier<T> work) {
        @SuppressWarnings("unchecked") // The house has one kind of transactions; a class literal cannot say which.
        TransactionOperations<Connection> transactions = house.getBean(TransactionOperations.class);
        return transactions.executeWrite(status -> work.get());
    }

    private void change(Consumer<Pairing> what) {
        ApplicationContext house = stage.house();
        in(house, () -> {
            Pairing pairing = house.getBean(Pairings.class).get(id);
            what.accept(pairing);
            return pairing;
        });
        stage.settle();
    }

    private static Pairing store(ApplicationContext house, Step step) {
        return house.getBean(Pairings.class).update(step.pairing());
    }

    private static void enroll(
            ApplicationContext house, Program program, Cohort cohort, PersonId person, Role role, Instant now) {
        in(house, () -> {
            Enrollments enrollments = house.getBean(Enrollments.class);
            if (enrollments.of(person, program.id()).isEmpty()) {
                enrollments.add(new Enrollment(
                        new EnrollmentId(next(house)),
                        0,
                        program.id(),
                        cohort.id(),
                        person,
                        role,
                        Enrollment.State.ENROLLED,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Preferences.NONE,
                        "",
                        now));
            }
            return person;
        });
    }

    private Terms terms() {
        return new Terms(
                "Learn to work with AI",
                List.of("Writing prompts"),
                ProgramRules.DEFAULTS.cadence(),
                "",
                "",
                "What is said stays with us",
                "How decisions are made",
                "A fresh view",
                LocalDate.ofInstant(stage.now(), ZoneOffset.UTC).plus(Period.ofMonths(6)),
                List.of("hands_on", "judgement"));
    }

    private static String next(ApplicationContext house) {
        return house.getBean(IdSource.class).next();
    }
}
