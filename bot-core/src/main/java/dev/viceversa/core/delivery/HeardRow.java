package dev.viceversa.core.delivery;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDateTime;

/** What a budget asks of a delivery that reached, or may have reached, its person: nothing of its words. */
@Introspected
record HeardRow(String weight, LocalDateTime settledAt) {

    Weight heardAs() {
        return Weight.valueOf(weight);
    }
}
