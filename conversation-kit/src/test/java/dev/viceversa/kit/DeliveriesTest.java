package dev.viceversa.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.audit.AuditEntry;
import dev.viceversa.core.audit.AuditLog;
import dev.viceversa.core.delivery.DeliveryOutcome;
import dev.viceversa.core.delivery.DeliveryOutcome.Refusal;
import dev.viceversa.kit.dialogue.PairScenes;
import dev.viceversa.kit.dialogue.Scenes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code deliveries}: what did not arrive, in plain words, and never what it says. */
class DeliveriesTest {

    @Test
    void while_everything_arrives_there_is_nothing_to_do() {
        try (CoreStage stage = CoreStage.onH2()) {
            Scenes.openProgram(stage);
            assertThat(stage.coordinator().types("deliveries")).contains("Everything of the last 30 days arrived");
        }
    }

    @Test
    void a_post_in_doubt_that_is_there_is_settled_once() {
        try (CoreStage stage = CoreStage.onH2()) {
            openInDoubt(stage);
            Actor coordinator = stage.coordinator();
            assertThat(coordinator.types("deliveries"))
                    .contains("Digital tandem")
                    .contains("Invitation in C1")
                    .contains("it may or may not be there")
                    .contains("[It is there] [Post again]");
            coordinator.doubleClicks("It is there");
            assertThat(String.join("\n", coordinator.inbox())).contains("Noted: it is there");
            assertThat(coordinator.latest()).contains("That was settled already");
            assertThat(coordinator.types("deliveries")).contains("Everything of the last 30 days arrived");
            assertThat(stage.channel()).isEmpty();
            assertThat(stage.house().getBean(AuditLog.class).entries())
                    .extracting(AuditEntry::action)
                    .contains("delivery.found");
        }
    }

    @Test
    void a_post_in_doubt_that_is_missing_is_posted_again_once() {
        try (CoreStage stage = CoreStage.onH2()) {
            openInDoubt(stage);
            Actor coordinator = stage.coordinator();
            coordinator.types("deliveries");
            coordinator.doubleClicks("Post again");
            assertThat(stage.channel()).singleElement().asString().contains("Digital tandem");
            assertThat(coordinator.types("deliveries")).contains("Everything of the last 30 days arrived");
        }
    }

    @Test
    void a_failed_message_says_to_whom_and_what_to_do_and_an_account_out_of_reach_how_to_be_reached_again() {
        try (CoreStage stage = CoreStage.onH2()) {
            PairScenes.miaAndRuthJoined(stage);
            Actor mia = stage.actor("Mia");
            trouble(stage, mia, new DeliveryOutcome.Refused(Refusal.PERSON_UNREACHABLE, "cannot_dm_bot"));
            PairScenes.published(stage);
            assertThat(stage.coordinator().types("deliveries"))
                    .contains("One account cannot be reached")
                    .contains("Mia on Slack: Ask them to open this app in Slack and say \"hello\"")
                    .contains("Proposal to Mia")
                    .contains("There is no account on which they can be reached");
        }
    }

    @Test
    void a_channel_that_is_gone_is_said_so_with_what_to_do() {
        try (CoreStage stage = CoreStage.onH2()) {
            Scenes.draftProgram(stage, Scenes.PROGRAM, "TECH");
            stage.house()
                    .getBean(StageCourier.class)
                    .nextEnds(
                            CoreStage.CHANNEL, new DeliveryOutcome.Refused(Refusal.CHANNEL_UNREACHABLE, "is_archived"));
            stage.coordinator().presses("Open for joining");
            assertThat(stage.coordinator().types("deliveries"))
                    .contains("Invitation in C1")
                    .contains("Invite the app, or choose another channel");
        }
    }

    @Test
    void a_confidential_kind_reads_message() {
        try (CoreStage stage = CoreStage.onH2()) {
            PairScenes.agreed(stage);
            Actor mia = stage.actor("Mia");
            Actor ruth = stage.actor("Ruth");
            ruth.types("ask");
            ruth.presses("Ask a question");
            trouble(stage, mia, new DeliveryOutcome.Refused(Refusal.PERSON_UNREACHABLE, "cannot_dm_bot"));
            ruth.submits(Map.of("words", "What is a token?"));
            assertThat(stage.coordinator().types("deliveries"))
                    .contains("Message to Mia")
                    .doesNotContainIgnoringCase("question to")
                    .doesNotContain("What is a token?");
        }
    }

    @Test
    void nobody_but_a_coordinator_sees_or_settles() {
        try (CoreStage stage = CoreStage.onH2()) {
            openInDoubt(stage);
            stage.coordinator().types("deliveries");
            for (Actor other : List.of(stage.actor("Mia"), stage.actor("Sam"))) {
                assertThat(other.types("deliveries")).doesNotContain("did not arrive");
                for (String label : List.of("It is there", "Post again")) {
                    other.pressesOf(stage.coordinator(), label);
                    assertThat(other.latest()).contains("This is not yours to change");
                }
            }
            assertThat(stage.channel()).isEmpty();
            assertThat(stage.coordinator().types("deliveries")).contains("it may or may not be there");
        }
    }

    /** The invitation's post ended in a time-out. */
    private static void openInDoubt(CoreStage stage) {
        Scenes.draftProgram(stage, Scenes.PROGRAM, "TECH");
        stage.house().getBean(StageCourier.class).nextEnds(CoreStage.CHANNEL, new DeliveryOutcome.Ambiguous("timeout"));
        stage.coordinator().presses("Open for joining");
    }

    private static void trouble(CoreStage stage, Actor actor, DeliveryOutcome outcome) {
        stage.house().getBean(StageCourier.class).nextEnds(actor.account().user(), outcome);
    }
}
