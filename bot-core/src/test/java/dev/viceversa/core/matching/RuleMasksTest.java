package dev.viceversa.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleMasksTest {

    @Test
    void bitsets_say_for_every_pair_what_the_rules_say() {
        for (int seed = 0; seed < 80; seed++) {
            MatchingProblem problem = Company.random(seed, 1 + seed % 90, 1 + seed * 7 % 80);
            for (Role asking : Role.values()) {
                check(problem, asking);
            }
        }
    }

    private static void check(MatchingProblem problem, Role asking) {
        List<Candidate> askers = asking == Role.MENTEE ? problem.mentees() : problem.mentors();
        List<Candidate> asked = asking == Role.MENTEE ? problem.mentors() : problem.mentees();
        RuleMasks masks = new RuleMasks(asking, askers, asked, problem.rules());
        long[] mask = new long[masks.words()];
        for (Candidate asker : askers) {
            masks.permitted(asker, mask);
            Map<HardRule, Integer> removed = new EnumMap<>(HardRule.class);
            for (int i = 0; i < asked.size(); i++) {
                Candidate mentor = asking == Role.MENTEE ? asked.get(i) : asker;
                Candidate mentee = asking == Role.MENTEE ? asker : asked.get(i);
                var broken = HardRule.brokenBy(mentor, mentee, problem.rules());
                assertThat(Bits.get(mask, i)).as("%s with %s", mentor, mentee).isEqualTo(broken.isEmpty());
                broken.stream()
                        .filter(rule -> !rule.confidential())
                        .forEach(rule -> removed.merge(rule, 1, Integer::sum));
            }
            assertThat(masks.removed(asker)).isEqualTo(removed);
        }
    }
}
