package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.pairing.Agreement;
import dev.viceversa.core.pairing.Agreements;
import dev.viceversa.core.pairing.Pairing;
import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PeopleChange;
import dev.viceversa.core.people.PeopleListener;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.Programs;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two people say once they know one another: their agreement, how things stand, and the end. */
public abstract class PartnerDialogue {

    private static final String NEUTRAL = "happens for many ordinary reasons";

    /** A fresh stage on the platform under test. */
    protected abstract Stage stage();

    @Test
    public void one_proposes_the_other_accepts_and_the_pairing_is_under_way() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            assertThat(mia.presses("Propose our agreement"))
                    .contains("Our agreement")
                    .contains("Why we meet *")
                    .contains("What Ruth takes from it")
                    .contains("Three things that help when you mentor upward")
                    .contains("Ground rules *")
                    .contains("Only the two of you see this");
            mia.submits(PairScenes.agreement(stage, "Try AI on real work"));
            assertThat(mia.latest()).doesNotContain("Find a date");
            assertThat(ruth.latest())
                    .contains("Three things that help when you are mentored", "Ground rules for both of you")
                    .contains("Mia proposes your agreement")
                    .contains("Why we meet: Try AI on real work")
                    .contains("Skills: Write a good prompt")
                    .contains("How often we meet: every month, 60 minutes, 6 sessions");
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.INTRODUCED);
            ruth.presses("Accept, ground rules too");
            assertThat(mia.latest()).contains("Your agreement stands");
            assertThat(ruth.latest()).contains("Your agreement stands").contains("[Find a date]");
            assertThat(ruth.presses("Find a date")).contains("Times when both of you work");
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.ACTIVE);
            assertThat(ruth.types("partner"))
                    .contains("Mia (Department Mia, Berlin)")
                    .contains("Try AI on real work")
                    .contains("[End this pairing]");
            assertThat(ruth.types("status")).contains("Your partner: Mia");
            assertThat(ruth.home()).contains("Try AI on real work");
        }
    }

    @Test
    public void what_is_missing_or_does_not_fit_is_refused_at_the_field() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            mia.presses("Propose our agreement");
            Map<String, String> answers = new HashMap<>(PairScenes.agreement(stage, "Try AI"));
            answers.remove("ground_rules");
            mia.submits(answers);
            assertThat(mia.problems()).containsOnlyKeys("ground_rules");
            mia.submits(Scenes.with(PairScenes.agreement(stage, "x".repeat(401)), "skill_2", "Ask better"));
            assertThat(mia.problems()).containsOnlyKeys("purpose");
            mia.submits(Scenes.with(PairScenes.agreement(stage, "Try AI"), "ends_on", "2001-01-01"));
            assertThat(mia.problems()).containsOnlyKeys("ends_on");
            assertThat(agreements(stage)).isEmpty();
        }
    }

    @Test
    public void changes_need_both_again_and_until_then_the_old_one_counts() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            ruth.types("partner");
            ruth.presses("Propose changes");
            ruth.submits(PairScenes.agreement(stage, "Decide about AI"));
            assertThat(mia.latest()).contains("Ruth proposes a change to your agreement");
            Agreements store = stage.house().getBean(Agreements.class);
            assertThat(store.inForce(pairing(stage).id()).orElseThrow().terms().purpose())
                    .isEqualTo("Try AI on real work");
            mia.presses("Accept, ground rules too");
            assertThat(store.inForce(pairing(stage).id()).orElseThrow().terms().purpose())
                    .isEqualTo("Decide about AI");
            assertThat(agreements(stage))
                    .extracting(Agreement::state)
                    .containsExactly(Agreement.State.REPLACED, Agreement.State.AGREED);
        }
    }

    @Test
    public void two_who_propose_at_once_see_one_another() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.presses("Propose our agreement");
            ruth.presses("Propose our agreement");
            mia.submits(PairScenes.agreement(stage, "Mia's purpose"));
            ruth.submits(PairScenes.agreement(stage, "Ruth's purpose"));
            assertThat(ruth.latest())
                    .contains("Why we meet: Ruth's purpose")
                    .contains("Mia proposed a version too while you were writing")
                    .contains("Why we meet: Mia's purpose");
            assertThat(mia.latest()).contains("Ruth proposes a change").contains("Ruth's purpose");
            ruth.presses("Accept, ground rules too");
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.INTRODUCED);
            assertThat(agreements(stage))
                    .extracting(Agreement::state)
                    .containsExactly(Agreement.State.REPLACED, Agreement.State.PROPOSED);
        }
    }

    @Test
    public void accepting_a_version_that_was_replaced_shows_the_new_one_instead() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.presses("Propose our agreement");
            mia.submits(PairScenes.agreement(stage, "First"));
            String accept = "Accept, ground rules too";
            mia.presses("Propose changes");
            mia.submits(PairScenes.agreement(stage, "Second"));
            assertThat(ruth.latest()).contains("Second");
            ruth.presses(accept);
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.ACTIVE);
            assertThat(stage.house()
                            .getBean(Agreements.class)
                            .inForce(pairing(stage).id())
                            .orElseThrow()
                            .terms()
                            .purpose())
                    .isEqualTo("Second");
        }
    }

    @Test
    public void one_ends_it_and_the_other_reads_neutral_words() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.types("partner");
            mia.presses("End this pairing");
            assertThat(mia.latest()).contains("Your pairing has ended").contains("can be matched again");
            assertThat(ruth.latest())
                    .contains("Your pairing with Mia in Digital tandem has come to an end")
                    .contains(NEUTRAL)
                    .doesNotContain("Mia ended");
            assertThat(ruth.types("partner")).contains("You have no partner right now");
        }
    }

    @Test
    public void both_press_end_at_once_and_it_ends_once() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.types("partner");
            ruth.types("partner");
            mia.presses("End this pairing");
            ruth.presses("End this pairing");
            assertThat(ruth.latest()).contains("This pairing has ended already");
            assertThat(mia.inbox()).noneMatch(message -> message.contains(NEUTRAL));
            assertThat(ruth.inbox().stream().filter(message -> message.contains(NEUTRAL)))
                    .hasSize(1);
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.ENDED);
        }
    }

    @Test
    public void an_old_button_after_the_end_changes_nothing() {
        try (Stage stage = stage()) {
            PairScenes.introduced(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.presses("Propose our agreement");
            mia.submits(PairScenes.agreement(stage, "Try AI"));
            ruth.types("partner");
            ruth.presses("End this pairing");
            ruth.presses("Accept, ground rules too");
            assertThat(ruth.latest()).contains("This pairing has ended already. Nothing was changed");
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.ENDED);
        }
    }

    @Test
    public void a_stranger_with_somebody_elses_button_is_refused() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            mia.types("partner");
            for (Actor other : List.of(stage.actor("Tom"), stage.coordinator())) {
                other.pressesOf(mia, "End this pairing");
                assertThat(other.latest()).contains("This is not yours to change");
                other.pressesOf(mia, "Propose changes");
                assertThat(other.latest()).contains("This is not yours to change");
            }
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.ACTIVE);
        }
    }

    @Test
    public void a_reorganisation_parts_them_and_says_nothing_of_it() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            Actor olga = PairScenes.mentee(stage, "Olga");
            // Olga, whom Mia reports to, now reports to Ruth: only Olga's own row changed.
            Colleagues.reportsTo(stage, mia, olga.person());
            assertThat(imported(stage, Set.of(mia.person()), Set.of()).pairsFrozen())
                    .isZero();
            Colleagues.reportsTo(stage, olga, ruth.person());
            PeopleListener.Consequences consequences = imported(stage, Set.of(olga.person()), Set.of());
            assertThat(consequences.pairsFrozen()).isEqualTo(1);
            stage.settle();
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.FROZEN);
            for (Actor one : List.of(mia, ruth)) {
                assertThat(one.latest())
                        .contains(NEUTRAL)
                        .doesNotContainIgnoringCase("reorgani")
                        .doesNotContainIgnoringCase("report")
                        .doesNotContainIgnoringCase("team");
            }
            stage.coordinator().types("match");
            assertThat(stage.coordinator().types("match") + stage.coordinator().latest())
                    .contains("Mia and Ruth: open again");
        }
    }

    @Test
    public void an_import_counts_a_proposal_alike_whatever_was_answered() {
        for (String answer : List.of("Yes, introduce us", "No, thank you")) {
            try (Stage stage = stage()) {
                PairScenes.miaAndRuthJoined(stage);
                PairScenes.published(stage);
                Actor mia = stage.actor("Mia");
                mia.presses(answer);
                Colleagues.reportsTo(stage, mia, stage.actor("Ruth").person());
                assertThat(imported(stage, Set.of(mia.person()), Set.of()))
                        .isEqualTo(new PeopleListener.Consequences(1, 1, 0));
            }
        }
    }

    @Test
    public void somebody_who_left_the_company_leaves_the_pairing_kindly() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            PersonId mia = stage.actor("Mia").person();
            assertThat(imported(stage, Set.of(), Set.of(mia)).pairsEnded()).isEqualTo(1);
            stage.settle();
            assertThat(stage.actor("Ruth").latest()).contains(NEUTRAL);
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.ENDED);
        }
    }

    @Test
    public void leaving_the_program_ends_the_pairing_and_a_break_lets_it_wait() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            mia.types("pause");
            mia.submits(Map.of(
                    "back", stage.now().plus(Duration.ofDays(20)).toString().substring(0, 10)));
            assertThat(ruth.latest()).contains("Mia is taking a break until");
            assertThat(ruth.types("partner")).contains("Your pairing waits");
            stage.turn(Duration.ofDays(21));
            assertThat(String.join("\n", ruth.inbox())).contains("Mia is back from the break");
            mia.types("leave");
            mia.presses("Yes, leave");
            assertThat(ruth.latest()).contains(NEUTRAL);
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.ENDED);
        }
    }

    @Test
    public void the_end_of_the_program_completes_the_pairing() {
        try (Stage stage = stage()) {
            PairScenes.agreed(stage);
            stage.turn(Duration.ofDays(190));
            assertThat(pairing(stage).state()).isEqualTo(Pairing.State.COMPLETED);
            assertThat(String.join("\n", stage.actor("Ruth").inbox())).contains("has run its full length");
            assertThat(stage.house()
                            .getBean(Programs.class)
                            .currentCohort(pairing(stage).program())
                            .endsAt())
                    .isPresent();
        }
    }

    @SuppressWarnings("unchecked")
    private static PeopleListener.Consequences imported(Stage stage, Set<PersonId> changed, Set<PersonId> left) {
        TransactionOperations<Connection> transactions = stage.house().getBean(TransactionOperations.class);
        return transactions.executeWrite(status -> stage.house().getBeansOfType(PeopleListener.class).stream()
                .map(listener -> listener.imported(new PeopleChange(Set.of(), changed, left)))
                .reduce(PeopleListener.Consequences.NONE, PeopleListener.Consequences::and));
    }

    private static Pairing pairing(Stage stage) {
        return stage.house().getBean(Pairings.class).all().getFirst();
    }

    private static List<Agreement> agreements(Stage stage) {
        return stage.house().getBean(Agreements.class).of(pairing(stage).id());
    }
}
