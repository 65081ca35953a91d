package vn.gon.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Result;
import vn.gon.regulation.SubmissionCase;

/** Which procedures must be gone through first for the sake of a paper. */
class ChainsTest {

    private static final PaperNames NAMES = new PaperNames();

    private static final String CRAB = "Giấy phép nuôi cua đồng";
    private static final String POND = "Giấy chứng nhận ao nuôi sạch";
    private static final String WATER = "Giấy xác nhận nguồn nước sạch";

    @Test
    void aChainIsDrawnFromTheFirstProcedureToTheLast() {
        assertThat(before(
                        "3",
                        CRAB,
                        procedure("1", "Cấp giấy phép nuôi cua đồng", CRAB, POND),
                        procedure("2", "Chứng nhận ao", POND, WATER),
                        procedure("4", "Xác nhận nguồn nước", WATER, "Đơn")))
                .containsExactly("4", "2", "1");
    }

    @Test
    void aCycleEndsWhereItBegan() {
        assertThat(before(
                        "3",
                        CRAB,
                        procedure("1", "Cấp giấy phép nuôi cua đồng", CRAB, POND),
                        procedure("2", "Chứng nhận ao", POND, CRAB),
                        procedure("3", "Mở trại", "Biên bản", CRAB)))
                .containsExactly("2", "1");
    }

    @Test
    void aProcedureIsNotItsOwnForerunner() {
        assertThat(before("1", CRAB, procedure("1", "Gia hạn giấy phép nuôi cua đồng", CRAB, CRAB)))
                .isEmpty();
    }

    @Test
    void theFirstGrantComesBeforeARenewal() {
        assertThat(before(
                        "9",
                        CRAB,
                        procedure("1", "Gia hạn giấy phép nuôi cua đồng", CRAB, "Đơn"),
                        procedure("2", "Cấp giấy phép nuôi cua đồng", CRAB, "Đơn")))
                .containsExactly("2");
    }

    @Test
    void whatIsTakenAwayIsNotGiven() {
        assertThat(before("9", CRAB, procedure("1", "Thu hồi giấy phép nuôi cua đồng", CRAB, "Đơn")))
                .isEmpty();
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        Procedure one = procedure("1", "Cấp giấy phép nuôi cua đồng", CRAB, "Đơn");
        Procedure other = procedure("2", "Cấp giấy phép nuôi cua đồng", CRAB, "Đơn");

        assertThat(before("9", CRAB, one, other)).isEqualTo(before("9", CRAB, other, one));
    }

    private static List<String> before(String code, String paper, Procedure... procedures) {
        Chains.Gathering gathering = new Chains.Gathering();
        Stream.of(procedures)
                .forEach(each -> gathering.add(
                        Chains.Knot.of(each, ProcedureName.of(each.name()), Papers.of(each, NAMES), NAMES)));
        return gathering.chains().before(code, List.of("Thủy sản"), PaperName.of(paper)).stream()
                .map(Chains.Link::code)
                .toList();
    }

    private static Procedure procedure(String code, String name, String result, String paper) {
        RequiredDocument document = new RequiredDocument(paper, null, 1, 0, null, null);
        return new ProcedureBuilder(code, name, "Bộ Ví dụ")
                .fields(List.of("Thủy sản"))
                .results(List.of(new Result(result, null, null)))
                .cases(List.of(new SubmissionCase(null, null, List.of(document))))
                .build();
    }
}
