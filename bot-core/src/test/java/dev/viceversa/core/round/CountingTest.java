package dev.viceversa.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.database.Json;
import dev.viceversa.core.program.ProgramRules;
import dev.viceversa.core.program.WhatCounts;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CountingTest {

    private static final WhatCounts SENIORS =
            new WhatCounts(1, 6, 2, 3, 4, 5, WhatCounts.Styles.COMPLEMENTARY, true, WhatCounts.First.MORE_SENIOR);

    @Test
    void rules_stored_before_it_could_be_set_keep_the_default() {
        String stored = Json.write(ProgramRules.DEFAULTS);
        String older = stored.substring(0, stored.indexOf(",\"counts\"")) + "}";
        assertThat(Json.read(older, ProgramRules.class)).isEqualTo(ProgramRules.DEFAULTS);
    }

    @Test
    void what_counts_is_stored_with_the_rules() {
        ProgramRules changed = ProgramRules.DEFAULTS.counting(SENIORS);
        assertThat(Json.read(Json.write(changed), ProgramRules.class)).isEqualTo(changed);
    }

    @Test
    void priority_follows_the_level_within_what_matching_takes() {
        assertThat(Counting.priority(WhatCounts.DEFAULT, OptionalInt.of(7))).isZero();
        assertThat(Counting.priority(SENIORS, OptionalInt.of(1))).isZero();
        assertThat(Counting.priority(SENIORS, OptionalInt.of(40))).isEqualTo(9);
        WhatCounts juniors =
                new WhatCounts(1, 6, 2, 3, 4, 5, WhatCounts.Styles.COMPLEMENTARY, true, WhatCounts.First.LESS_SENIOR);
        assertThat(Counting.priority(juniors, OptionalInt.of(1))).isEqualTo(9);
        assertThat(Counting.priority(juniors, OptionalInt.of(40))).isZero();
        assertThat(Counting.priority(juniors, OptionalInt.empty())).isEqualTo(9);
    }
}
