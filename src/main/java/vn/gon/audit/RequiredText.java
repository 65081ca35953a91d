package vn.gon.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds texts of which at least one occurs in every match of a regular expression, so that most texts can be passed over
 * without matching at all. Where it is not sure, it finds none.
 */
final class RequiredText {

    private static final int SHORTEST = 3;
    private static final int MOST = 24;

    private final String expression;
    private int at;

    private RequiredText(String expression) {
        this.expression = expression;
    }

    /** Returns the texts; empty when any text may match. */
    static Set<String> of(String expression) {
        if (expression.contains("(?i")) {
            return Set.of();
        }
        RequiredText reader = new RequiredText(expression);
        Optional<Set<String>> found = reader.alternatives();
        return reader.at == expression.length()
                        && found.isPresent()
                        && found.get().size() <= MOST
                ? Set.copyOf(found.get())
                : Set.of();
    }

    /** Reads alternatives up to the end of the group: every one must require something. */
    private Optional<Set<String>> alternatives() {
        Optional<Set<String>> all = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            Optional<Set<String>> next = sequence();
            all = all.isPresent() && next.isPresent() ? Optional.of(union(all.get(), next.get())) : Optional.empty();
        }
        return all;
    }

    /** Reads one alternative and returns the best requirement among its parts. */
    private Optional<Set<String>> sequence() {
        List<Set<String>> required = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < expression.length() && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            Optional<Set<String>> part = part(run);
            int end = at;
            boolean optional = quantifiedDownToNothing();
            if (part.isPresent() && part.get().isEmpty()) {
                endRun(run, at > end, optional, required);
                continue;
            }
            keep(run, required);
            if (!optional) {
                part.ifPresent(required::add);
            }
        }
        keep(run, required);
        return required.stream().max((a, b) -> Integer.compare(weight(a), weight(b)));
    }

    /**
     * Reads one part: a literal is put at the end of the run and gives an empty set; a group gives what it requires;
     * anything else gives nothing.
     */
    private Optional<Set<String>> part(StringBuilder run) {
        char c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> skippedClass();
            case '.', '^', '$' -> Optional.empty();
            case '\\' -> escaped(run);
            default -> literal(c, run);
        };
    }

    private Optional<Set<String>> group() {
        at = expression.startsWith("?", at) ? expression.indexOf(':', at) + 1 : at;
        Optional<Set<String>> group = alternatives();
        at++;
        return group;
    }

    private static Optional<Set<String>> literal(char c, StringBuilder run) {
        run.append(c);
        return Optional.of(Set.of());
    }

    private Optional<Set<String>> escaped(StringBuilder run) {
        char c = expression.charAt(at++);
        if (!Character.isLetterOrDigit(c)) {
            return literal(c, run);
        }
        if ((c == 'p' || c == 'P') && at < expression.length() && expression.charAt(at) == '{') {
            at = expression.indexOf('}', at) + 1;
        }
        return Optional.empty();
    }

    private Optional<Set<String>> skippedClass() {
        at += expression.startsWith("^", at) ? 1 : 0;
        at += expression.startsWith("]", at) ? 1 : 0;
        while (expression.charAt(at) != ']') {
            at += expression.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return Optional.empty();
    }

    /** Reads a quantifier, if there is one, and returns whether it lets the part before it be absent. */
    private boolean quantifiedDownToNothing() {
        boolean optional = false;
        while (at < expression.length() && "?*+{".indexOf(expression.charAt(at)) >= 0) {
            char c = expression.charAt(at);
            optional |= c == '?' || c == '*' || expression.startsWith("{0", at);
            at = c == '{' ? expression.indexOf('}', at) + 1 : at + 1;
        }
        return optional;
    }

    /** A literal with a quantifier ends the run: before it if it may be absent, after it if it may be repeated. */
    private static void endRun(StringBuilder run, boolean quantified, boolean optional, List<Set<String>> required) {
        if (optional) {
            run.setLength(run.length() - 1);
        }
        if (quantified) {
            keep(run, required);
        }
    }

    private static void keep(StringBuilder run, List<Set<String>> required) {
        String text = run.toString();
        if (text.strip().length() >= SHORTEST) {
            required.add(Set.of(text));
        }
        run.setLength(0);
    }

    /** A requirement is as good as its shortest text is long. */
    private static int weight(Set<String> texts) {
        return texts.stream().mapToInt(String::length).min().orElse(0);
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }
}
