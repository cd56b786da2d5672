package dev.viceversa.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.conversation.HomeSection;
import dev.viceversa.core.conversation.Visitor;
import dev.viceversa.core.text.Text;
import dev.viceversa.core.ui.Block;
import dev.viceversa.pretend.Fault;
import dev.viceversa.pretend.MessageKind;
import dev.viceversa.pretend.slack.Outcome;
import dev.viceversa.pretend.slack.SlackPerson;
import dev.viceversa.pretend.slack.workspace.SlackUser;
import dev.viceversa.slack.stage.SlackHouse;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomePagesTest {

    /** Counts how often the page was composed, on the page. */
    @Singleton
    @Requires(property = "test.counter")
    static final class Counter implements HomeSection {
        final AtomicInteger composed = new AtomicInteger();

        @Override
        public int place() {
            return 1;
        }

        @Override
        public List<Block> blocks(Visitor visitor) {
            return List.of(new Block.Prose(Text.verbatim("State " + composed.incrementAndGet())));
        }
    }

    private SlackHouse house;
    private SlackUser user;
    private SlackPerson mia;

    @BeforeEach
    void open() {
        house = SlackHouse.open(settings -> {
            settings.put("test.counter", "true");
            return settings;
        });
        user = house.slack().workspace().addUser("Mia", "mia@example.com");
        mia = house.slack().as(user);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void it_is_published_when_opened_and_after_every_own_gesture() {
        Outcome opened = mia.openHome();
        assertThat(opened.ok()).isTrue();
        published(1);
        assertThat(page()).contains("State 1");
        mia.command("/mentor", "help");
        published(2);
        assertThat(page()).contains("State 2");
    }

    @Test
    void nobody_who_never_looked_gets_a_page() throws InterruptedException {
        mia.command("/mentor", "help");
        Thread.sleep(200);
        published(0);
    }

    @Test
    void a_page_that_changed_elsewhere_is_composed_anew() {
        mia.openHome();
        published(1);
        house.slack().faults().on("views.publish").times(1).fail(new Fault.Refused("hash_conflict"));
        mia.command("/mentor", "help");
        published(2);
        assertThat(page()).contains("State 3");
    }

    @Test
    void a_page_that_cannot_be_published_disturbs_nobody_and_comes_when_opened_again() {
        house.slack().faults().on("views.publish").times(1).fail(new Fault.ServerErrorBefore(500));
        assertThat(mia.openHome().ok()).isTrue();
        assertThat(mia.openHome().ok()).isTrue();
        published(1);
    }

    @Test
    void opening_is_acknowledged_before_the_page_is_there() {
        house.slack().faults().on("views.publish").times(1).fail(new Fault.Slow(Duration.ofSeconds(8)));
        assertThat(mia.openHome().latency()).isLessThan(Duration.ofSeconds(6));
    }

    private String page() {
        return mia.home().orElseThrow().text();
    }

    private void published(int times) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (count() < times && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(count()).isEqualTo(times);
    }

    private long count() {
        return house.slack().ledger().messagesTo(user.id()).stream()
                .filter(entry -> entry.kind() == MessageKind.HOME)
                .count();
    }
}
