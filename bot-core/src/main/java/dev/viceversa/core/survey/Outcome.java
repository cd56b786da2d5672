package dev.viceversa.core.survey;

import dev.viceversa.core.release.Result;
import java.util.List;
import java.util.Optional;

/**
 * What is published of a wave, once and for ever: figures of groups that are large enough, and comments when there are
 * many. Immutable.
 *
 * @param results one a scored question, in the order of the survey
 * @param comments by question, in no order that says anything
 */
public record Outcome(List<Result> results, List<Remarks> comments) {

    public Outcome {
        results = List.copyOf(results);
        comments = List.copyOf(comments);
    }

    /** What is released about a question. */
    public Optional<Result> of(String item) {
        return results.stream().filter(result -> result.item().equals(item)).findFirst();
    }

    /** Whether there is anything to show. */
    public boolean shown() {
        return !comments.isEmpty() || results.stream().anyMatch(Result::shown);
    }

    /** What people wrote to one question. */
    public record Remarks(String item, List<String> words) {
        public Remarks {
            words = List.copyOf(words);
        }
    }
}
