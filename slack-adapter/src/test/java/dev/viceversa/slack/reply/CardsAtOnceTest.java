package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SeenView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The message a press or a form came from changes at once, without a delivery. */
class CardsAtOnceTest extends OnCardStage {

    @Test
    void a_pressed_card_changes_at_once_and_nothing_goes_into_the_outbox() {
        int updates = stage.slack().ledger().calls("chat.update").size();
        CardStage.taken(stage.mia().press(stage.menu(), "replace"));
        stage.replacedInPlace("Replaced");
        assertThat(stage.edits()).isEmpty();
        stage.settle();
        stage.replacedInPlace("Replaced");
        assertThat(stage.slack().ledger().calls("chat.update")).hasSize(updates);
    }

    @Test
    void a_card_that_changed_at_once_is_still_recognised_by_its_delivery() {
        assertThat(stage.menu().message().deliveryId()).isNotNull();
        CardStage.taken(stage.mia().press(stage.menu(), "replace"));
        assertThat(stage.mia().latestMessage().message().deliveryId())
                .isEqualTo(stage.menu().message().deliveryId());
    }

    @Test
    void a_card_that_a_form_changed_at_once_is_still_recognised_by_its_delivery() {
        stage.send(stage.form("ask"));
        assertThat(stage.mia().latestMessage().message().deliveryId())
                .isEqualTo(stage.menu().message().deliveryId());
    }

    @Test
    void a_form_sent_from_a_card_changes_it_at_once_and_closes() {
        Outcome sent = stage.send(stage.form("ask"));
        assertThat(sent.modal()).isEmpty();
        stage.replacedInPlace("Replaced");
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void a_form_that_was_mended_or_followed_another_still_changes_the_card_at_once() {
        for (String verb : List.of("correct-elsewhere", "next")) {
            SeenView form = stage.becomes(stage.form("ask"), verb);
            SeenView after = stage.send(form).modal().orElseThrow();
            assertThat(CardStage.secret(after))
                    .isEqualTo(CardStage.secret(form))
                    .contains("/actions/");
            CardStage.taken(stage.mia().close(after));
        }
        stage.send(stage.becomes(
                stage.send(stage.becomes(stage.form("ask"), "next")).modal().orElseThrow(), "replace"));
        stage.replacedInPlace("Replaced");
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void a_form_opened_over_a_form_still_changes_the_card_at_once() {
        SeenView page = stage.form("ask-page");
        SeenView above = CardStage.taken(stage.mia().press(page, "ask")).modal().orElseThrow();
        assertThat(stage.mia().openModals()).hasSize(2);
        stage.send(above);
        assertThat(stage.mia().openModals()).isEmpty();
        stage.replacedInPlace("Replaced");
        assertThat(stage.edits()).isEmpty();
    }

    @Test
    void a_press_that_comes_twice_has_the_same_outcome_twice() {
        String press = stage.press(stage.menu(), stage.responseUrl(stage.menu()));
        for (int i = 0; i < 2; i++) {
            assertThat(stage.knock(press)).isEqualTo(200);
            stage.replacedInPlace("Replaced");
        }
        assertThat(stage.edits()).isEmpty();
    }
}
