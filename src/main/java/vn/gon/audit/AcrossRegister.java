package vn.gon.audit;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition that compares with other regulations of the register; unknown as long as no register is given. */
sealed interface AcrossRegister extends Condition
        permits AskedInField, ComparedWithPeers, ResultOfAnother, SimilarTo, StricterThanNational {

    /** Returns the register; null when none is given. */
    @Nullable
    Register register();

    /** Answers for an element within a register. */
    Answer answer(Element element, Register known);

    /**
     * An answer and what it rests on.
     *
     * @param truth the answer
     * @param evidence what made it true
     * @param missing the fields for want of which it is unknown
     */
    record Answer(Truth truth, List<Evidence> evidence, List<String> missing) {
        static final Answer NO = new Answer(Truth.NO, List.of(), List.of());

        static Answer yes(List<Evidence> evidence) {
            return new Answer(Truth.YES, evidence, List.of());
        }

        static Answer unknown(String... missing) {
            return new Answer(Truth.UNKNOWN, List.of(), List.of(missing));
        }
    }

    private Answer answer(Element element) {
        Register known = register();
        return known == null
                ? Answer.unknown("register")
                : element.once(this, Answer.class, () -> answer(element, known));
    }

    @Override
    default Truth test(Element element) {
        return answer(element).truth();
    }

    @Override
    default void addEvidence(Element element, Collection<Evidence> evidence) {
        evidence.addAll(answer(element).evidence());
    }

    @Override
    default void addMissing(Element element, Collection<String> missing) {
        missing.addAll(answer(element).missing());
    }

    @Override
    default boolean looksAcross() {
        return true;
    }
}
