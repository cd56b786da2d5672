package dev.viceversa.core.matching;

import java.util.List;

/**
 * What somebody would like, best first. Wishes move a fit, they never override a rule.
 *
 * @param people ids of people
 * @param topics keys of topics
 */
public record Wishes(List<String> people, List<String> topics) {

    /** Open to anybody. */
    public static final Wishes NONE = new Wishes(List.of(), List.of());

    public Wishes {
        people = List.copyOf(people);
        topics = List.copyOf(topics);
    }
}
