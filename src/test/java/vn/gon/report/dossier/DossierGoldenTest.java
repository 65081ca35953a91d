package vn.gon.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gon.Golden;
import vn.gon.report.Samples;
import vn.gon.text.Language;

/** The words of a small dossier, as kept. */
class DossierGoldenTest {

    private static final Sender SENDER = new Sender(
            "Bộ Mẫu", "Chính phủ", "BM", "Hà Nội", List.of("Thủ tướng Chính phủ", "Bộ Tư pháp"), "Bộ trưởng");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPaperReadsAsKept(Language language) throws IOException {
        Written written = Written.of(Samples.small(), SENDER, language, folder);

        for (int paper = 0; paper < written.files().size(); paper++) {
            String name =
                    String.valueOf(written.files().get(paper).getFileName()).replace(".docx", ".txt");
            Golden.check(DossierGoldenTest.class, name, written.text(paper) + "\n");
        }
    }

    @Test
    void theExampleOfThePageIsWhatIsWritten() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/dossier.md"));
        int from = page.indexOf("```text\n") + "```text\n".length();

        String text = Written.of(Samples.small(), Language.VIETNAMESE, folder).text(4);

        assertThat(text)
                .contains(page.substring(from, page.indexOf("```", from)).strip());
    }
}
