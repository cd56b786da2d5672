package dev.viceversa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.viceversa.core.matching.engine.SeatGraph;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuelTest {

    @Test
    void all_solvers_reach_the_same_optimum_on_every_shape() {
        for (String name : List.of("s100", "t100", "d100", "s400", "t400")) {
            Duel duel = new Duel(Company.of(Instance.named(name)).graph());
            duel.run(List.of(new Ours(), new OrTools(), new JGraphT()), 0, 1);
            assertThat(duel.equal()).as("%s: %s", name, duel.reached()).isTrue();
        }
    }

    @Test
    void shapes_have_the_density_they_promise() {
        assertThat(pairsPerMentee("s2000")).isBetween(30.0, 40.0);
        assertThat(pairsPerMentee("t2000")).isBetween(24.0, 32.0);
        assertThat(pairsPerMentee("d1000") / 1000).isBetween(0.12, 0.18);
    }

    private static double pairsPerMentee(String name) {
        SeatGraph graph = Company.of(Instance.named(name)).graph();
        return (double) graph.pairs() / graph.mentees();
    }

    @Test
    void a_solver_that_misses_the_optimum_is_noticed() {
        Peer lazy = new Peer() {
            @Override
            public String name() {
                return "lazy";
            }

            @Override
            public Task prepare(SeatGraph graph) {
                return () -> {
                    int[] nobody = new int[graph.mentees()];
                    Arrays.fill(nobody, -1);
                    return nobody;
                };
            }
        };
        Duel duel = new Duel(Company.of(Instance.named("s100")).graph());
        duel.run(List.of(new Ours(), lazy), 0, 1);
        assertThat(duel.equal()).isFalse();
    }

    @Test
    void results_are_one_flat_json_object() {
        Results results = new Results();
        results.put("matching.s100.ratio_vs_ortools", 5.234);
        results.put("matching.s100.seconds", 0.00123);
        results.put("matching.s100.peak_mb", 63);
        results.put("matching.s100.objective_equal", true);
        assertThat(results.json()).isEqualTo("""
            {
              "matching.s100.ratio_vs_ortools": 5.23,
              "matching.s100.seconds": 0.0012,
              "matching.s100.peak_mb": 63,
              "matching.s100.objective_equal": true
            }
            """);
    }

    @Test
    void unknown_instances_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Instance.named("x9"));
    }
}
