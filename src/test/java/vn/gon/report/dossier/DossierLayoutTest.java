package vn.gon.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gon.report.LargestReport;
import vn.gon.report.Office;
import vn.gon.report.Register;
import vn.gon.text.Language;

/** The papers as an office program lays them out; skipped, visibly, where there is none. */
class DossierLayoutTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFullestFrontSheetHasOnePage(Language language) throws IOException, InterruptedException {
        List<Path> files = Written.of(LargestReport.report(), language, folder).files();

        assertThat(Office.info(Office.pdf(files.get(0)))).containsPattern("Pages: +1\n");
    }

    @Test
    void everyPaperIsA4AndTheInstrumentsLieAcross() throws IOException, InterruptedException {
        List<Path> files =
                Written.of(Register.report(), Language.VIETNAMESE, folder).files();

        for (int paper = 0; paper < files.size(); paper++) {
            String size = paper + 1 == files.size() ? "841.89 x 595.30" : "595.30[34]* x 841.89";
            assertThat(Office.info(Office.pdf(files.get(paper)))).containsPattern("Page size: +" + size);
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondAndAllAreMarkedAsDraft() throws IOException, InterruptedException {
        List<Path> files =
                Written.of(Register.report(), Language.VIETNAMESE, folder).files();

        String[] pages = Office.text(Office.pdf(files.get(4))).split("\f");

        assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("DỰ THẢO"));
        assertThat(pages[1].strip()).startsWith("2");
        assertThat(pages[0].strip()).startsWith("DỰ THẢO");
    }
}
