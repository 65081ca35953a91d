package vn.gon.audit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression in RE2 syntax, which has nothing that cannot be matched in time linear in the text.
 *
 * <p>The backtracking engine of the JDK is many times as fast on ordinary patterns, so it goes first, within a budget of
 * steps; a pattern that explodes exceeds the budget and is then answered by the linear engine. Both give the same answer.
 */
final class TextPattern {

    private static final int STEPS_PER_CHARACTER = 200;
    private static final int LEAST_STEPS = 20_000;

    private final com.google.re2j.Pattern linear;
    private final Pattern fast;
    private final Set<String> required;

    private TextPattern(com.google.re2j.Pattern linear, Pattern fast, Set<String> required) {
        this.linear = linear;
        this.fast = fast;
        this.required = required;
    }

    /**
     * Returns the pattern of an expression.
     *
     * @throws com.google.re2j.PatternSyntaxException if it is not RE2 syntax
     */
    static TextPattern compile(String expression) {
        com.google.re2j.Pattern linear = com.google.re2j.Pattern.compile(expression);
        return new TextPattern(linear, Pattern.compile(expression, Pattern.UNIX_LINES), RequiredText.of(expression));
    }

    /** Returns whether the text holds a match. */
    boolean isIn(String text) {
        if (!mayBeIn(text)) {
            return false;
        }
        try {
            return fast.matcher(new Budgeted(text)).find();
        } catch (BudgetExceeded | StackOverflowError e) {
            return linear.matcher(text).find();
        }
    }

    /** Returns the text with every match replaced. */
    String replacedIn(String text, String replacement) {
        if (!mayBeIn(text)) {
            return text;
        }
        try {
            return fast.matcher(new Budgeted(text)).replaceAll(Matcher.quoteReplacement(replacement));
        } catch (BudgetExceeded | StackOverflowError e) {
            return linear.matcher(text).replaceAll(com.google.re2j.Matcher.quoteReplacement(replacement));
        }
    }

    /** Returns the expression as it was written. */
    String expression() {
        return linear.pattern();
    }

    /** Returns texts of which every match holds at least one; empty when any text may match. */
    Set<String> required() {
        return required;
    }

    private boolean mayBeIn(String text) {
        for (String each : required) {
            if (text.contains(each)) {
                return true;
            }
        }
        return required.isEmpty();
    }

    /** Thrown when the backtracking engine looks at the text too often; without a stack trace, since nobody reads it. */
    private static final class BudgetExceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BudgetExceeded() {
            super(null, null, false, false);
        }
    }

    /** A text that can be looked at only so often. */
    private static final class Budgeted implements CharSequence {

        private final String text;
        private long left;

        Budgeted(String text) {
            this.text = text;
            this.left = LEAST_STEPS + (long) STEPS_PER_CHARACTER * text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new BudgetExceeded();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
