package dev.viceversa.core.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A company whose people answer the same question in wave after wave of several programs, join, stay away, delete
 * themselves and come back under another voice. Nobody ever changes their mind, which is the worst that can happen: then
 * every figure of every wave speaks of the same answers.
 */
final class World {

    private static final int DIMENSIONS = 3;

    private final Random chance;
    private final Measure measure;
    private final int least;
    private final Map<Integer, Integer> mind = new HashMap<>();
    private final Map<Integer, String> voice = new HashMap<>();
    private final List<Map<Integer, String>> dimensions = new ArrayList<>();
    private final List<ReleasedSet> earlier = new ArrayList<>();
    private final List<Leak> leaks = new ArrayList<>();
    private final List<List<Leak>> byWave = new ArrayList<>();

    World(long seed, int people, Measure measure, int least) {
        this.chance = new Random(seed);
        this.measure = measure;
        this.least = least;
        // In some companies nearly everybody says the same: the case in which figures tell the most.
        int agreement = chance.nextInt(4);
        int common = 1 + chance.nextInt(5);
        IntStream.range(0, people).forEach(one -> {
            int answer = chance.nextInt(4) < agreement ? common : 1 + chance.nextInt(5);
            mind.put(
                    one,
                    switch (measure) {
                        case AVERAGE -> answer;
                        case RECOMMENDATION -> measure.weight(answer * 2);
                        case SHARE -> answer % 2;
                    });
            voice.put(one, "voice" + one);
        });
        for (int i = 0; i < DIMENSIONS; i++) {
            int groups = 2 + chance.nextInt(4);
            dimensions.add(IntStream.range(0, people).boxed().collect(Collectors.toMap(one -> one, _ -> {
                int group = chance.nextInt(groups + 1);
                return group == groups ? "" : "group" + group;
            })));
        }
    }

    /** Somebody deletes themselves; what was released stays, and who comes back is a new voice. */
    void deletion() {
        int one = chance.nextInt(mind.size());
        voice.put(one, voice.get(one) + "x");
    }

    /** A wave is asked and closed, by the rule. */
    void wave() {
        Map<Integer, String> dimension = dimensions.get(chance.nextInt(DIMENSIONS));
        Map<String, List<Integer>> answered = answered(dimension);
        Map<String, Set<String>> voices = new HashMap<>();
        answered.forEach(
                (group, who) -> voices.put(group, who.stream().map(voice::get).collect(Collectors.toSet())));
        ReleaseRule rule = new ReleaseRule(least);
        if (rule.decide(voices, earlier) instanceof ReleaseRule.Permission.Granted(List<Part> parts)) {
            earlier.addAll(rule.remembered(parts));
            publish(parts.stream()
                    .map(part -> part.names().stream()
                            .flatMap(name -> answered.getOrDefault(name, List.of()).stream())
                            .collect(Collectors.toSet()))
                    .toList());
        }
    }

    /** A wave is asked and closed without a thought: everybody, and every group that is large enough. */
    void naiveWave() {
        Map<String, List<Integer>> answered = answered(dimensions.get(chance.nextInt(DIMENSIONS)));
        List<Set<Integer>> sets = new ArrayList<>();
        sets.add(answered.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        answered.values().stream().filter(who -> who.size() >= least).forEach(who -> sets.add(Set.copyOf(who)));
        publish(sets.stream().filter(set -> set.size() >= least).toList());
    }

    /** Everything published, as an attacker reads it who is right that nobody changed their mind. */
    List<Leak> leaks() {
        return leaks;
    }

    /** Everything published, wave by wave. */
    List<List<Leak>> byWave() {
        return byWave;
    }

    Map<Integer, Integer> mind() {
        return mind;
    }

    /** Everybody, put together with those whom no figure tells apart from them. */
    Collection<Set<Integer>> classes() {
        return mind.keySet().stream()
                .collect(Collectors.groupingBy(
                        one -> leaks.stream()
                                .map(leak -> leak.who().contains(one))
                                .toList(),
                        Collectors.toSet()))
                .values();
    }

    /** Groups of one to four worth attacking: everybody alone, whoever no figure tells apart, and some by chance. */
    Set<Set<Integer>> targets() {
        Set<Set<Integer>> targets = new HashSet<>();
        mind.keySet().forEach(one -> targets.add(Set.of(one)));
        classes().stream().filter(alike -> alike.size() < 5).forEach(targets::add);
        List<Integer> all = List.copyOf(mind.keySet());
        for (int i = 0; i < 12; i++) {
            Set<Integer> some = new TreeSet<>();
            for (int n = 2 + chance.nextInt(3); n > 0; n--) {
                some.add(all.get(chance.nextInt(all.size())));
            }
            targets.add(some);
        }
        return targets;
    }

    private Map<String, List<Integer>> answered(Map<Integer, String> dimension) {
        double share = 0.4 + 0.6 * chance.nextDouble();
        return mind.keySet().stream()
                .filter(_ -> chance.nextDouble() < share)
                .collect(Collectors.groupingBy(dimension::get));
    }

    private void publish(List<Set<Integer>> sets) {
        List<Leak> wave = sets.stream()
                .map(who -> {
                    int sum = Leak.sum(who, mind);
                    Score score = Score.of(measure, sum, who.size());
                    return Leak.of(new Cell(Group.EVERYBODY, who.size(), score), who);
                })
                .toList();
        leaks.addAll(wave);
        byWave.add(wave);
    }
}
