package dev.viceversa.core.survey;

import dev.viceversa.core.enrollment.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes of single answers what may be published: averages of at least {@code scores} answers, comments of at least {@code
 * comments} writers. Mentors and mentees are shown apart only where both groups are large enough: with one of them and
 * the whole, the other could be worked out. Pure.
 *
 * @param scores how many answers an average needs
 * @param comments how many writers comments need
 */
public record Anonymity(int scores, int comments) {

    /** No setting goes below these. */
    public static final int FEWEST_SCORES = 5;

    public static final int FEWEST_COMMENTS = 10;

    public Anonymity {
        if (scores < FEWEST_SCORES || comments < FEWEST_COMMENTS) {
            throw new IllegalArgumentException("Groups may only be made larger, not smaller");
        }
    }

    /** What of these answers may be published. {@code chance} puts comments in an order that says nothing. */
    public Outcome publish(Survey survey, List<Answer> answers, RandomGenerator chance) {
        List<Outcome.Cell> cells = new ArrayList<>();
        List<Outcome.Remarks> remarks = new ArrayList<>();
        for (Survey.Item item : survey.items()) {
            List<Answer> given = answers.stream()
                    .filter(answer -> answer.item().equals(item.key()))
                    .toList();
            if (item.scored()) {
                cells.addAll(cells(item.key(), given));
            } else if (given.size() >= comments) {
                List<String> words = new ArrayList<>(
                        given.stream().map(Answer::words).sorted().toList());
                Collections.shuffle(words, chance);
                remarks.add(new Outcome.Remarks(item.key(), words));
            }
        }
        return new Outcome(cells, remarks);
    }

    private List<Outcome.Cell> cells(String item, List<Answer> given) {
        if (given.size() < scores) {
            return List.of();
        }
        List<Outcome.Cell> cells = new ArrayList<>();
        cells.add(cell(item, Optional.empty(), given));
        List<List<Answer>> sides =
                Arrays.stream(Role.values()).map(side -> side(given, side)).toList();
        if (sides.stream().allMatch(side -> side.size() >= scores)) {
            for (Role side : Role.values()) {
                cells.add(cell(item, Optional.of(side), side(given, side)));
            }
        }
        return cells;
    }

    private static List<Answer> side(List<Answer> given, Role side) {
        return given.stream().filter(answer -> answer.side() == side).toList();
    }

    private static Outcome.Cell cell(String item, Optional<Role> side, List<Answer> given) {
        double average = given.stream().mapToInt(Answer::score).average().orElseThrow();
        return new Outcome.Cell(item, side, given.size(), (int) Math.round(average * 10));
    }
}
