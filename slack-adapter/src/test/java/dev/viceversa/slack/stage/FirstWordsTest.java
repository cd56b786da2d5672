package dev.viceversa.slack.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.Courier;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.Operation;
import dev.viceversa.core.people.People;
import dev.viceversa.core.text.Reader;
import dev.viceversa.core.ui.Message;
import dev.viceversa.kit.Actor;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.slack.web.SlackCourier;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstWordsTest {

    @Test
    void help_is_answered_at_once_and_only_to_whoever_asked() {
        try (SlackStage stage = SlackStage.byHttp()) {
            Actor mia = stage.actor("Mia");
            assertThat(mia.types("help")).contains("join: take part").doesNotContain("match:");
            assertThat(stage.coordinator().types("help")).contains("match: preview");
            Outcome again = stage.behind().slack().as(mia.account().user()).command("/mentor", "help");
            assertThat(again.shown()).singleElement().matches(message -> message.onlyForMe());
            assertThat(again.latency()).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void the_courier_opens_the_direct_conversation_and_delivers() {
        try (SlackStage stage = SlackStage.byHttp()) {
            Actor mia = stage.actor("Mia");
            mia.types("help");
            var identity =
                    stage.house().getBean(People.class).identity(mia.account()).orElseThrow();
            DeliveryOutcome outcome = stage.house()
                    .getBean(SlackCourier.class)
                    .toPerson(
                            new Courier.Parcel(
                                    "d1",
                                    Operation.POST,
                                    Optional.empty(),
                                    Optional.of(Message.plain("help.welcome")),
                                    Reader.UNKNOWN),
                            identity);
            assertThat(outcome).isInstanceOf(DeliveryOutcome.Delivered.class);
            assertThat(mia.latest()).contains("I help people here learn");
            assertThat(stage.behind().slack().ledger().messagesOfDelivery("d1")).hasSize(1);
        }
    }
}
