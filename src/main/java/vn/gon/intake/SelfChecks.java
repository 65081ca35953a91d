package vn.gon.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.Bilingual;
import vn.gon.text.VietnameseText;

/** Disagreements of a procedure with itself; each is told as a doubt. */
final class SelfChecks {

    private final Procedure procedure;
    private final Desk desk;

    private SelfChecks(Procedure procedure, Desk desk) {
        this.procedure = procedure;
        this.desk = desk;
    }

    static void run(Procedure procedure, Desk desk) {
        SelfChecks checks = new SelfChecks(procedure, desk);
        checks.timeLimits();
        checks.casesTwice();
        checks.otherCodes();
    }

    private List<SubmissionCase> cases() {
        return orEmpty(procedure.cases());
    }

    private void timeLimits() {
        List<TimeLimit> limits = orEmpty(procedure.channels()).stream()
                .map(Channel::timeLimit)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(TimeLimit::isStated)
                .distinct()
                .toList();
        for (int i = 0; i < cases().size() && !limits.isEmpty(); i++) {
            TimeLimit own = cases().get(i).timeLimit();
            if (own != null && own.isStated() && !limits.contains(own)) {
                Bilingual mine = own.label();
                Bilingual theirs = limits.get(0).label();
                desk.doubt(
                        QualityKind.TIME_LIMITS_DIFFER,
                        "cases[" + i + "].timeLimit",
                        own.amount().toPlainString(),
                        Bilingual.of(
                                "trường hợp ghi %s, cách nộp ghi %s; hãy xác định thời hạn đúng.",
                                "the case says %s, the channel says %s; find out which is right.", mine, theirs));
            }
        }
    }

    private void casesTwice() {
        for (int i = 1; i < cases().size(); i++) {
            int here = i;
            Optional<Integer> twin = java.util.stream.IntStream.range(0, i)
                    .filter(before -> isTwin(cases().get(before), cases().get(here)))
                    .boxed()
                    .findFirst();
            twin.ifPresent(before -> desk.doubt(
                    QualityKind.CASE_TWICE,
                    "cases[" + here + "]",
                    Objects.requireNonNullElse(cases().get(here).name(), ""),
                    Bilingual.of(
                            "trường hợp này có cùng giấy tờ với cases[%d]; hãy gộp nếu là một.",
                            "this case has the same papers as cases[%d]; join them if they are one.", before)));
        }
    }

    private static boolean isTwin(SubmissionCase one, SubmissionCase other) {
        boolean sameName = Objects.equals(lower(one.name()), lower(other.name()));
        boolean samePapers = Objects.equals(one.documents(), other.documents());
        return samePapers
                && (sameName || (one.documents() != null && Objects.equals(one.timeLimit(), other.timeLimit())));
    }

    private static @Nullable String lower(@Nullable String name) {
        return name == null ? null : VietnameseText.lower(name);
    }

    private void otherCodes() {
        ProcedureTexts.of(procedure).forEach((path, text) -> {
            Set<String> codes = Codes.namedIn(text);
            codes.remove(procedure.code());
            for (String other : codes) {
                desk.doubt(
                        QualityKind.OTHER_CODE_NAMED,
                        path,
                        other,
                        Bilingual.of(
                                "văn bản nhắc thủ tục %s; hãy kiểm tra nội dung có đúng của thủ tục này không.",
                                "the text names procedure %s; check that it belongs to this procedure.", other));
            }
        });
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
