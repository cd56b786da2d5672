package dev.viceversa.core.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that was answered to one question: numbers by group and voices by group, tied together by nothing but the
 * group. Immutable.
 *
 * @param item the question's key
 * @param numbers what was answered, by group of the declared dimension
 * @param voices who answered, by group
 */
public record Ballot(
        String item, Measure measure, Map<String, List<Integer>> numbers, Map<String, Set<String>> voices) {

    public Ballot {
        numbers = Map.copyOf(numbers);
        voices = Map.copyOf(voices);
    }

    /** The figures of parts that may be released. */
    public Result result(List<Part> parts) {
        return Result.fresh(item, parts.stream().map(this::cell).toList());
    }

    private Cell cell(Part part) {
        List<Integer> given = part.names().stream()
                .map(name -> numbers.getOrDefault(name, List.of()))
                .flatMap(Collection::stream)
                .toList();
        if (given.size() != part.voices().size()) {
            throw new IllegalStateException("The question " + item + " has " + given.size() + " answers by "
                    + part.voices().size() + " voices");
        }
        return new Cell(part.group(), given.size(), Score.of(measure, given));
    }
}
