package dev.viceversa.core.round;

import dev.viceversa.core.matching.Pair;
import dev.viceversa.core.matching.Proposal;
import dev.viceversa.core.pairing.Reason;
import dev.viceversa.core.people.PersonId;
import dev.viceversa.core.program.ProgramId;
import dev.viceversa.core.program.WhatCounts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the matcher proposed at one instant, for a coordinator to look at before anybody hears of it. Immutable; a change of
 * pins, bars or what counts makes another preview.
 *
 * @param version for optimistic locking; 0 before it is stored
 * @param pins pairs the coordinator fixed
 * @param bars pairs the coordinator ruled out
 * @param counts what counted
 * @param reasons why, for each proposed pair
 * @param fingerprints everybody who was open for a partner, with a hash over what is not confidential about them
 * @param mentors how many mentors were open
 * @param before the preview this one was made from, to compare with; empty for the first
 * @param publishedAt when it was published; empty before
 */
public record Preview(
        String id,
        long version,
        ProgramId program,
        PersonId madeBy,
        Instant madeAt,
        Set<Pair> pins,
        Set<Pair> bars,
        WhatCounts counts,
        Proposal proposal,
        Map<Pair, List<Reason>> reasons,
        Map<String, String> fingerprints,
        int mentors,
        Optional<String> before,
        Optional<Instant> publishedAt) {

    public Preview {
        pins = Set.copyOf(pins);
        bars = Set.copyOf(bars);
        reasons = Map.copyOf(reasons);
        fingerprints = Map.copyOf(fingerprints);
    }

    public boolean published() {
        return publishedAt.isPresent();
    }

    /** Why these two; empty for a pair that is not proposed. */
    public List<Reason> reasons(Pair pair) {
        return reasons.getOrDefault(pair, List.of());
    }

    /** Without what is known about somebody who is to be forgotten. What remains of them are ids that lead to nobody. */
    Preview without(PersonId person) {
        Map<Pair, List<Reason>> others = new HashMap<>(reasons);
        others.keySet()
                .removeIf(pair ->
                        pair.mentor().equals(person.value()) || pair.mentee().equals(person.value()));
        Map<String, String> otherPrints = new HashMap<>(fingerprints);
        otherPrints.remove(person.value());
        return new Preview(
                id,
                version,
                program,
                madeBy,
                madeAt,
                pins,
                bars,
                counts,
                proposal,
                others,
                otherPrints,
                mentors,
                before,
                publishedAt);
    }

    Preview publishedAt(Instant at) {
        return new Preview(
                id,
                version,
                program,
                madeBy,
                madeAt,
                pins,
                bars,
                counts,
                proposal,
                reasons,
                fingerprints,
                mentors,
                before,
                Optional.of(at));
    }
}
