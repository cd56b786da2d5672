package dev.viceversa.core.survey;

import dev.viceversa.core.release.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a closed wave of the readiness survey advises, from nothing but what was released of it. Immutable.
 *
 * @param advice what to do
 * @param weakest questions that stand in the way, the lowest first; empty when nothing does
 */
public record Readiness(Advice advice, List<String> weakest) {

    /** From here up a statement holds, in tenths of the scale from 1 to 5. */
    static final int HOLDS = 35;

    /** From here down it does not. */
    static final int FAILS = 25;

    /** What a company may do next. */
    public enum Advice {
        GO,
        PILOT,
        WAIT
    }

    public Readiness {
        weakest = List.copyOf(weakest);
    }

    /** A question and its released figure. */
    private record Figure(String item, int tenths) {}

    /**
     * The advice: go when every statement holds, wait when one does not at all, a small pilot in between.
     *
     * @return empty unless every statement was released
     */
    public static Optional<Readiness> of(Survey survey, Outcome outcome) {
        List<Survey.Item> asked =
                survey.items().stream().filter(Survey.Item::scored).toList();
        List<Figure> figures = asked.stream()
                .flatMap(item -> outcome.of(item.key()).flatMap(Result::whole).stream()
                        .map(cell -> new Figure(item.key(), cell.score().value())))
                .sorted(Comparator.comparingInt(Figure::tenths))
                .toList();
        if (figures.size() < asked.size()) {
            return Optional.empty();
        }
        int lowest = figures.getFirst().tenths();
        Advice advice = lowest >= HOLDS ? Advice.GO : lowest <= FAILS ? Advice.WAIT : Advice.PILOT;
        return Optional.of(new Readiness(
                advice,
                figures.stream()
                        .filter(figure -> figure.tenths() < HOLDS)
                        .map(Figure::item)
                        .toList()));
    }
}
