package vn.gon.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.text.Problem;

/** The catalogue that ships reads without a problem, is wide enough to be of use, and hangs together. */
class StarterCatalogTest {

    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final CatalogFolder CATALOG = CatalogFolder.open(Path.of("catalog"), PROBLEMS::add);
    private static final List<Procedure> PROCEDURES = listed(CATALOG.procedures());
    private static final List<BusinessCondition> CONDITIONS = listed(CATALOG.conditions());
    private static final Map<String, LegalInstrument> INSTRUMENTS = CATALOG.instruments();
    private static final Volumes VOLUMES = CATALOG.volumes();

    @Test
    void everyLineReads() {
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void itCoversManyProceduresAgenciesAndAllLevels() {
        assertThat(PROCEDURES).hasSizeGreaterThanOrEqualTo(120);
        assertThat(PROCEDURES.stream().map(Procedure::agency).distinct()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(PROCEDURES.stream()
                        .map(Procedure::levels)
                        .filter(levels -> levels != null)
                        .flatMap(List::stream))
                .contains(Level.MINISTRY, Level.PROVINCE, Level.COMMUNE);
    }

    @Test
    void itCoversManyConditionsOfManyLines() {
        assertThat(CONDITIONS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(CONDITIONS.stream().map(BusinessCondition::line).distinct()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(CONDITIONS)
                .allSatisfy(condition -> assertThat(condition.instrument()).isNotNull());
    }

    @Test
    void codesAreUniqueAndSorted() {
        assertUniqueAndSorted(PROCEDURES, Procedure::code);
        assertUniqueAndSorted(CONDITIONS, BusinessCondition::code);
    }

    @Test
    void everyInstrumentCitedIsInTheTable() {
        Set<String> cited = Stream.concat(PROCEDURES.stream(), CONDITIONS.stream())
                .flatMap(regulation -> regulation.instruments().stream())
                .map(LegalReference::number)
                .collect(Collectors.toSet());
        assertThat(INSTRUMENTS.keySet()).containsAll(cited);
    }

    @Test
    void everyConditionNamesProceduresThatExist() {
        Set<String> codes = PROCEDURES.stream().map(Procedure::code).collect(Collectors.toSet());
        assertThat(CONDITIONS.stream()
                        .map(BusinessCondition::procedures)
                        .filter(linked -> linked != null)
                        .flatMap(List::stream))
                .isSubsetOf(codes);
    }

    @Test
    void volumesBelongToProceduresAndNameTheirSource() {
        Set<String> codes = PROCEDURES.stream().map(Procedure::code).collect(Collectors.toSet());
        assertThat(VOLUMES.procedures()).isGreaterThanOrEqualTo(20);
        assertThat(VOLUMES.all()).allSatisfy(volume -> {
            assertThat(codes).contains(volume.code());
            assertThat(volume.source()).isNotBlank();
        });
    }

    @Test
    void everyRecordNamesASourceThatIsDescribed() {
        Set<String> sources = CATALOG.sources().stream().map(Source::id).collect(Collectors.toSet());
        assertThat(PROCEDURES).allSatisfy(procedure -> assertThat(sources).contains(procedure.source()));
        assertThat(CONDITIONS).allSatisfy(condition -> assertThat(sources).contains(condition.source()));
    }

    @Test
    void aRecordReadAndWrittenIsTheSameLine() {
        CatalogJson<Procedure> json = new CatalogJson<>(Procedure.class);
        for (Procedure procedure : PROCEDURES) {
            byte[] line = json.write(procedure);
            assertThat(json.read(line, vn.gon.text.Place.of("test"), PROBLEMS::add))
                    .contains(procedure);
        }
    }

    private static <T> void assertUniqueAndSorted(List<T> records, Function<T, String> code) {
        List<String> codes = records.stream().map(code).toList();
        assertThat(codes).isSorted();
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
    }

    private static <T> List<T> listed(Stream<T> stream) {
        try (stream) {
            return stream.toList();
        }
    }
}
