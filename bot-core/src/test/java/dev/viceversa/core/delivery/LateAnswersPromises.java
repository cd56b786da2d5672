package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.Account;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.people.Platform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows an answer through the outbox, on every database we run on. */
abstract class LateAnswersPromises {

    private static final Account MIA = new Account(Platform.SLACK, "T1", "U-mia");
    private static final String CARD = "D1/1.1";

    private House house;
    private ScriptedCourier slack;
    private LateAnswers late;
    private PersonId mia;

    abstract String database();

    @BeforeEach
    void open() {
        slack = new ScriptedCourier(Platform.SLACK, () -> house.now());
        house = House.open(database(), slack);
        late = house.get(LateAnswers.class);
        mia = house.person("mia");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_same_event_is_answered_once() {
        for (int i = 0; i < 2; i++) {
            late.say(MIA, "said:e1", House.message("hello"));
            late.change(MIA, CARD, "card:e1", House.message("changed"));
        }
        house.turn(Duration.ofSeconds(1));
        assertThat(slack.words()).containsExactly("hello", "changed");
    }

    @Test
    void somebody_nobody_knows_is_told_nothing() {
        Account stranger = new Account(Platform.SLACK, "T1", "U-stranger");
        late.say(stranger, "said:e1", House.message("hello"));
        late.change(stranger, CARD, "card:e1", House.message("changed"));
        assertThat(late.stillChanging(stranger, CARD)).isFalse();
        assertThat(house.outbox().in(DeliveryState.PENDING)).isEmpty();
    }

    @Test
    void a_message_is_still_changing_until_its_change_arrived() {
        List<Boolean> onTheWire = new ArrayList<>();
        slack.onCall(() -> onTheWire.add(late.stillChanging(MIA, CARD)));
        assertThat(late.stillChanging(MIA, CARD)).isFalse();
        late.change(MIA, CARD, "card:e1", House.message("changed"));
        assertThat(late.stillChanging(MIA, CARD)).isTrue();
        house.turn(Duration.ofSeconds(1));
        assertThat(onTheWire).containsExactly(true);
        assertThat(late.stillChanging(MIA, CARD)).isFalse();
    }

    @Test
    void a_message_is_not_changing_because_another_is_or_because_something_is_said() {
        late.change(MIA, "D1/2.2", "card:e1", House.message("changed"));
        house.answer(mia, "hello");
        assertThat(late.stillChanging(MIA, CARD)).isFalse();
    }
}
