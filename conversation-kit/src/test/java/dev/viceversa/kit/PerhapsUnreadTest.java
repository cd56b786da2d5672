package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.core.ui.Message;
import org.junit.jupiter.api.Test;

class PerhapsUnreadTest {

    @Test
    void what_may_not_have_arrived_is_shown_once_beneath_the_next_answer_and_never_sent_again() {
        try (CoreStage stage = CoreStage.onH2()) {
            Actor mia = stage.actor("Mia");
            mia.types("help");
            StageCourier courier = stage.house().getBean(StageCourier.class);
            courier.nextEnds(new DeliveryOutcome.Ambiguous("reset"));
            stage.house()
                    .getBean(Outbox.class)
                    .tell(
                            mia.person(),
                            "introduction",
                            "introduction:1",
                            Message.of(Text.verbatim("Meet Ruth"), new Block.Prose(Text.verbatim("Meet Ruth"))),
                            About.NOTHING);
            stage.settle();
            assertThat(mia.inbox()).isEmpty();

            assertThat(mia.types("help")).contains("This may not have reached you before:", "Meet Ruth");
            assertThat(mia.types("help")).doesNotContain("Meet Ruth");
            assertThat(mia.inbox()).isEmpty();
        }
    }
}
