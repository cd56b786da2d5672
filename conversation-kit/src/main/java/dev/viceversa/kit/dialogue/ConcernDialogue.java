package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.concern.Concern;
import dev.viceversa.core.concern.Concerns;
import dev.viceversa.core.delivery.Delivery;
import dev.viceversa.core.delivery.DeliveryReport;
import dev.viceversa.core.delivery.DeliveryState;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.text.Texts;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code concern}: words in confidence for a trusted contact. Must hold on every platform. */
public abstract class ConcernDialogue {

    private static final String WORDS = "He asked me who votes what in my team 😟 – זה לא בסדר";

    protected abstract Stage stage();

    @Test
    public void a_concern_reaches_the_chosen_contact_and_the_sender_sees_what_happens_next() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor kim = stage.actor("Kim");
            mia.types("concern");
            assertThat(mia.form())
                    .contains("Kim")
                    .contains("Lou")
                    .contains("Who will see this: only the person you choose");
            mia.submits(Map.of("contact", kim.person().value(), "words", WORDS));
            assertThat(mia.latest()).contains("It is on its way to Kim").doesNotContain(WORDS);
            assertThat(kim.latest())
                    .contains("In confidence, for you")
                    .contains("Mia")
                    .contains(WORDS);
            assertThat(mia.types("concern")).contains("received, not read yet").doesNotContain(WORDS);

            kim.doubleClicks("I have read it");
            assertThat(mia.inbox().stream().filter(message -> message.contains("Kim has read what you wrote")))
                    .hasSize(1);
            assertThat(mia.types("concern")).contains(": read");

            kim.presses("Answer");
            kim.submitsTwice(Map.of("words", "Thank you. Can we talk at four?"));
            assertThat(mia.inbox().stream().filter(message -> message.contains("Can we talk at four?")))
                    .hasSize(1);
            assertThat(mia.types("concern")).contains(": answered").doesNotContain("Can we talk at four?");
            // One answer, and the buttons are gone.
            assertThat(kim.inbox().stream().filter(message -> message.contains(WORDS)))
                    .hasSize(1)
                    .allMatch(message -> message.contains("You answered") && !message.contains("[Answer]"));
        }
    }

    @Test
    public void a_contact_may_note_that_the_two_have_talked() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor kim = stage.actor("Kim");
            confides(mia, kim, WORDS);
            kim.doubleClicks("We have talked");
            assertThat(mia.latest())
                    .contains("Kim noted that you two have talked")
                    .contains("also to somebody else");
            mia.types("concern");
            mia.presses("Write in confidence");
            assertThat(mia.form()).contains("Lou");
        }
    }

    @Test
    public void nobody_above_or_below_one_of_the_pair_is_offered() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            Actor kim = stage.actor("Kim");
            Actor lou = stage.actor("Lou");
            Actor boss = Contacts.somebody(stage, "Bea");
            // Kim is two steps above Ruth: Mia must not be offered somebody her partner reports to.
            Colleagues.reportsTo(stage, boss, kim.person());
            Colleagues.reportsTo(stage, ruth, boss.person());
            mia.types("concern");
            assertThat(mia.offered("contact")).containsExactly(lou.person().value());
            // Lou reports to Ruth: nobody is left.
            Colleagues.reportsTo(stage, lou, ruth.person());
            assertThat(mia.types("concern"))
                    .contains("None of the trusted contacts stands far enough")
                    .contains("You can always also turn to HR");
        }
    }

    @Test
    public void a_contact_who_is_no_longer_outside_is_not_written_to_by_an_old_form() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor kim = stage.actor("Kim");
            mia.types("concern");
            Colleagues.reportsTo(stage, stage.actor("Ruth"), kim.person());
            mia.submits(Map.of("contact", kim.person().value(), "words", WORDS));
            assertThat(mia.problems()).containsOnlyKeys("contact");
            assertThat(kim.inbox()).noneMatch(message -> message.contains(WORDS));
        }
    }

    @Test
    public void it_stands_in_no_list_log_export_or_coordinators_view() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor kim = stage.actor("Kim");
            Actor ruth = stage.actor("Ruth");
            confides(mia, kim, WORDS);
            kim.presses("I have read it");
            for (Actor other : List.of(ruth, stage.actor("Lou"), stage.coordinator())) {
                assertThat(String.join("\n", other.inbox())).doesNotContain(WORDS);
                assertThat(other.types("concern") + other.types("status") + other.types("privacy"))
                        .doesNotContain(WORDS);
                assertThat(exported(stage, other)).doesNotContain(WORDS);
            }
            assertThat(kim.types("concern") + kim.types("status")).doesNotContain(WORDS);
            assertThat(exported(stage, kim)).doesNotContain(WORDS).doesNotContain("concern,");
            assertThat(exported(stage, mia)).contains(WORDS).doesNotContain("concern_news");
            assertThat(stage.house().getBean(AuditLog.class).entries())
                    .noneMatch(entry -> entry.toString().contains("concern")
                            || entry.actor().equals(mia.person().value()));
            assertThat(PairOnStage.in(
                            stage.house(),
                            () -> stage.house().getBean(DeliveryReport.class).failed(100)))
                    .noneMatch(line -> line.kind().contains("concern"));
        }
    }

    @Test
    public void a_notification_says_nothing_and_a_sent_message_keeps_no_words() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor kim = stage.actor("Kim");
            mia.types("concern");
            mia.submits(Map.of("contact", kim.person().value(), "words", WORDS));
            List<Delivery> sent =
                    PairOnStage.in(stage.house(), () -> stage.house().getBean(Outbox.class).to(kim.person()).stream()
                            .filter(delivery -> delivery.kind().startsWith("concern"))
                            .toList());
            assertThat(sent).hasSize(1);
            assertThat(sent.getFirst().state()).isEqualTo(DeliveryState.SENT);
            assertThat(sent.getFirst().message()).isEmpty();
            assertThat(sent.getFirst().about().program()).isEmpty();
            assertThat(sent.getFirst().about().pairing()).isEmpty();
            Texts texts = stage.house().getBean(Texts.class);
            assertThat(texts.say(Text.of("concern.notification"), Reader.UNKNOWN))
                    .isEqualTo("A message for you");
        }
    }

    @Test
    public void sending_twice_sends_once_and_a_text_too_long_is_refused_at_the_field() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor kim = stage.actor("Kim");
            mia.types("concern");
            mia.submits(Map.of("contact", kim.person().value(), "words", "a".repeat(10_000)));
            assertThat(mia.problems()).containsEntry("words", "That is 10,000 characters; 2,000 fit here.");
            mia.types("concern");
            mia.submitsTwice(Map.of("contact", kim.person().value(), "words", WORDS));
            assertThat(concerns(stage, mia)).hasSize(1);
            assertThat(kim.inbox().stream().filter(message -> message.contains(WORDS)))
                    .hasSize(1);
        }
    }

    @Test
    public void it_works_after_the_pairing_has_ended() {
        try (Stage stage = stage()) {
            PairOnStage pair = pairWithContacts(stage);
            pair.ended();
            Actor mia = stage.actor("Mia");
            confides(mia, stage.actor("Kim"), WORDS);
            assertThat(stage.actor("Kim").latest()).contains(WORDS);
        }
    }

    @Test
    public void nobody_but_the_chosen_contact_reads_or_answers() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor kim = stage.actor("Kim");
            confides(mia, kim, WORDS);
            for (Actor other : List.of(
                    mia,
                    stage.actor("Ruth"),
                    stage.actor("Lou"),
                    stage.coordinator(),
                    Contacts.somebody(stage, "Sam"))) {
                for (String label : List.of("I have read it", "Answer", "We have talked")) {
                    String seen = other.pressesOf(kim, label);
                    assertThat(seen + other.latest()).contains("This is not yours to change");
                    assertThat(other.form()).isEmpty();
                }
            }
            assertThat(concerns(stage, mia)).extracting(Concern::state).containsExactly(Concern.State.SENT);
        }
    }

    @Test
    public void strangers_and_programs_without_contacts_hear_what_else_they_can_do() {
        try (Stage stage = stage()) {
            PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth");
            assertThat(stage.actor("Mia").types("concern"))
                    .contains("No trusted contact is named")
                    .contains("turn to HR");
            assertThat(stage.actor("Sam").types("concern"))
                    .contains("You do not take part")
                    .contains("turn to HR");
        }
    }

    @Test
    public void only_a_coordinator_names_two_different_contacts_and_they_are_told() {
        try (Stage stage = stage()) {
            PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth");
            Actor kim = Contacts.somebody(stage, "Kim");
            Actor lou = Contacts.somebody(stage, "Lou");
            Actor coordinator = stage.coordinator();
            coordinator.types("program");
            stage.actor("Mia").pressesOf(coordinator, "Trusted contacts");
            assertThat(stage.actor("Mia").form()).isEmpty();
            coordinator.presses("Trusted contacts");
            coordinator.submits(Map.of(
                    "contact_1",
                    kim.account().user(),
                    "contact_2",
                    kim.account().user()));
            assertThat(coordinator.problems()).containsEntry("contact_2", "Please choose two different people.");
            Contacts.name(stage, kim, lou);
            assertThat(coordinator.latest()).contains("Kim and Lou are the trusted contacts of Reverse");
            Contacts.name(stage, kim, lou);
            assertThat(kim.inbox().stream().filter(message -> message.contains("You are a trusted contact")))
                    .hasSize(1);
            coordinator.types("program");
            coordinator.presses("Trusted contacts");
            assertThat(coordinator.form()).contains("Named now: Kim, Lou");
        }
    }

    @Test
    public void whoever_is_forgotten_takes_their_words_along() {
        try (Stage stage = stage()) {
            pairWithContacts(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            Actor kim = stage.actor("Kim");
            confides(mia, kim, WORDS);
            confides(ruth, kim, "And I have one, too");
            kim.presses("Answer");
            kim.submits(Map.of("words", "Thank you"));
            erase(stage, mia);
            erase(stage, kim);
            erase(stage, kim);
            assertThat(concerns(stage, mia)).isEmpty();
            assertThat(concerns(stage, ruth)).singleElement().satisfies(concern -> {
                assertThat(concern.words()).isEqualTo("And I have one, too");
                assertThat(concern.contact()).isEmpty();
                assertThat(concern.answer()).isEmpty();
            });
            assertThat(ruth.types("concern")).contains("this person is no longer here");
        }
    }

    private static PairOnStage pairWithContacts(Stage stage) {
        PairOnStage pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth")
                .agreed();
        Colleagues.standsAt(stage, stage.actor("Mia"), 1);
        Colleagues.standsAt(stage, stage.actor("Ruth"), 5);
        Contacts.named(stage);
        return pair;
    }

    private static void confides(Actor sender, Actor contact, String words) {
        sender.types("concern");
        sender.submits(Map.of("contact", contact.person().value(), "words", words));
    }

    private static List<Concern> concerns(Stage stage, Actor sender) {
        return PairOnStage.in(
                stage.house(), () -> stage.house().getBean(Concerns.class).sentBy(sender.person()));
    }

    private static void erase(Stage stage, Actor actor) {
        PairOnStage.in(stage.house(), () -> {
            stage.house().getBeansOfType(PersonalData.class).stream()
                    .filter(room -> room.room().equals("concern"))
                    .forEach(room -> room.erase(actor.person()));
            return actor;
        });
    }

    private static String exported(Stage stage, Actor actor) {
        return PairOnStage.in(stage.house(), () -> stage.house().getBeansOfType(PersonalData.class).stream()
                .flatMap(room -> room.export(actor.person()).stream())
                .map(Record::toString)
                .reduce("", (one, next) -> one + "\n" + next));
    }
}
