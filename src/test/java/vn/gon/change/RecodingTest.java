package vn.gon.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/** A regulation under another code is known again by likeness, and is neither a cut nor an addition. */
class RecodingTest {

    @Test
    void anotherCodeAndASlightlyOtherNameIsOneRegulation() {
        RegulationChange change = onlyChange(
                procedure("1.000001", "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Một"),
                procedure("2.000001", "Cấp giấy phép kinh doanh vận tải bằng ô tô", "Bộ Một"));

        assertThat(change.kind()).isEqualTo(ChangeKind.RECODED);
        assertThat(change.codeBefore()).isEqualTo("1.000001");
        assertThat(change.match()).isNotNull().satisfies(match -> {
            assertThat(match.sameAgency()).isTrue();
            assertThat(match.score()).isBetween(Recoding.LEAST, java.math.BigDecimal.ONE);
        });
        ChangeSums sums = ChangeSums.of(change);
        assertThat(sums.balance(Burden.REGULATIONS).growth()).isZero();
        assertThat(sums.count(ChangeKind.REMOVED) + sums.count(ChangeKind.ADDED))
                .isZero();
    }

    @Test
    void aNewOwnerIsStillTheSameRegulationAndCountsForTheNewOne() {
        RegulationChange change = onlyChange(
                procedure("1.000001", "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Một"),
                procedure("2.000001", "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Hai"));

        assertThat(change.kind()).isEqualTo(ChangeKind.RECODED);
        assertThat(change.agency()).isEqualTo("Bộ Hai");
    }

    @Test
    void namesThatSayOtherActsNeverMatch() {
        assertThat(kinds(
                        procedure("1.000001", "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Một"),
                        procedure("2.000001", "Cấp lại giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Một")))
                .containsExactly(ChangeKind.REMOVED, ChangeKind.ADDED);
    }

    @Test
    void namesThatDifferInNumbersNeverMatch() {
        assertThat(kinds(
                        procedure("1.000001", "Cấp chứng chỉ hành nghề giám sát hạng 1", "Bộ Một"),
                        procedure("2.000001", "Cấp chứng chỉ hành nghề giám sát hạng 2", "Bộ Một")))
                .containsExactly(ChangeKind.REMOVED, ChangeKind.ADDED);
    }

    @Test
    void whatIsUnlikeIsACutAndAnAddition() {
        assertThat(kinds(
                        procedure("1.000001", "Cấp giấy phép kinh doanh vận tải", "Bộ Một"),
                        procedure("2.000001", "Cấp chứng chỉ hành nghề kiến trúc", "Bộ Một")))
                .containsExactly(ChangeKind.REMOVED, ChangeKind.ADDED);
    }

    @Test
    void ofTwoThatAreAlikeTheMostAlikeIsTaken() {
        Procedure before = procedure("1.000001", "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Một");
        List<RegulationChange> changes = changes(
                List.of(before),
                List.of(
                        procedure("2.000001", "Cấp giấy phép kinh doanh vận tải hàng bằng xe ô tô", "Bộ Một"),
                        procedure("2.000002", "Cấp giấy phép kinh doanh vận tải bằng xe ô tô", "Bộ Một")));

        assertThat(changes)
                .extracting(RegulationChange::code, RegulationChange::kind)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("2.000001", ChangeKind.ADDED),
                        org.assertj.core.api.Assertions.tuple("2.000002", ChangeKind.RECODED));
    }

    private static RegulationChange onlyChange(Procedure before, Procedure after) {
        List<RegulationChange> changes = changes(List.of(before), List.of(after));
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static List<ChangeKind> kinds(Procedure before, Procedure after) {
        return changes(List.of(before), List.of(after)).stream()
                .map(RegulationChange::kind)
                .toList();
    }

    private static List<RegulationChange> changes(List<Procedure> before, List<Procedure> after) {
        RegisterChange change = RegisterChange.between(
                InMemoryCatalog.of(before, Volumes.UNKNOWN), InMemoryCatalog.of(after, Volumes.UNKNOWN));
        try (Stream<RegulationChange> changes = change.stream()) {
            return changes.toList();
        }
    }

    private static Procedure procedure(String code, String name, String agency) {
        RequiredDocument form = new RequiredDocument("Đơn đề nghị theo mẫu", null, null, null, null, null);
        RequiredDocument deed = new RequiredDocument("Giấy đăng ký xe", null, null, null, null, null);
        return new ProcedureBuilder(code, name, agency)
                .cases(List.of(new SubmissionCase(null, null, List.of(form, deed))))
                .build();
    }
}
