package dev.viceversa.kit.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.pairing.Pairings;
import dev.viceversa.core.people.PersonalData;
import dev.viceversa.core.question.Question;
import dev.viceversa.core.question.Questions;
import dev.viceversa.kit.Actor;
import dev.viceversa.kit.Stage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code ask}: a mentee's short question, the mentor's answer, a thank-you. Must hold on every platform. */
public abstract class QuestionDialogue {

    /** Emoji with a skin tone and right-to-left words, as people write them. */
    private static final String WORLDLY = "👩🏽‍💻 איך כותבים הנחיה טובה? كيف؟";

    protected abstract Stage stage();

    @Test
    public void a_question_reaches_the_mentor_the_answer_the_mentee_and_thanks_the_mentor() {
        try (Stage stage = stage()) {
            agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            assertThat(ruth.types("ask")).contains("To Mia, your mentor").contains("only the two of you");
            ruth.presses("Ask a question");
            assertThat(ruth.form()).contains("Who will see this: only Mia and you");
            ruth.submits(Map.of("words", WORLDLY));
            assertThat(mia.latest())
                    .contains("A short question from Ruth")
                    .contains(WORLDLY)
                    .contains("only Ruth and you");
            assertThat(mia.types("status")).contains(WORLDLY).contains("Ruth would like to know");

            mia.presses("Answer");
            assertThat(mia.form()).contains(WORLDLY);
            mia.submits(Map.of("words", "Say who you are, and give an example. 🙂"));
            assertThat(ruth.latest())
                    .contains("Mia answered your question")
                    .contains(WORLDLY)
                    .contains("give an example. 🙂");

            ruth.doubleClicks("Say thank you");
            assertThat(mia.inbox().stream().filter(message -> message.contains("Ruth says thank you")))
                    .hasSize(1);
            assertThat(ruth.types("ask")).contains("give an example").contains("You said thank you to Mia");
            assertThat(mia.types("ask")).contains("give an example").contains("Ruth said thank you");
        }
    }

    @Test
    public void a_question_typed_after_the_word_stands_in_the_form_already() {
        try (Stage stage = stage()) {
            agreed(stage);
            Actor ruth = stage.actor("Ruth");
            ruth.types("ask Which tool do you use for notes?");
            assertThat(ruth.form()).contains("Which tool do you use for notes?");
        }
    }

    @Test
    public void a_mentor_may_rather_talk_about_it_and_still_answer_later() {
        try (Stage stage = stage()) {
            agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            asks(ruth, "What is a token?");
            mia.doubleClicks("Talk about it next time");
            assertThat(ruth.inbox().stream().filter(message -> message.contains("would like to talk about")))
                    .hasSize(1);
            // The way is free for the next one, and the first can still be answered.
            asks(ruth, "And what is a prompt?");
            assertThat(mia.latest()).contains("And what is a prompt?");
            mia.presses("Talk about it next time");
            mia.types("ask");
            mia.presses("Answer");
            mia.submits(Map.of("words", "It is what you say to it"));
            assertThat(ruth.latest()).contains("Mia answered your question").contains("It is what you say to it");
        }
    }

    @Test
    public void one_question_at_a_time_and_it_can_be_taken_back() {
        try (Stage stage = stage()) {
            agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            ruth.types("ask");
            ruth.presses("Ask a question");
            ruth.submitsTwice(Map.of("words", "What is a token?"));
            assertThat(mia.inbox().stream().filter(message -> message.contains("What is a token?")))
                    .hasSize(1);
            ruth.types("ask Another one?");
            assertThat(ruth.form()).doesNotContain("Another one?");
            assertThat(questions(stage)).hasSize(1);

            mia.presses("Answer");
            ruth.types("ask");
            ruth.presses("Take it back");
            assertThat(mia.inbox()).noneMatch(message -> message.contains("What is a token?"));
            mia.submits(Map.of("words", "Too late"));
            assertThat(ruth.inbox()).noneMatch(message -> message.contains("Too late"));
            assertThat(questions(stage)).extracting(Question::state).containsExactly(Question.State.CLOSED);
        }
    }

    @Test
    public void a_text_that_is_too_long_is_refused_at_the_field() {
        try (Stage stage = stage()) {
            agreed(stage);
            Actor ruth = stage.actor("Ruth");
            ruth.types("ask");
            ruth.presses("Ask a question");
            ruth.submits(Map.of("words", "a".repeat(10_000)));
            assertThat(ruth.problems()).containsEntry("words", "That is 10,000 characters; 500 fit here.");
            assertThat(questions(stage)).isEmpty();
        }
    }

    @Test
    public void only_a_mentee_with_an_agreement_asks() {
        try (Stage stage = stage()) {
            PairOnStage pair = PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth");
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            assertThat(ruth.types("ask")).contains("Once your agreement stands").doesNotContain("[Ask a question]");
            assertThat(stage.actor("Sam").types("ask")).contains("You are in no pairing right now");
            pair.agreed();
            assertThat(mia.types("ask")).doesNotContain("[Ask a question]");
            ruth.types("ask");
            mia.pressesOf(ruth, "Ask a question");
            assertThat(mia.form()).isEmpty();
        }
    }

    @Test
    public void nobody_else_answers_reads_or_thanks() {
        try (Stage stage = stage()) {
            agreed(stage);
            PairOnStage.introduced(stage, PairOnStage.program(stage), "Tom", "Olga")
                    .agreed();
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            asks(ruth, "What is a token?");
            List<Actor> others =
                    List.of(stage.actor("Sam"), stage.actor("Tom"), stage.actor("Olga"), stage.coordinator());
            for (Actor other : others) {
                for (String label : List.of("Answer", "Talk about it next time")) {
                    String seen = other.pressesOf(mia, label);
                    assertThat(seen + other.latest()).contains("This is not yours to change");
                    assertThat(other.form()).isEmpty();
                }
            }
            // The partner is not the mentor, and the mentor not the partner.
            ruth.pressesOf(mia, "Talk about it next time");
            assertThat(ruth.latest()).contains("This is not yours to change");
            ruth.types("ask");
            mia.pressesOf(ruth, "Take it back");
            assertThat(mia.latest()).contains("This is not yours to change");
            assertThat(questions(stage)).extracting(Question::state).containsExactly(Question.State.OPEN);
        }
    }

    @Test
    public void after_the_end_a_button_does_nothing_and_says_so() {
        try (Stage stage = stage()) {
            PairOnStage pair = agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            asks(ruth, "What is a token?");
            mia.presses("Answer");
            pair.ended();
            mia.submits(Map.of("words", "A piece of a word"));
            assertThat(mia.latest()).contains("This pairing has ended. Nothing was sent or changed");
            mia.presses("Talk about it next time");
            assertThat(mia.latest()).contains("This pairing has ended. Nothing was sent or changed");
            assertThat(ruth.inbox()).noneMatch(message -> message.contains("A piece of a word"));
            assertThat(questions(stage)).extracting(Question::state).containsExactly(Question.State.OPEN);
        }
    }

    @Test
    public void whoever_is_forgotten_takes_their_words_along() {
        try (Stage stage = stage()) {
            agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            asks(ruth, "What is a token?");
            mia.presses("Answer");
            mia.submits(Map.of("words", "A piece of a word"));
            asks(ruth, "And a prompt?");
            assertThat(export(stage, ruth)).contains("What is a token?").contains("A piece of a word");
            assertThat(export(stage, mia)).contains("A piece of a word").doesNotContain("And a prompt?");
            erase(stage, mia);
            erase(stage, mia);
            assertThat(questions(stage)).hasSize(2).allMatch(question -> question.answer()
                    .isEmpty());
            assertThat(questions(stage)).noneMatch(Question::open);
            erase(stage, ruth);
            assertThat(questions(stage)).isEmpty();
        }
    }

    private static String export(Stage stage, Actor actor) {
        return PairOnStage.in(
                stage.house(), () -> room(stage).export(actor.person()).toString());
    }

    private static void erase(Stage stage, Actor actor) {
        PairOnStage.in(stage.house(), () -> {
            room(stage).erase(actor.person());
            return actor;
        });
    }

    private static PersonalData room(Stage stage) {
        return stage.house().getBeansOfType(PersonalData.class).stream()
                .filter(room -> room.room().equals("question"))
                .findFirst()
                .orElseThrow();
    }

    private static PairOnStage agreed(Stage stage) {
        return PairOnStage.introduced(stage, PairOnStage.program(stage), "Mia", "Ruth")
                .agreed();
    }

    private static void asks(Actor mentee, String words) {
        mentee.types("ask");
        mentee.presses("Ask a question");
        mentee.submits(Map.of("words", words));
    }

    private static List<Question> questions(Stage stage) {
        return PairOnStage.in(stage.house(), () -> stage.house().getBean(Pairings.class).all().stream()
                .flatMap(pairing -> stage.house().getBean(Questions.class).of(pairing.id()).stream())
                .toList());
    }
}
