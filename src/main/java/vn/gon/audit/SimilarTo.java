package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.index.Likeness;
import vn.gon.index.Overlaps;
import vn.gon.regulation.BusinessCondition;

/**
 * Another regulation of the register is nearly the same. What is found is found on both sides: each of the two is flagged
 * and names the other.
 *
 * @param relation how the other stands to this one
 * @param namesAlike how alike the names must be, or the texts of conditions
 * @param papersAlike how alike the papers must be; null when they are not compared
 * @param register the register; null when none is given
 */
record SimilarTo(
        Relation relation,
        BigDecimal namesAlike,
        @Nullable BigDecimal papersAlike,
        @Nullable Register register) implements AcrossRegister {

    @Override
    public Answer answer(Element element, Register known) {
        Object whole = element.whole().value();
        return whole instanceof BusinessCondition condition
                ? conditions(condition, known)
                : procedures(known.profileOf(element.whole()), known);
    }

    private Answer conditions(BusinessCondition own, Register known) {
        List<BusinessCondition> others = new ArrayList<>();
        for (Overlaps.Alike alike : known.texts().alike(Register.words(own), namesAlike)) {
            for (BusinessCondition other : known.saying(alike.text())) {
                if (!other.code().equals(own.code())) {
                    others.add(other);
                }
            }
        }
        return answer(
                new Evidence("text", own.text()),
                Others.first(
                        others,
                        other -> new Evidence(Others.path(other.code(), "text"), other.code() + " " + other.text())),
                List.of());
    }

    private Answer procedures(Profile own, Register known) {
        List<Other> others = new ArrayList<>();
        List<String> missing = new ArrayList<>(0);
        for (Profile other : known.alikes(relation, namesAlike).to(own)) {
            if (!other.code().equals(own.code())) {
                compare(own, other, others, missing);
            }
        }
        return answer(new Evidence("name", own.name()), Others.first(others, Other::evidence), missing);
    }

    private record Other(Profile profile, @Nullable Likeness papers) {
        Evidence evidence() {
            return new Evidence(
                    Others.path(profile.code(), "name"),
                    profile.code() + " " + profile.name() + (papers == null ? "" : " · " + papers.percent()));
        }
    }

    private static Answer answer(Evidence own, List<Evidence> others, List<String> missing) {
        if (others.isEmpty()) {
            return missing.isEmpty() ? Answer.NO : Answer.unknown(missing.toArray(String[]::new));
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(own);
        evidence.addAll(others);
        return Answer.yes(evidence);
    }

    private void compare(Profile own, Profile other, List<Other> others, List<String> missing) {
        Truth related = relation.between(own, other);
        if (related == Truth.NO) {
            return;
        }
        if (related == Truth.UNKNOWN) {
            missing.add(own.levels() == null ? "levels" : Others.path(other.code(), "levels"));
            return;
        }
        Likeness papers = papersAlike == null ? null : own.papersLike(other);
        if (papersAlike != null && papers == null) {
            missing.add(own.papers() == null ? "documents" : Others.path(other.code(), "documents"));
        } else if (papersAlike == null || papers == null || papers.isAtLeast(papersAlike)) {
            others.add(new Other(other, papers));
        }
    }

    @Override
    public Condition within(Register known) {
        return new SimilarTo(relation, namesAlike, papersAlike, known);
    }
}
