package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/** A procedure is compared with the others of the register as it is given, be it registered otherwise or not at all. */
class AcrossTest {

    private static final String PAPER = "Chứng chỉ hành nghề thú y";

    private static final Condition ASKED_IN_FIELD = new AskedInField(
            Vocabulary.find(ElementKind.DOCUMENTS, "name").orElseThrow(),
            new Bounds(null, null, BigDecimal.valueOf(3), null),
            null);

    @Test
    void aPaperThatOnlyTheGivenRecordAsksForCounts() {
        Condition condition = among(asking("1", PAPER), asking("2", PAPER), asking("3", "Đơn"));

        assertThat(answer(condition, asking("3", PAPER))).isEqualTo(Truth.YES);
        assertThat(answer(condition, asking("4", PAPER))).isEqualTo(Truth.YES);
        assertThat(answer(condition, asking("2", PAPER))).isEqualTo(Truth.NO);
    }

    @Test
    void aPaperThatOnlyTheRegisteredRecordAsksForDoesNotCount() {
        Condition condition = among(asking("1", PAPER), asking("2", PAPER), asking("3", PAPER));

        assertThat(answer(condition, asking("3", "Đơn"))).isEqualTo(Truth.NO);
        assertThat(answer(condition, asking("3", PAPER))).isEqualTo(Truth.YES);
    }

    @Test
    void onlyTheFirstOthersAreNamedAndTheRestCounted() {
        Condition condition = among(
                IntStream.range(0, 9).mapToObj(i -> asking("1." + i, PAPER)).toArray(Procedure[]::new));
        List<Evidence> evidence = new ArrayList<>();
        condition.addEvidence(paperOf(asking("1.4", PAPER)), evidence);

        assertThat(evidence)
                .extracting(Evidence::value)
                .containsExactly(PAPER, "Thú y: 9", "1.0", "1.1", "1.2", "1.3", "1.5", "… +3");
    }

    @Test
    void aProcedureRenamedIsComparedByItsNewName() {
        Condition alike = new SimilarTo(Relation.ANOTHER_AGENCY, new BigDecimal("0.8"), null, null)
                .within(register(
                        new ProcedureBuilder("1", "Cấp giấy phép lặn khảo sát công trình ngầm", "Bộ A").build(),
                        new ProcedureBuilder("2", "Công nhận nghệ nhân làm gốm", "Bộ B").build()));
        Procedure renamed = new ProcedureBuilder("2", "Cấp giấy phép lặn khảo sát công trình ngầm", "Bộ B").build();
        Procedure registered = new ProcedureBuilder("2", "Công nhận nghệ nhân làm gốm", "Bộ B").build();

        assertThat(alike.test(Element.of(renamed))).isEqualTo(Truth.YES);
        assertThat(alike.test(Element.of(registered))).isEqualTo(Truth.NO);
    }

    private static Condition among(Procedure... procedures) {
        return ASKED_IN_FIELD.within(register(procedures));
    }

    private static Register register(Procedure... procedures) {
        return Register.of(InMemoryCatalog.of(List.of(procedures), Volumes.UNKNOWN));
    }

    private static Truth answer(Condition condition, Procedure procedure) {
        return condition.test(paperOf(procedure));
    }

    private static Element paperOf(Procedure procedure) {
        List<Element> papers = ElementKind.DOCUMENTS.in(Element.of(procedure));
        return Stream.ofNullable(papers).flatMap(List::stream).findFirst().orElseThrow();
    }

    private static Procedure asking(String code, String paper) {
        return new ProcedureBuilder(code, "Cấp giấy phép số " + code, "Bộ Ví dụ")
                .fields(List.of("Thú y"))
                .cases(List.of(new SubmissionCase(
                        null, null, List.of(new RequiredDocument(paper, null, null, null, null, null)))))
                .build();
    }
}
