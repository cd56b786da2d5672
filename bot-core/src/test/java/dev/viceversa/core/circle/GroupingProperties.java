package dev.viceversa.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.viceversa.core.people.PersonId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GroupingProperties {

    @Property(tries = 300)
    void groups_have_four_to_eight_share_a_time_and_hold_nobody_of_one_line(
            @ForAll @IntRange(max = 60) int people, @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int turn) {
        List<Grouping.Candidate> candidates = company(people, new Random(seed));
        List<Grouping.Group> groups = Grouping.of(candidates, turn);
        Set<PersonId> seated = new HashSet<>();
        for (Grouping.Group group : groups) {
            assertThat(group.members()).hasSizeBetween(Grouping.FEWEST, Grouping.MOST);
            assertThat(group.shared().isEmpty()).isFalse();
            for (Grouping.Candidate one : group.members()) {
                assertThat(seated.add(one.person())).as("in one group only").isTrue();
                assertThat(group.members()).noneMatch(other -> one.above().contains(other.person()));
                BitSet outside = (BitSet) group.shared().clone();
                outside.andNot(one.slots());
                assertThat(outside.isEmpty()).as("at work at every shared time").isTrue();
            }
        }
        assertThat(Grouping.of(candidates, turn)).isEqualTo(groups);
    }

    @Example
    void everybody_has_a_place_where_nothing_speaks_against_it() {
        for (int people = 4; people <= 40; people++) {
            List<Grouping.Candidate> peers = IntStream.range(0, people)
                    .mapToObj(n -> new Grouping.Candidate(new PersonId("P" + n), Set.of(), slots(0, 20)))
                    .toList();
            assertThat(Grouping.of(peers, 1).stream()
                            .mapToInt(group -> group.members().size())
                            .sum())
                    .isEqualTo(people);
        }
    }

    @Example
    void the_next_turn_mixes_people_anew() {
        List<Grouping.Candidate> peers = IntStream.range(0, 24)
                .mapToObj(n -> new Grouping.Candidate(new PersonId("P" + n), Set.of(), slots(0, 20)))
                .toList();
        assertThat(Grouping.of(peers, 1)).isNotEqualTo(Grouping.of(peers, 2));
    }

    @Example
    void three_are_no_circle() {
        List<Grouping.Candidate> peers = IntStream.range(0, 3)
                .mapToObj(n -> new Grouping.Candidate(new PersonId("P" + n), Set.of(), slots(0, 20)))
                .toList();
        assertThat(Grouping.of(peers, 1)).isEmpty();
    }

    private static List<Grouping.Candidate> company(int size, Random random) {
        List<Grouping.Candidate> company = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Set<PersonId> above = new HashSet<>();
            if (i > 0 && random.nextInt(3) == 0) {
                Grouping.Candidate boss = company.get(random.nextInt(i));
                above.add(boss.person());
                above.addAll(boss.above());
            }
            int zone = random.nextInt(3) * 12;
            company.add(new Grouping.Candidate(
                    new PersonId("P" + i), above, random.nextInt(20) == 0 ? new BitSet() : slots(zone, zone + 16)));
        }
        return company;
    }

    private static BitSet slots(int from, int to) {
        BitSet slots = new BitSet();
        slots.set(from, to);
        return slots;
    }
}
