package dev.viceversa.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.Platform;
import dev.viceversa.realmysql.OnRealMySql;
import dev.viceversa.realmysql.RealMySql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replicas share one pace: together they are as fast as one may be, and no faster. */
@OnRealMySql
class SharedGatesTest {

    private static final int MESSAGES = 80;

    @Test
    void three_replicas_use_the_rate_one_may_use() throws InterruptedException {
        String database = RealMySql.shared().freshDatabase();
        Map<String, Object> beating = Map.of("viceversa.heartbeat.enabled", "true");
        House[] first = new House[1];
        PacedCourier slack = new PacedCourier(Platform.SLACK, () -> first[0].now());
        first[0] = House.open(database, slack);
        for (int i = 0; i < MESSAGES; i++) {
            first[0].tell(first[0].person("p" + i), "to " + i);
        }
        List<House> replicas = Stream.of(1, 2, 3)
                .map(_ -> House.open(database, beating, slack))
                .toList();
        try {
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (slack.words().size() < MESSAGES && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(slack.posted())
                    .extracting(ScriptedCourier.Posted::deliveryId)
                    .doesNotHaveDuplicates();
            assertThat(slack.posted()).hasSize(MESSAGES);
            List<Instant> at = slack.posted().stream()
                    .map(ScriptedCourier.Posted::at)
                    .sorted()
                    .toList();
            int burst = PacedCourier.ALL.burst();
            Duration least = PacedCourier.ALL.step().multipliedBy(MESSAGES - burst);
            assertThat(Duration.between(at.getFirst(), at.getLast()))
                    .as("no faster than one may be; how much of the rate is used is measured, see bench")
                    .isGreaterThanOrEqualTo(least.minusMillis(300));
        } finally {
            replicas.forEach(House::close);
            first[0].close();
        }
        assertThat(replicas).hasSize(3);
    }
}
