package dev.viceversa.kit.dialogue;

import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Standing;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives people of a dialogue a place in the company, as a people import would. */
public final class Colleagues {

    private Colleagues() {}

    /** A known line with nobody above, in a department and team of their own. */
    public static void standsAt(Stage stage, Actor actor, int level) {
        change(
                stage,
                actor,
                _ -> new Standing(
                        OptionalInt.of(level),
                        Optional.empty(),
                        true,
                        Optional.of("Team " + actor.name()),
                        Optional.of("Department " + actor.name()),
                        Optional.of("Berlin"),
                        Set.of(),
                        Optional.empty()));
    }

    /** From now on reports to somebody. */
    public static void reportsTo(Stage stage, Actor actor, PersonId manager) {
        change(
                stage,
                actor,
                before -> new Standing(
                        before.level(),
                        Optional.of(manager),
                        true,
                        before.team(),
                        before.department(),
                        before.site(),
                        before.reviewers(),
                        before.assistant()));
    }

    /** From now on has this assistant, as the company's data says. */
    public static void assistedBy(Stage stage, Actor actor, Actor assistant) {
        String email = PairOnStage.in(stage.house(), () -> stage.house()
                .getBean(People.class)
                .get(assistant.person())
                .email()
                .orElseThrow());
        change(
                stage,
                actor,
                before -> new Standing(
                        before.level(),
                        before.manager(),
                        before.lineKnown(),
                        before.team(),
                        before.department(),
                        before.site(),
                        before.reviewers(),
                        Optional.of(email)));
    }

    @SuppressWarnings("unchecked")
    private static void change(Stage stage, Actor actor, UnaryOperator<Standing> change) {
        TransactionOperations<Connection> transactions = stage.house().getBean(TransactionOperations.class);
        People people = stage.house().getBean(People.class);
        transactions.executeWrite(status -> {
            Person person = people.get(actor.person());
            people.update(person.with(change.apply(person.standing())));
            return null;
        });
    }
}
