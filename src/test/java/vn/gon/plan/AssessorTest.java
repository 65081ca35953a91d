package vn.gon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.cost.CostModel;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/** A saving is the difference of two costings, however many rules propose it. */
class AssessorTest {

    private static final Procedure PROCEDURE = new ProcedureBuilder("1.000001", "Cấp giấy phép", "Bộ Ví dụ")
            .cases(List.of(new SubmissionCase(
                    null,
                    null,
                    List.of(
                            new RequiredDocument("Đơn đề nghị", null, 1, 0, null, null),
                            new RequiredDocument("Bản sao chứng thực giấy phép", null, 0, 2, null, null)))))
            .build();

    private static final CostModel MODEL = CostModel.read(Path.of("rules/cost"), Optional.empty());

    @TempDir
    private Path rules;

    private Assessor assessor;

    @BeforeEach
    void threeRulesHitOnePaper() throws IOException {
        write("HS901", "first-rule", "remove-document");
        write("HS902", "second-rule", "accept-plain-copy");
        write("HS903", "third-rule", "single-copy");
        Volumes volumes = new Volumes(List.of(
                new Volume("1.000001", 2025, new BigDecimal("1000"), null, null, null, Origin.MEASURED, "Bộ Ví dụ")));
        assessor = new Assessor(RuleSet.read(rules), MODEL, volumes);
    }

    @Test
    void threeRulesThatHitOnePaperSaveItOnce() {
        Assessment assessment = assessor.assess(PROCEDURE);
        Costing costing = Objects.requireNonNull(assessment.costing());
        BigDecimal withoutThePaper = MODEL.cost(withoutCopy(), Volumes.UNKNOWN).unit();

        assertThat(assessment.findings()).hasSize(3);
        assertThat(costing.unitSaved())
                .isEqualByComparingTo(costing.before().unit().subtract(withoutThePaper));
        assertThat(costing.savings().stream().map(FindingSaving::alone).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isGreaterThan(costing.unitSaved());
    }

    @Test
    void theMarginalSavingOfARuleIsWhatThePackageWouldLoseWithoutIt() {
        Costing costing = Objects.requireNonNull(assessor.assess(PROCEDURE).costing());

        assertThat(costing.savings().get(0).marginal()).isPositive();
        assertThat(costing.savings().get(1).marginal()).isZero();
        assertThat(costing.savings().get(2).marginal()).isZero();
    }

    @Test
    void aYearSavesWhatAFilingSavesTimesTheFilings() {
        Costing costing = Objects.requireNonNull(assessor.assess(PROCEDURE).costing());

        assertThat(costing.annualSaved())
                .isEqualByComparingTo(costing.unitSaved().multiply(new BigDecimal("1000")));
    }

    @Test
    void withoutVolumesAYearIsUnknownNotZero() {
        Assessor unknown = new Assessor(assessor.rules(), MODEL, Volumes.UNKNOWN);
        Costing costing = Objects.requireNonNull(unknown.assess(PROCEDURE).costing());

        assertThat(costing.annualSaved()).isNull();
        assertThat(costing.unitSaved()).isPositive();
    }

    @Test
    void aConditionHasNoCostOfItsOwn() {
        BusinessCondition condition =
                new BusinessCondition("DK-001-01", "Ngành", 1, "Có vốn", null, "Bộ Ví dụ", null, null, null, null);

        assertThat(assessor.assess(condition).costing()).isNull();
    }

    @Test
    void overTheStarterCatalogueNoPackageSavesMoreThanItsPartsAndNoneCostsMore() {
        RuleSet shipped = RuleSet.read(Path.of("rules/audit"));
        CatalogFolder catalog = CatalogFolder.open(Path.of("catalog"), problem -> {});
        Assessor all = new Assessor(shipped.within(catalog), MODEL, catalog.volumes());

        try (Stream<Assessment> assessments = all.assess(catalog)) {
            assertThat(assessments.map(Assessment::costing).filter(Objects::nonNull))
                    .isNotEmpty()
                    .allSatisfy(costing -> {
                        BigDecimal parts = costing.savings().stream()
                                .map(FindingSaving::alone)
                                .reduce(BigDecimal.ZERO, BigDecimal::add);
                        assertThat(costing.unitSaved()).isNotNegative();
                        assertThat(costing.unitAfter()).isNotNegative();
                        assertThat(costing.savings()).allSatisfy(saving -> {
                            assertThat(saving.alone()).isNotNegative();
                            assertThat(saving.marginal()).isNotNegative();
                        });
                        assertThat(costing.unitSaved().subtract(parts)).isLessThan(new BigDecimal("0.01"));
                    });
        }
    }

    private static Procedure withoutCopy() {
        SubmissionCase only = Objects.requireNonNull(PROCEDURE.cases()).get(0);
        return PROCEDURE.toBuilder()
                .cases(List.of(only.withDocuments(
                        Objects.requireNonNull(only.documents()).subList(0, 1))))
                .build();
    }

    private void write(String id, String name, String edit) throws IOException {
        Files.writeString(rules.resolve(name + ".yaml"), """
                id: %s
                name: %s
                title: { vi: Bản sao chứng thực, en: Certified copy }
                criterion: cost
                severity: warning
                applies-to: procedure
                for-each: documents
                when: { field: name, mentions: [chứng thực] }
                propose: [ { edit: %s } ]
                why: { vi: Vì vậy., en: Because. }
                legal: [ { instrument: 63/2010/NĐ-CP, status: assumed } ]
                examples:
                  flags: [ { documents: [ { name: Bản chứng thực } ] } ]
                  passes: [ { documents: [ { name: Đơn } ] } ]
                """.formatted(id, name, edit));
    }
}
