package dev.viceversa.core.matching;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The hard rules as bitsets: for a person of one role, which people of the other role remain. Says the same as {@link HardRule} for every
 * pair (a property test holds them together) at a small part of the cost: people with the same level, hours, languages, topics
 * or team share one bitset.
 *
 * <p>Not thread-safe: bitsets are made when they are first needed.
 */
final class RuleMasks {

    private static final List<HardRule> BY_NAME = List.of(
            HardRule.SAME_PERSON,
            HardRule.MANAGEMENT_CHAIN,
            HardRule.REVIEWER,
            HardRule.NOT_WITH,
            HardRule.DECLINED,
            HardRule.EARLIER_PAIRING,
            HardRule.BARRED);

    private final Role asking;
    private final List<Candidate> asked;
    private final MatchingRules rules;
    private final int words;
    private final NamedPeople named;

    private final Map<Integer, long[]> byLevel = new HashMap<>();
    private final Map<WorkingTime, long[]> byHours = new HashMap<>();
    private final Map<Set<String>, long[]> byLanguages = new HashMap<>();
    private final Map<Set<String>, long[]> byTopics = new HashMap<>();
    private final Map<String, long[]> byTeam = new HashMap<>();
    private final long[] known;

    private final AttributeIndex<WorkingTime> hoursIndex;
    private final AttributeIndex<Integer> levelIndex;
    private final AttributeIndex<String> languageIndex;
    private final AttributeIndex<String> topicIndex;
    private final long[] speakersOfNothing;
    private final long[] wantersOfNothing;

    /**
     * @param asking the role of those who ask "who remains for me?"
     * @param askers they
     * @param asked everybody of the other role; bit n stands for the n-th of them
     */
    RuleMasks(Role asking, List<Candidate> askers, List<Candidate> asked, MatchingRules rules) {
        this.asking = asking;
        this.asked = asked;
        this.rules = rules;
        this.words = Bits.words(asked.size());
        this.named = new NamedPeople(asking, askers, asked, rules);
        this.known = Bits.where(asked.size(), i -> asked.get(i).superiors().known());
        this.hoursIndex = new AttributeIndex<>(asked, person -> Set.of(person.hours()));
        this.levelIndex = new AttributeIndex<>(asked, person -> Set.of(person.level()));
        this.languageIndex = new AttributeIndex<>(asked, Candidate::languages);
        this.topicIndex = new AttributeIndex<>(
                asked,
                person -> asking == Role.MENTEE
                        ? person.offers().keySet()
                        : person.wants().keySet());
        this.speakersOfNothing =
                Bits.where(asked.size(), i -> asked.get(i).languages().isEmpty());
        this.wantersOfNothing = asking == Role.MENTEE
                ? new long[words]
                : Bits.where(asked.size(), i -> asked.get(i).wants().isEmpty());
    }

    /** How many longs a mask has. */
    int words() {
        return words;
    }

    /** Writes into the mask who remains for somebody. */
    void permitted(Candidate asker, long[] into) {
        if (!asker.superiors().known()) {
            Arrays.fill(into, 0);
            return;
        }
        System.arraycopy(known, 0, into, 0, words);
        Bits.and(into, levels(asker));
        Bits.and(into, hours(asker));
        if (!asker.languages().isEmpty()) {
            Bits.and(into, languages(asker));
        }
        if (topicsMatter(asker)) {
            Bits.and(into, topics(asker));
        }
        if (!asker.place().team().isEmpty()) {
            Bits.andNot(into, team(asker));
        }
        for (HardRule rule : BY_NAME) {
            for (int other : named.of(rule, asker)) {
                Bits.clear(into, other);
            }
        }
    }

    /** How many each rule removes for somebody; one person may be removed by several. Confidential rules are left out. */
    Map<HardRule, Integer> removed(Candidate asker) {
        Map<HardRule, Integer> counts = new EnumMap<>(HardRule.class);
        int all = asked.size();
        counts.put(HardRule.UNKNOWN_REPORTING_LINE, asker.superiors().known() ? all - Bits.count(known) : all);
        counts.put(HardRule.LEVEL_GAP, all - Bits.count(levels(asker)));
        counts.put(HardRule.SHARED_HOURS, all - Bits.count(hours(asker)));
        counts.put(HardRule.LANGUAGE, asker.languages().isEmpty() ? 0 : all - Bits.count(languages(asker)));
        counts.put(HardRule.SHARED_TOPIC, topicsMatter(asker) ? all - Bits.count(topics(asker)) : 0);
        counts.put(HardRule.SAME_TEAM, asker.place().team().isEmpty() ? 0 : Bits.count(team(asker)));
        for (HardRule rule : BY_NAME) {
            if (!rule.confidential()) {
                counts.put(rule, named.of(rule, asker).length);
            }
        }
        counts.values().removeIf(count -> count == 0);
        return Collections.unmodifiableMap(counts);
    }

    private long[] levels(Candidate asker) {
        return byLevel.computeIfAbsent(
                asker.level(),
                mine -> levelIndex.union(theirs -> asking == Role.MENTEE
                        ? HardRule.levelsSuit(theirs, mine, rules)
                        : HardRule.levelsSuit(mine, theirs, rules)));
    }

    private long[] hours(Candidate asker) {
        return byHours.computeIfAbsent(
                asker.hours(),
                mine -> hoursIndex.union(theirs -> theirs.longestSharedMinutes(mine) >= rules.minSharedHours() * 60));
    }

    private long[] languages(Candidate asker) {
        return byLanguages.computeIfAbsent(asker.languages(), mine -> {
            long[] mask = languageIndex.union(mine);
            Bits.or(mask, speakersOfNothing);
            return mask;
        });
    }

    private boolean topicsMatter(Candidate asker) {
        return rules.sharedTopicRequired()
                && (asking == Role.MENTOR || !asker.wants().isEmpty());
    }

    private long[] topics(Candidate asker) {
        Set<String> mine =
                asking == Role.MENTEE ? asker.wants().keySet() : asker.offers().keySet();
        return byTopics.computeIfAbsent(mine, topics -> {
            long[] mask = topicIndex.union(topics);
            Bits.or(mask, wantersOfNothing);
            return mask;
        });
    }

    private long[] team(Candidate asker) {
        return byTeam.computeIfAbsent(asker.place().team(), team -> {
            IntPredicate same = i -> asked.get(i).place().team().equals(team);
            return Bits.where(asked.size(), same);
        });
    }
}
