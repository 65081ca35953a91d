package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.SharedData;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.SubmissionCase;

/** The real records of the portal, where they lie beside the checkout. */
class RealPortalTest {

    @TempDir
    private Path folder;

    @Test
    void noRecordOfThePortalIsLostAndASecondImportChangesNoByte() throws IOException {
        Path[] files = files("portal", ".jsonl");
        Imported imported = Imported.portal(folder, files);
        assertThat(imported.result().read()).isEqualTo(1702);
        assertThat(imported.result().imported()).isEqualTo(1702);
        assertThat(imported.procedures()).hasSize(1702);
        byte[] first = Files.readAllBytes(folder.resolve("procedures.jsonl"));
        byte[] quality = Files.readAllBytes(folder.resolve("quality.jsonl"));
        Imported.portal(folder, files);
        assertThat(folder.resolve("procedures.jsonl")).hasBinaryContent(first);
        assertThat(folder.resolve("quality.jsonl")).hasBinaryContent(quality);
    }

    @Test
    void theDisagreementOfTheFullShapeIsImportedAndTold() throws IOException {
        Imported imported = Imported.portal(folder, files("portal-raw", ".json"));
        Procedure procedure = imported.procedures().get(0);
        assertThat(procedure.code()).isEqualTo("1.003176");
        assertThat(procedure.cases())
                .hasSize(2)
                .extracting(SubmissionCase::name)
                .doesNotContainNull();
        assertThat(imported.doubts())
                .contains(
                        "time-limits-differ cases[0].timeLimit",
                        "time-limits-differ cases[1].timeLimit",
                        "case-twice cases[1]");
    }

    @Test
    void theListsOfThePortalAreReadWithoutLoss() throws IOException {
        Imported imported = Imported.run(folder, SourceFormat.PORTAL_XLSX, null, files("portal-list", ".xlsx"));
        assertThat(imported.result().rejected()).isZero();
        assertThat(imported.result().imported()).isEqualTo(786);
    }

    private static Path[] files(String name, String ending) throws IOException {
        try (Stream<Path> all = Files.list(SharedData.require(name))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toArray(Path[]::new);
        }
    }
}
