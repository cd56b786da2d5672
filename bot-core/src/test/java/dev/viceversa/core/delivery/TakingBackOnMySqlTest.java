package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.Platform;
import dev.viceversa.core.posting.ChannelPosts;
import dev.viceversa.core.time.Due;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A post that is taken back while it is on the wire, on the database of production. */
@OnRealMySql
class TakingBackOnMySqlTest {

    private final ScriptedCourier slack = new ScriptedCourier(Platform.SLACK, () -> Instant.EPOCH);

    @Test
    void a_post_caught_on_its_way_is_removed_once_it_stands_by_whichever_replica() {
        String database = RealMySql.shared().freshDatabase();
        try (House one = House.open(database, slack);
                House other = House.open(database, slack)) {
            one.post("hello");
            slack.next(posted -> {
                other.write(() -> {
                    other.get(ChannelPosts.class).takeBack("post:hello", "gone");
                    return "";
                });
                assertThat(other.state("post:hello")).isEqualTo(DeliveryState.SENDING);
                settle(other);
                assertThat(one.count("SELECT COUNT(*) FROM take_back"))
                        .as("not before it is known where it stands")
                        .isEqualTo(1);
                return slack.arrive(posted);
            });
            one.dispatcher().handle();
            assertThat(one.state("post:hello")).isEqualTo(DeliveryState.SENT);

            settle(one);
            settle(other);
            one.turn(Duration.ofMinutes(1));
            assertThat(slack.posted())
                    .extracting(ScriptedCourier.Posted::operation)
                    .containsExactly(Operation.POST, Operation.RETRACT);
            assertThat(one.count("SELECT COUNT(*) FROM take_back")).isZero();
        }
    }

    private static void settle(House house) {
        List<Due> takingBack = house.all(Due.class).stream()
                .filter(due -> due.getClass().getSimpleName().contains("TakingBack"))
                .toList();
        assertThat(takingBack).hasSize(1);
        takingBack.getFirst().handle();
    }
}
