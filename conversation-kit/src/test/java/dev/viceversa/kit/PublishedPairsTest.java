package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.matching.MatchProgress;
import dev.viceversa.core.pairing.NotWith;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Program;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.Programs;
import dev.viceversa.core.round.Previewing;
import dev.viceversa.core.round.Publishing;
import dev.viceversa.kit.dialogue.Scenes;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the company looks like, no published pair breaks a rule; the rules are read here a second time, naively. */
class PublishedPairsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void no_published_pair_breaks_a_hard_rule_in_three_rounds(long seed) {
        try (Stage stage = CoreStage.onH2()) {
            Map<PersonId, Set<PersonId>> unwelcome = new HashMap<>();
            stage.house().registerSingleton(NotWith.class, (NotWith) people -> chosen(unwelcome, people));
            Scenes.openProgram(stage);
            PersonId coordinator = stage.coordinator().person();
            List<Person> crowd = Crowd.joins(stage.house(), 60, seed);
            unwelcome.putAll(unwelcome(crowd, seed));
            Random random = new Random(seed);
            int published = 0;
            for (int round = 0; round < 3; round++) {
                published += publish(stage, coordinator);
                answer(stage, random);
                stage.turn(Duration.ofDays(20));
            }
            assertThat(published).isPositive();
            List<Pairing> all = stage.house().getBean(Pairings.class).all();
            Map<PersonId, Person> people = byId(stage.house(), crowd);
            ProgramRules rules =
                    stage.house().getBean(Programs.class).all().getFirst().rules();
            Set<Set<PersonId>> pairs = new HashSet<>();
            for (Pairing pairing : all) {
                Person mentor = people.get(pairing.mentor());
                Person mentee = people.get(pairing.mentee());
                assertThat(mentor.standing().lineKnown() && mentee.standing().lineKnown())
                        .isTrue();
                assertThat(above(mentor, people)).doesNotContain(mentee.id());
                assertThat(above(mentee, people)).doesNotContain(mentor.id());
                assertThat(mentor.standing().team())
                        .isNotEqualTo(mentee.standing().team());
                assertThat(mentor.standing().reviewers())
                        .doesNotContain(mentee.email().orElseThrow());
                assertThat(mentee.standing().reviewers())
                        .doesNotContain(mentor.email().orElseThrow());
                assertThat(unwelcome.getOrDefault(mentor.id(), Set.of())).doesNotContain(mentee.id());
                assertThat(unwelcome.getOrDefault(mentee.id(), Set.of())).doesNotContain(mentor.id());
                assertThat(mentee.standing().level().orElseThrow()
                                - mentor.standing().level().orElseThrow())
                        .isGreaterThanOrEqualTo(rules.levelGap());
                assertThat(pairs.add(Set.of(mentor.id(), mentee.id())))
                        .as("nobody is proposed to the same person twice")
                        .isTrue();
            }
            for (Person person : crowd) {
                assertThat(all.stream()
                                .filter(pairing -> pairing.living()
                                        && pairing.roleOf(person.id()).isPresent()))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private static int publish(Stage stage, PersonId coordinator) {
        return inTransaction(stage, () -> {
            Program program = stage.house().getBean(Programs.class).all().getFirst();
            Previewing.Outcome made = stage.house()
                    .getBean(Previewing.class)
                    .make(program, coordinator, Set.of(), Set.of(), Optional.empty(), MatchProgress.NONE);
            if (made instanceof Previewing.Outcome.Made(var preview)
                    && stage.house().getBean(Publishing.class).publish(preview, coordinator)
                            instanceof Publishing.Outcome.Published(var _, int pairs)) {
                return pairs;
            }
            return 0;
        });
    }

    /** A third says yes, a third says no, a third says nothing. */
    private static void answer(Stage stage, Random random) {
        inTransaction(stage, () -> {
            Pairings pairings = stage.house().getBean(Pairings.class);
            for (Pairing pairing : pairings.unfinished()) {
                if (pairing.state() == Pairing.State.PROPOSED) {
                    switch (random.nextInt(3)) {
                        case 0 ->
                            pairings.update(pairing.accept(pairing.junior(), stage.now())
                                    .pairing());
                        case 1 ->
                            pairings.update(pairing.decline(pairing.junior(), stage.now())
                                    .pairing());
                        default -> {}
                    }
                }
            }
            return null;
        });
    }

    private static Map<PersonId, Set<PersonId>> unwelcome(List<Person> crowd, long seed) {
        Random random = new Random(seed * 31);
        Map<PersonId, Set<PersonId>> unwelcome = new HashMap<>();
        for (Person person : crowd) {
            unwelcome.put(
                    person.id(), Set.of(crowd.get(random.nextInt(crowd.size())).id()));
        }
        return unwelcome;
    }

    private static Map<PersonId, Set<PersonId>> chosen(
            Map<PersonId, Set<PersonId>> unwelcome, Collection<PersonId> people) {
        Map<PersonId, Set<PersonId>> chosen = new HashMap<>(unwelcome);
        chosen.keySet().retainAll(people);
        return chosen;
    }

    private static Set<PersonId> above(Person person, Map<PersonId, Person> people) {
        Set<PersonId> above = new HashSet<>();
        Optional<PersonId> next = person.standing().manager();
        while (next.isPresent() && above.add(next.get())) {
            next = people.get(next.get()).standing().manager();
        }
        return above;
    }

    private static Map<PersonId, Person> byId(ApplicationContext house, List<Person> crowd) {
        return house.getBean(People.class)
                .findAll(crowd.stream().map(Person::id).toList());
    }

    @SuppressWarnings("unchecked")
    private static <T> T inTransaction(Stage stage, Supplier<T> work) {
        TransactionOperations<Connection> transactions = stage.house().getBean(TransactionOperations.class);
        return transactions.executeWrite(status -> work.get());
    }
}
