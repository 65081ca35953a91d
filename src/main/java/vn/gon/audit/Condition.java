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
            for (Condition condition : conditions) {
                all = all.and(condition.test(element));
                if (all == Truth.NO) {
                    return Truth.NO;
                }
            }
            return all;
        }

        @Override
        public void addEvidence(Element element, Collection<Evidence> evidence) {
            conditions.forEach(condition -> condition.addEvidence(element, evidence));
        }

        @Override
        public void addMissing(Element element, Collection<String> missing) {
            conditions.forEach(condition -> condition.addMissing(element, missing));
        }
    }

    /**
     * At least one condition holds.
     *
     * @param conditions the conditions, at least one
     */
    record Any(List<Condition> conditions) implements Condition {
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
            for (Condition condition : conditions) {
                any = any.or(condition.test(element));
                if (any == Truth.YES) {
                    return Truth.YES;
                }
            }
            return any;
        }

        @Override
        public void addEvidence(Element element, Collection<Evidence> evidence) {
            conditions.stream()
                    .filter(condition -> condition.test(element) == Truth.YES)
                    .forEach(condition -> condition.addEvidence(element, evidence));
        }

        @Override
        public void addMissing(Element element, Collection<String> missing) {
            conditions.forEach(condition -> condition.addMissing(element, missing));
        }
    }

    /**
     * A condition does not hold; what is unknown stays unknown.
     *
     * @param condition the condition
     */
    record Not(Condition condition) implements Condition {
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
