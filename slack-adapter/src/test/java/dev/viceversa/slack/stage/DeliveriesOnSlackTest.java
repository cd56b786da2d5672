package dev.viceversa.slack.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.delivery.About;
import dev.viceversa.core.delivery.Outbox;
import dev.viceversa.core.people.Platform;
import dev.viceversa.core.program.ChannelRef;
import dev.viceversa.core.ui.Message;
import dev.viceversa.kit.Actor;
import dev.viceversa.pretend.Fault;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** A post of which Slack does not tell whether it arrived: a coordinator looks, and says so. */
class DeliveriesOnSlackTest {

    @Test
    void a_post_that_broke_off_before_it_was_taken_is_posted_again_by_a_coordinator() {
        try (SlackStage stage = SlackStage.byHttp()) {
            Actor coordinator = postInDoubt(stage, new Fault.DroppedBefore());
            assertThat(stage.channel()).isEmpty();
            assertThat(coordinator.types("deliveries")).contains("it may or may not be there");
            coordinator.doubleClicks("Post again");
            assertThat(stage.channel()).hasSize(1);
            assertThat(coordinator.types("deliveries")).contains("Everything of the last 30 days arrived");
        }
    }

    @Test
    void a_post_that_is_there_after_all_stays_the_only_one() {
        try (SlackStage stage = SlackStage.byHttp()) {
            Actor coordinator = postInDoubt(stage, new Fault.DroppedAfter());
            assertThat(stage.channel()).hasSize(1);
            coordinator.types("deliveries");
            coordinator.doubleClicks("It is there");
            assertThat(stage.channel()).hasSize(1);
            assertThat(coordinator.types("deliveries")).contains("Everything of the last 30 days arrived");
        }
    }

    /** Nothing but a post leaves while the switch is set. */
    @SuppressWarnings("unchecked") // The house has one kind of transactions; a class literal cannot say which.
    private static Actor postInDoubt(SlackStage stage, Fault fault) {
        Actor coordinator = stage.coordinator();
        coordinator.types("help");
        stage.settle();
        stage.behind().slack().faults().on("chat.postMessage").times(1).fail(fault);
        TransactionOperations<Connection> transactions = stage.house().getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            stage.house()
                    .getBean(Outbox.class)
                    .post(
                            new ChannelRef(Platform.SLACK, coordinator.account().workspace(), stage.channelId()),
                            "invitation",
                            "invitation:in doubt",
                            Message.plain("help.intro"),
                            About.NOTHING);
            return fault;
        });
        stage.settle();
        return coordinator;
    }
}
