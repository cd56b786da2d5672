package dev.viceversa.core.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The rules that name people one by one, looked up from one side: whom does this rule take away from somebody? */
final class NamedPeople {

    private static final int[] NOBODY = new int[0];

    private final Map<String, Integer> askedIndex = new HashMap<>();

    /** For each rule and asker, those who name her. */
    private final Map<HardRule, Map<String, List<Integer>>> naming = new EnumMap<>(HardRule.class);

    private final Map<String, List<Integer>> barred = new HashMap<>();

    NamedPeople(Role asking, List<Candidate> askers, List<Candidate> asked, MatchingRules rules) {
        Set<String> askerIds = new HashSet<>();
        askers.forEach(asker -> askerIds.add(asker.id()));
        for (int i = 0; i < asked.size(); i++) {
            Candidate person = asked.get(i);
            askedIndex.put(person.id(), i);
            for (HardRule rule : HardRule.ALL) {
                for (String id : rule.named(person)) {
                    if (askerIds.contains(id)) {
                        naming.computeIfAbsent(rule, any -> new HashMap<>())
                                .computeIfAbsent(id, any -> new ArrayList<>(1))
                                .add(i);
                    }
                }
            }
        }
        for (Pair bar : rules.bars()) {
            String asker = asking == Role.MENTEE ? bar.mentee() : bar.mentor();
            Integer other = askedIndex.get(asking == Role.MENTEE ? bar.mentor() : bar.mentee());
            if (other != null) {
                barred.computeIfAbsent(asker, any -> new ArrayList<>()).add(other);
            }
        }
    }

    /** Numbers of the people this rule takes away, each once. */
    int[] of(HardRule rule, Candidate asker) {
        if (rule == HardRule.BARRED) {
            return numbers(barred.getOrDefault(asker.id(), List.of()));
        }
        Set<String> mine = rule.named(asker);
        List<Integer> theirs = naming.getOrDefault(rule, Map.of()).getOrDefault(asker.id(), List.of());
        if (mine.isEmpty()) {
            return numbers(theirs);
        }
        IntStream ofMine =
                mine.stream().mapToInt(id -> askedIndex.getOrDefault(id, -1)).filter(i -> i >= 0);
        return IntStream.concat(ofMine, theirs.stream().mapToInt(Integer::intValue))
                .distinct()
                .toArray();
    }

    private static int[] numbers(List<Integer> list) {
        return list.isEmpty()
                ? NOBODY
                : list.stream().mapToInt(Integer::intValue).toArray();
    }
}
