package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.gon.cost.ProcedureCost;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

class CostTableTest {

    private static ProcedureCost cost(RequiredDocument... papers) {
        Procedure procedure = Samples.procedure("1", "Thủ tục", "Bộ Mẫu")
                .cases(List.of(new SubmissionCase(null, null, List.of(papers))))
                .build();
        return SampleCosts.cost(procedure, null);
    }

    @Test
    void aPaperThatStaysKeepsItsRowWhenTheOneBeforeItGoes() {
        List<CostRow> rows = CostTable.rows(
                cost(Samples.paper("A", null), Samples.paper("B", null)), cost(Samples.paper("B", null)));

        assertThat(rows.subList(0, 2))
                .extracting(row -> row.line().label().vi(), row -> row.after() == null)
                .containsExactly(Tuple.tuple("A", true), Tuple.tuple("B", false));
    }

    @Test
    void whatIsAddedStandsWithItsKindOfWork() {
        List<CostRow> rows = CostTable.rows(cost(), cost(Samples.paper("A", null)));

        assertThat(rows.get(0).before()).isNull();
        assertThat(rows.get(0).line().label().vi()).isEqualTo("A");
    }

    @Test
    void nothingIsLeftOfAnAbolishedProcedure() {
        assertThat(CostTable.rows(cost(Samples.paper("A", null)), null)).allMatch(row -> row.after() == null);
    }
}
