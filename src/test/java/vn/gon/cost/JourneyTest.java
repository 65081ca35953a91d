package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gon.cost.Samples.dossier;
import static vn.gon.cost.Samples.paper;
import static vn.gon.cost.Samples.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.Result;

class JourneyTest {

    private final CostModel model = CostModel.read(Samples.SHIPPED, Optional.empty());

    private final Procedure marital = new ProcedureBuilder(
                    "1.000010", "Cấp Giấy xác nhận tình trạng hôn nhân", "Bộ Mẫu")
            .fields(List.of("Hộ tịch"))
            .steps(List.of())
            .cases(List.of(dossier(paper("Tờ khai", 1, 0))))
            .channels(List.of())
            .results(List.of(new Result("Giấy xác nhận tình trạng hôn nhân", null, null)))
            .build();

    private final Procedure marriage = procedure()
            .fields(List.of("Hộ tịch"))
            .cases(List.of(
                    dossier(paper("Tờ khai", 1, 0), paper("Giấy xác nhận tình trạng hôn nhân", 1, 0)),
                    dossier(paper("Giấy xác nhận tình trạng hôn nhân", 1, 0))))
            .build();

    private final Catalog register =
            new InMemoryCatalog("mẫu", List.of(marriage, marital), List.of(), Map.of(), Volumes.UNKNOWN);

    @Test
    void aPaperThatAnotherProcedureGivesAddsThatProcedureOnce() {
        Journey journey = Journey.to(marriage, register, model);

        assertThat(journey.papers())
                .containsExactly(new Journey.Paper(
                        "cases[0].documents[1]", "Giấy xác nhận tình trạng hôn nhân", List.of("1.000010")));
        assertThat(journey.steps()).extracting(Journey.Step::code).containsExactly("1.000010");
        ProcedureCost alone = model.cost(marriage, Volumes.UNKNOWN);
        BigDecimal getting = alone.lines().stream()
                .filter(line -> line.label().vi().contains("tình trạng hôn nhân"))
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(getting).isPositive();
        assertThat(journey.own()).isEqualByComparingTo(alone.unit().subtract(getting));
        assertThat(journey.total())
                .isEqualByComparingTo(
                        journey.own().add(model.cost(marital, Volumes.UNKNOWN).unit()));
    }

    @Test
    void aProcedureWhosePapersNobodyGivesIsItsOwnJourney() {
        Journey journey = Journey.to(marital, register, model);

        assertThat(journey.papers()).isEmpty();
        assertThat(journey.total())
                .isEqualByComparingTo(model.cost(marital, Volumes.UNKNOWN).unit());
    }
}
