package dev.viceversa.core.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers all topics that are offered or wanted by anybody in a round. */
final class Topics {

    private final Map<String, Integer> numbers = new HashMap<>();

    Topics(Collection<Candidate> mentors, Collection<Candidate> mentees) {
        Stream.concat(mentors.stream(), mentees.stream())
                .flatMap(person -> Stream.concat(person.offers().keySet().stream(), person.wants().keySet().stream()))
                .sorted()
                .forEach(topic -> numbers.putIfAbsent(topic, numbers.size()));
    }

    int count() {
        return numbers.size();
    }

    /** The numbers of these topics in the same order; -1 for a topic nobody offers or wants. */
    int[] numbersOf(List<String> topics) {
        return topics.stream().mapToInt(this::numberOf).toArray();
    }

    int numberOf(String topic) {
        return numbers.getOrDefault(topic, -1);
    }
}
