package dev.viceversa.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A solver attacks everything that was ever released. */
class AttackProperties {

    @Property(tries = 60)
    void nothing_released_in_a_wave_tells_what_fewer_than_five_answered(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 40) int people, @ForAll Measure measure) {
        World world = lived(seed, people, measure);

        for (List<Leak> wave : world.byWave()) {
            Attack attack = new Attack(wave);
            for (Set<Integer> target : world.targets()) {
                assertThat(attack.tellsByLogic(target, Leak.sum(target, world.mind())))
                        .as("what %s answered, from %s", target, wave)
                        .isFalse();
            }
        }
    }

    @Property(tries = 60)
    void no_sum_or_difference_of_anything_released_tells_what_fewer_than_five_answered(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 60) int people, @ForAll Measure measure) {
        World world = lived(seed, people, measure);

        Attack attack = new Attack(world.leaks());
        for (Set<Integer> target : world.targets()) {
            assertThat(attack.tellsByAlgebra(target))
                    .as("what %s answered, from %s", target, world.leaks())
                    .isFalse();
        }
    }

    /**
     * Held against one another over all waves, figures may tell that a class was unanimous at an end of the scale, and
     * nothing else: no rounding excludes that the difference of two figures lies exactly there (decision 0016).
     */
    @Test
    void all_waves_together_tell_of_nobody_but_a_large_class_that_was_unanimous_at_an_end_and_hardly_ever() {
        int told = 0;
        for (int seed = 0; seed < 300; seed++) {
            Measure measure = Measure.values()[seed % Measure.values().length];
            World world = lived(seed, 20 + seed % 60, measure);
            Attack attack = new Attack(world.leaks());
            boolean known = false;
            for (Set<Integer> alike : world.classes()) {
                Set<Integer> one = Set.of(alike.iterator().next());
                if (attack.tellsByLogic(one, Leak.sum(one, world.mind()))) {
                    known = true;
                    assertThat(alike)
                            .as("a class of company %s that is known", seed)
                            .hasSizeGreaterThanOrEqualTo(5);
                    assertThat(alike.stream().map(world.mind()::get).distinct())
                            .as("what a class of company %s answered that is known", seed)
                            .singleElement()
                            .isIn(measure.lowest(), measure.highest());
                }
            }
            told += known ? 1 : 0;
        }
        assertThat(told)
                .as("companies of three hundred in which a class is known")
                .isLessThanOrEqualTo(3);
    }

    /** What the rule does not exclude, on purpose written down as a fact: whoever mends it turns this test around. */
    @Test
    void a_class_of_five_is_known_when_two_waves_differ_by_exactly_the_end_of_the_scale() {
        Set<Integer> first = IntStream.range(0, 20).boxed().collect(Collectors.toSet());
        Set<Integer> second = IntStream.range(0, 25).boxed().collect(Collectors.toSet());
        // Twenty say 72 together, shown as 3.6; five more, who all say 5, make it 97, shown as 3.9.
        List<Leak> leaks = List.of(leak(first, 72), leak(second, 97));

        Attack attack = new Attack(leaks);
        assertThat(attack.tellsByLogic(Set.of(24), 5)).isTrue();
        assertThat(attack.tellsByLogic(Set.of(0), 5)).isFalse();
        assertThat(new Attack(List.of(leak(first, 72), leak(second, 96))).tellsByLogic(Set.of(24), 5))
                .as("one point less, and nobody is known")
                .isFalse();
    }

    private static Leak leak(Set<Integer> who, int sum) {
        return Leak.of(new Cell(Group.EVERYBODY, who.size(), Score.of(Measure.AVERAGE, sum, who.size())), who);
    }

    @Test
    void the_same_attack_succeeds_against_figures_that_only_look_at_their_own_size() {
        int told = 0;
        for (int seed = 0; seed < 20; seed++) {
            World world = new World(seed, 20, Measure.AVERAGE, 5);
            for (int wave = 0; wave < 5; wave++) {
                world.naiveWave();
            }
            Attack attack = new Attack(world.leaks());
            told += world.targets().stream().anyMatch(attack::tellsByAlgebra) ? 1 : 0;
        }
        assertThat(told).as("companies of twenty whose figures told too much").isGreaterThan(10);
    }

    @Test
    void the_rule_still_lets_figures_out_and_later_waves_speak_too() {
        int waves = 0;
        for (int seed = 0; seed < 40; seed++) {
            waves += lived(seed, 600, Measure.AVERAGE).byWave().size();
        }
        assertThat(waves)
                .as("waves of forty companies of six hundred that were released anew")
                .isGreaterThan(60);
    }

    private static World lived(long seed, int people, Measure measure) {
        Random chance = new Random(seed);
        World world = new World(seed, people, measure, 5 + chance.nextInt(3));
        for (int wave = 0; wave < 5; wave++) {
            world.wave();
            if (chance.nextInt(3) == 0) {
                world.deletion();
            }
        }
        return world;
    }
}
