package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.cost.Scenario;
import vn.gon.cost.Scenarios;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.Result;

class ScenarioEffectTest {

    private static final CostModel MODEL = CostModel.read(Path.of("rules/cost"), Optional.empty());
    private static final Scenario FREE_POSTAGE =
            Scenarios.read(Path.of("rules/cost/scenarios"), MODEL).get("free-postage");

    @Test
    void theFilingsOfAYearAreCountedAsThoseOfTheAverageYear() {
        ScenarioEffect effect = effect(subjects(2024, 600));
        assertThat(effect.average().filings()).isEqualByComparingTo("120");
        assertThat(effect.byYear().get(2024)).isEqualTo(effect.average());
    }

    @Test
    void ofTwoFiguresOfAYearTheLowerMiddleOneCounts() {
        ScenarioEffect effect = effect(dossiers(2024, 900), dossiers(2024, 300));
        assertThat(Objects.requireNonNull(effect.byYear().get(2024)).filings()).isEqualByComparingTo("300");
    }

    @Test
    void everyYearKnownIsToldAndNotOnlyThoseOfTheMean() {
        ScenarioEffect effect =
                effect(dossiers(2021, 1), dossiers(2022, 2), dossiers(2023, 3), dossiers(2024, 4), dossiers(2025, 5));
        assertThat(effect.average().filings()).isEqualByComparingTo("4");
        assertThat(effect.byYear()).containsOnlyKeys(2021, 2022, 2023, 2024, 2025);
        assertThat(effect.byYearAndAgency()).containsKeys("2021  Bộ Mẫu", "2025  Bộ Mẫu");
    }

    private static ScenarioEffect effect(Volume... volumes) {
        Procedure procedure = new ProcedureBuilder("1", "Cấp giấy phép mẫu", "Bộ Mẫu")
                .levels(List.of(Level.PROVINCE))
                .channels(List.of(new Channel(ChannelKind.POSTAL, null, List.of(), null)))
                .results(List.of(new Result("Giấy phép", null, 60)))
                .build();
        return ScenarioEffect.of(FREE_POSTAGE, Stream.of(procedure), MODEL, new Volumes(List.of(volumes)));
    }

    private static Volume dossiers(int year, long number) {
        return volume(year, BigDecimal.valueOf(number), null);
    }

    private static Volume subjects(int year, long number) {
        return volume(year, null, BigDecimal.valueOf(number));
    }

    private static Volume volume(int year, @Nullable BigDecimal dossiers, @Nullable BigDecimal subjects) {
        return new Volume("1", year, dossiers, null, subjects, null, Origin.MEASURED, "mẫu");
    }
}
