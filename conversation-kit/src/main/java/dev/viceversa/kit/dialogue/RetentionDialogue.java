package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.people.People;
import dev.viceversa.core.people.Person;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.privacy.KeptData;
import dev.viceversa.core.reflection.Reflections;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing is kept for ever: notes, confidences, questions, the audit and people who left fade by themselves. */
public abstract class RetentionDialogue {

    private static final Duration SHORTLY_BEFORE_A_YEAR = Duration.ofDays(360);

    protected abstract Stage stage();

    @Test
    public void everybody_reads_how_long_what_is_kept() {
        try (Stage stage = stage()) {
            assertThat(stage.actor("Mia").types("privacy"))
                    .contains(
                            "private notes 12 months",
                            "trusted contact 12 months",
                            "everything is forgotten after 6 months");
        }
    }

    @Test
    public void a_private_note_is_kept_for_a_year_and_then_gone() {
        try (Stage stage = stage()) {
            Actor mia = stage.actor("Mia");
            mia.types("reflect");
            mia.presses("Write a note");
            mia.submits(Map.of("words", "He listens."));
            stage.turn(SHORTLY_BEFORE_A_YEAR);
            assertThat(mia.types("reflect")).contains("He listens.");
            stage.turn(Duration.ofDays(10));
            assertThat(mia.types("reflect")).contains("Nothing here yet");
        }
    }

    @Test
    public void a_concern_is_kept_for_a_year_after_it_was_settled_else_after_it_was_sent_and_then_gone_for_both() {
        try (Stage stage = stage()) {
            PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth");
            Actor mia = stage.actor("Mia");
            Colleagues.standsAt(stage, mia, 1);
            Colleagues.standsAt(stage, stage.actor("Ruth"), 5);
            Contacts contacts = Contacts.named(stage);
            contacts.confides(mia, contacts.kim(), "Settled one day");
            contacts.confides(mia, contacts.lou(), "Never settled");
            stage.turn(Duration.ofDays(100));
            contacts.kim().presses("We have talked");

            stage.turn(SHORTLY_BEFORE_A_YEAR.minusDays(100));
            assertThat(kept(stage, mia.person())).containsEntry("concern", 2);
            stage.turn(Duration.ofDays(10));
            assertThat(kept(stage, mia.person())).containsEntry("concern", 1);
            assertThat(exported(stage, mia.person()))
                    .contains("Settled one day")
                    .doesNotContain("Never settled");
            contacts.lou().presses("Answer");
            assertThat(contacts.lou().form())
                    .as("a button that outlived its concern")
                    .isEmpty();

            stage.turn(Duration.ofDays(100));
            assertThat(kept(stage, mia.person())).doesNotContainKey("concern");
            assertThat(exported(stage, contacts.kim().person())).doesNotContain("Settled one day");
        }
    }

    @Test
    public void a_short_question_and_its_answer_are_kept_for_a_year_and_then_gone_for_both() {
        try (Stage stage = stage()) {
            PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth")
                    .agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            asks(ruth, "What is a token?");
            mia.presses("Answer");
            mia.submits(Map.of("words", "A piece of a word"));
            stage.turn(Duration.ofDays(30));
            asks(ruth, "And what is a prompt?");

            stage.turn(SHORTLY_BEFORE_A_YEAR.minusDays(30));
            assertThat(kept(stage, ruth.person())).containsEntry("question", 2);
            assertThat(exported(stage, mia.person())).contains("A piece of a word");
            stage.turn(Duration.ofDays(10));
            assertThat(kept(stage, mia.person())).doesNotContainKey("question");
            assertThat(exported(stage, ruth.person()))
                    .contains("And what is a prompt?")
                    .doesNotContain("What is a token?", "A piece of a word");
            stage.turn(Duration.ofDays(30));
            assertThat(kept(stage, ruth.person())).doesNotContainKey("question");
        }
    }

    private static void asks(Actor mentee, String words) {
        mentee.types("ask");
        mentee.presses("Ask a question");
        mentee.submits(Map.of("words", words));
    }

    private static String exported(Stage stage, PersonId person) {
        return PairOnStage.in(stage.house(), () -> stage.house().getBeansOfType(PersonalData.class).stream()
                .flatMap(room -> room.export(person).stream())
                .map(Record::toString)
                .collect(Collectors.joining("\n")));
    }

    @Test
    public void what_coordinators_did_is_forgotten_after_two_years() {
        try (Stage stage = stage()) {
            Scenes.draftProgram(stage, "Digital tandem", "TECH");
            AuditLog audit = stage.house().getBean(AuditLog.class);
            stage.turn(Duration.ofDays(700));
            assertThat(PairOnStage.in(stage.house(), audit::entries)).isNotEmpty();
            stage.turn(Duration.ofDays(40));
            assertThat(PairOnStage.in(stage.house(), audit::entries)).isEmpty();
        }
    }

    @Test
    public void whoever_left_the_company_is_forgotten_after_half_a_year_unless_they_come_back() {
        try (Stage stage = stage()) {
            PersonId mia = left(stage, "Mia");
            PersonId tom = left(stage, "Tom");
            stage.turn(Duration.ofDays(1));
            stage.turn(Duration.ofDays(170));
            assertThat(kept(stage, mia)).containsKey("reflection");
            leaves(stage, tom, false);
            stage.turn(Duration.ofDays(1));
            stage.turn(Duration.ofDays(30));
            assertThat(kept(stage, mia)).containsOnlyKeys("people");
            assertThat(person(stage, mia)).isEqualTo("–");
            assertThat(person(stage, tom)).isEqualTo("Tom");
            assertThat(PairOnStage.in(
                            stage.house(),
                            () -> stage.house().getBean(Reflections.class).of(tom)))
                    .hasSize(1);
        }
    }

    /** Somebody who wrote a note and left the company since. */
    private static PersonId left(Stage stage, String name) {
        Actor actor = stage.actor(name);
        actor.types("reflect");
        actor.presses("Write a note");
        actor.submits(Map.of("words", "A note of " + name));
        leaves(stage, actor.person(), true);
        return actor.person();
    }

    private static void leaves(Stage stage, PersonId id, boolean gone) {
        PairOnStage.in(stage.house(), () -> {
            People people = stage.house().getBean(People.class);
            if (gone) {
                people.leaveAll(List.of(id));
            } else {
                Person back = people.get(id);
                people.update(new Person(
                        id, back.version(), back.name(), back.email(), back.standing(), back.habits(), false));
            }
            return true;
        });
    }

    private static Map<String, Integer> kept(Stage stage, PersonId person) {
        return PairOnStage.in(
                stage.house(), () -> stage.house().getBean(KeptData.class).counts(person));
    }

    private static String person(Stage stage, PersonId id) {
        return PairOnStage.in(
                stage.house(), () -> stage.house().getBean(People.class).get(id).name());
    }
}
