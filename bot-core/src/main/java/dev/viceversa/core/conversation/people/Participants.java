package dev.viceversa.core.conversation.people;

import dev.viceversa.core.enrollment.Enrollment;
import dev.viceversa.core.enrollment.Enrollments;
import dev.viceversa.core.enrollment.Role;
import dev.viceversa.core.people.Identity;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who takes part in a program, as a coordinator may see it: names, role and state. Nothing of what people wrote, declined
 * or would rather avoid is read here. Thread-safe.
 */
@Singleton
final class Participants {

    /**
     * Somebody who takes part.
     *
     * @param unreachable why no message arrives, in the platform's word; empty while one account can be reached
     * @param lineKnown whether they can be matched as far as the company's data goes
     */
    record Participant(
            Person person, Role role, Enrollment.State state, Optional<String> unreachable, boolean lineKnown) {}

    private final Enrollments enrollments;
    private final People people;

    Participants(Enrollments enrollments, People people) {
        this.enrollments = enrollments;
        this.people = people;
    }

    /** Everybody who takes part, breaks included, by name. */
    List<Participant> in(ProgramId program) {
        List<Enrollment> taking =
                enrollments.in(program).stream().filter(Enrollment::takesPart).toList();
        Map<PersonId, Person> persons =
                people.findAll(taking.stream().map(Enrollment::person).toList());
        return taking.stream()
                .filter(enrollment -> persons.containsKey(enrollment.person()))
                .map(enrollment -> participant(enrollment, persons.get(enrollment.person())))
                .sorted(Comparator.comparing(participant -> participant.person().name()))
                .toList();
    }

    private Participant participant(Enrollment enrollment, Person person) {
        return new Participant(
                person,
                enrollment.role(),
                enrollment.state(),
                unreachable(person),
                person.standing().lineKnown());
    }

    private Optional<String> unreachable(Person person) {
        List<Identity> accounts = people.identities(person.id());
        return accounts.stream().anyMatch(account -> account.unreachable().isEmpty())
                ? Optional.empty()
                : Optional.of(accounts.stream()
                        .flatMap(account -> account.unreachable().stream())
                        .findFirst()
                        .orElse("no_account"));
    }
}
