package vn.gon.text;

import java.util.List;

/** Thrown when an input cannot be used at all; holds every problem that was found, in the order of their places. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidInput(List<Problem> problems) {
        super(problems.isEmpty() ? "" : problems.get(0).in(Language.ENGLISH));
        this.problems = List.copyOf(problems);
    }

    /** Returns an exception with one problem that means a whole file. */
    public static InvalidInput of(String file, Bilingual message) {
        return new InvalidInput(List.of(Problem.at(Place.of(file), "", message)));
    }

    /** Returns the problems, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
