package dev.viceversa.core.release;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Somebody who knows who answered what, how figures are rounded, and has a solver: can they tell what a group said?
 *
 * <p>Two ways. <b>By logic</b>: answers are whole numbers of the scale; is another answer of the group possible? <b>By
 * algebra</b>: figures are added and subtracted without looking at the scale; does anything of the group's sum remain open?
 */
final class Attack {

    static {
        Loader.loadNativeLibraries();
    }

    /** Wider than any sum of answers, so that "open" cannot be mistaken for "rounded". */
    private static final double ANYTHING = 1e4;

    private static final double OPEN = 1e3;

    private final List<Leak> leaks;

    Attack(List<Leak> leaks) {
        this.leaks = List.copyOf(leaks);
    }

    /** Whether whole answers on the scale leave the group no other sum than the one it has. */
    boolean tellsByLogic(Set<Integer> group, int truth) {
        MPSolver solver = MPSolver.createSolver("SAT");
        Optional<Map<Integer, MPVariable>> answers = reading(
                solver,
                group,
                leak -> solver.makeIntVar(
                        leak.measure().lowest(), leak.measure().highest(), ""));
        return answers.isPresent() && most(solver, answers.get(), group) == truth && least(solver) == truth;
    }

    /** Whether adding and subtracting figures gives the group's sum, up to rounding. */
    boolean tellsByAlgebra(Set<Integer> group) {
        MPSolver solver = MPSolver.createSolver("GLOP");
        Optional<Map<Integer, MPVariable>> answers =
                reading(solver, group, _ -> solver.makeNumVar(-ANYTHING, ANYTHING, ""));
        return answers.isPresent() && most(solver, answers.get(), group) - least(solver) < OPEN;
    }

    /** What is known, as the solver takes it; empty when some of the group stand behind no figure at all. */
    private Optional<Map<Integer, MPVariable>> reading(
            MPSolver solver, Set<Integer> group, Function<Leak, MPVariable> unknown) {
        Map<Integer, MPVariable> answers = new HashMap<>();
        for (Leak leak : leaks) {
            MPConstraint sum = solver.makeConstraint(leak.least(), leak.most());
            leak.who().forEach(one -> sum.setCoefficient(answers.computeIfAbsent(one, _ -> unknown.apply(leak)), 1));
        }
        return answers.keySet().containsAll(group) ? Optional.of(answers) : Optional.empty();
    }

    private static double most(MPSolver solver, Map<Integer, MPVariable> answers, Set<Integer> group) {
        group.forEach(one -> solver.objective().setCoefficient(answers.get(one), 1));
        solver.objective().setMaximization();
        return solved(solver);
    }

    /** The other end, for the group {@link #most} was asked of. */
    private static double least(MPSolver solver) {
        solver.objective().setMinimization();
        return solved(solver);
    }

    private static double solved(MPSolver solver) {
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("The solver gave up: " + status);
        }
        return Math.rint(solver.objective().value() * 1e3) / 1e3;
    }
}
