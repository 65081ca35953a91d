package vn.gon.audit;

import java.util.Collection;
import java.util.List;

/**
 * What a rule asks of an element.
 *
 * <p>The list of conditions is closed: they terminate, run no code from the rule file, say what made them true and answer
 * unknown where the record does not tell.
 */
sealed interface Condition
        permits OnField, Missing, OverElements, AcrossRegister, Condition.All, Condition.Any, Condition.Not {

    /** Answers for an element. */
    Truth test(Element element);

    /** Adds what made this condition true; called only where it is. */
    void addEvidence(Element element, Collection<Evidence> evidence);

    /** Adds the paths of the fields for want of which this condition is unknown. */
    void addMissing(Element element, Collection<String> missing);

    /** Returns the same condition with its conditions on texts numbered. */
    default Condition numbered(TextTests tests) {
        return this;
    }

    /** Returns the same conditions with their conditions on texts numbered. */
    static List<Condition> numbered(List<Condition> conditions, TextTests tests) {
        return conditions.stream().map(condition -> condition.numbered(tests)).toList();
    }

    /** Returns whether it compares with other procedures of the register. */
    default boolean looksAcross() {
        return false;
    }

    /** Returns this condition as it compares with the procedures of a register. */
    default Condition within(Register register) {
        return this;
    }

    /**
     * Every condition holds.
     *
     * @param conditions the conditions, at least one
     */
    record All(List<Condition> conditions) implements Condition {
        @Override
        public Condition numbered(TextTests tests) {
            return new All(Condition.numbered(conditions, tests));
        }

        @Override
        public boolean looksAcross() {
            return conditions.stream().anyMatch(Condition::looksAcross);
        }

        @Override
        public Condition within(Register register) {
            return new All(conditions.stream()
                    .map(condition -> condition.within(register))
                    .toList());
        }

        @Override
        public Truth test(Element element) {
            Truth all = Truth.YES;
            for (int i = 0; i < conditions.size(); i++) {
                all = all.and(conditions.get(i).test(element));
                if (all == Truth.NO) {
                    return Truth.NO;
                }
            }
            return all;
        }

        @Override
        public void addEvidence(Element element, Collection<Evidence> evidence) {
            for (Condition condition : conditions) {
                condition.addEvidence(element, evidence);
            }
        }

        @Override
        public void addMissing(Element element, Collection<String> missing) {
            for (Condition condition : conditions) {
                condition.addMissing(element, missing);
            }
        }
    }

    /**
     * At least one condition holds.
     *
     * @param conditions the conditions, at least one
     */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public Condition numbered(TextTests tests) {
            return new Any(Condition.numbered(conditions, tests));
        }

        @Override
        public boolean looksAcross() {
            return conditions.stream().anyMatch(Condition::looksAcross);
        }

        @Override
        public Condition within(Register register) {
            return new Any(conditions.stream()
                    .map(condition -> condition.within(register))
                    .toList());
        }

        @Override
        public Truth test(Element element) {
            Truth any = Truth.NO;
            for (int i = 0; i < conditions.size(); i++) {
                any = any.or(conditions.get(i).test(element));
                if (any == Truth.YES) {
                    return Truth.YES;
                }
            }
            return any;
        }

        @Override
        public void addEvidence(Element element, Collection<Evidence> evidence) {
            for (Condition condition : conditions) {
                if (condition.test(element) == Truth.YES) {
                    condition.addEvidence(element, evidence);
                }
            }
        }

        @Override
        public void addMissing(Element element, Collection<String> missing) {
            for (Condition condition : conditions) {
                condition.addMissing(element, missing);
            }
        }
    }

    /**
     * A condition does not hold; what is unknown stays unknown.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {
        @Override
        public Condition numbered(TextTests tests) {
            return new Not(condition.numbered(tests));
        }

        @Override
        public boolean looksAcross() {
            return condition.looksAcross();
        }

        @Override
        public Condition within(Register register) {
            return new Not(condition.within(register));
        }

        @Override
        public Truth test(Element element) {
            return condition.test(element).negated();
        }

        @Override
        public void addEvidence(Element element, Collection<Evidence> evidence) {
            // that something is not there is no passage to quote
        }

        @Override
        public void addMissing(Element element, Collection<String> missing) {
            condition.addMissing(element, missing);
        }
    }
}
