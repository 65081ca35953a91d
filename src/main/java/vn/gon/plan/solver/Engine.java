package vn.gon.plan.solver;

/** Something that finds a choice and proves how good it is. */
@FunctionalInterface
public interface Engine {

    /** Returns the best choice found within the budget, with its bound. */
    Outcome solve(Portfolio portfolio, Budget budget);
}
