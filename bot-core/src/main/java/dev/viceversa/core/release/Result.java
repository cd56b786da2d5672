package dev.viceversa.core.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is released about one question, once and for ever. Immutable.
 *
 * @param item the question's key
 * @param cells groups that share nobody; empty when nothing can be shown
 * @param from when what is repeated was released first; present exactly when it is repeated
 */
public record Result(String item, State state, List<Cell> cells, Optional<Instant> from) {

    /** How a result came about. */
    public enum State {
        /** Of the answers just given. */
        FRESH,
        /** A few people more or less than last time: the earlier result stands. */
        REPEATED,
        /** Fewer answered than a result needs. */
        TOO_FEW,
        /** Compared with what was released before, it would speak of too few. */
        TOO_CLOSE
    }

    public Result {
        cells = List.copyOf(cells);
    }

    static Result fresh(String item, List<Cell> cells) {
        return new Result(item, State.FRESH, cells, Optional.empty());
    }

    public static Result empty(String item, State state) {
        return new Result(item, state, List.of(), Optional.empty());
    }

    /** This result once more, under the same or another question's key, because a fresh one would speak of too few. */
    public Result repeated(Instant releasedAt) {
        return new Result(item, State.REPEATED, cells, Optional.of(from.orElse(releasedAt)));
    }

    /** Whether figures are shown. */
    public boolean shown() {
        return !cells.isEmpty();
    }

    /**
     * The figure of everybody, worked out of nothing but the released groups, so that it tells nothing they do not tell.
     * Empty when nothing is shown, or when the groups are known only by bounds that say nothing together.
     */
    public Optional<Cell> whole() {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        if (cells.size() == 1) {
            return Optional.of(new Cell(
                    Group.EVERYBODY,
                    cells.getFirst().answers(),
                    cells.getFirst().score()));
        }
        boolean from = cells.stream().anyMatch(cell -> cell.score().bound() == Score.Bound.AT_LEAST);
        boolean to = cells.stream().anyMatch(cell -> cell.score().bound() == Score.Bound.AT_MOST);
        if (from && to) {
            return Optional.empty();
        }
        int people = cells.stream().mapToInt(Cell::answers).sum();
        double value = cells.stream()
                        .mapToDouble(cell -> (double) cell.score().value() * cell.answers())
                        .sum()
                / people;
        Score.Bound bound = from ? Score.Bound.AT_LEAST : to ? Score.Bound.AT_MOST : Score.Bound.ABOUT;
        // A bound is rounded to its own side, so that it stays true.
        int rounded =
                switch (bound) {
                    case ABOUT -> (int) Math.floor(value + 0.5);
                    case AT_LEAST -> (int) Math.floor(value);
                    case AT_MOST -> (int) Math.ceil(value);
                };
        return Optional.of(new Cell(
                Group.EVERYBODY, people, new Score(cells.getFirst().score().measure(), bound, rounded)));
    }
}
