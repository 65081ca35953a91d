package vn.gon.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.SubmissionCase;
import vn.gon.report.ReportBuilder;
import vn.gon.report.SampleCosts;
import vn.gon.report.Samples;
import vn.gon.text.Language;

/** Whatever a register holds comes out as text. */
class UntrustedDossierTest {

    private static final int REVIEW = 3;
    private static final int PROPOSAL = 4;

    @TempDir
    private Path folder;

    private Written named(String name, String agency) {
        ReportBuilder builder = new ReportBuilder(Samples.about(name, name), 10);
        Procedure procedure = Samples.procedure("1.000001", name, agency)
                .decision(name)
                .cases(List.of(new SubmissionCase(name, null, List.of(Samples.paper(name, null)))))
                .build();
        builder.add(SampleCosts.assess(
                procedure, "10", List.of(Samples.offline("1.000001"), Samples.identity("1.000001", 0))));
        builder.add(Samples.condition("DK-001-01", name));
        return Written.of(builder.build(), Language.VIETNAMESE, folder);
    }

    @Test
    void markupIsShown() throws IOException {
        assertThat(named("<w:p>&amp;</w:p><script>\"'", "Bộ Mẫu").text(PROPOSAL))
                .contains("1. <w:p>&amp;</w:p><script>\"' (mã 1.000001)");
    }

    @Test
    void aFormulaIsText() throws IOException {
        assertThat(named("=cmd|' /C calc'!A0", "=1+1").text(PROPOSAL))
                .contains("1. =cmd|' /C calc'!A0 (mã 1.000001)")
                .contains("A. =1+1");
    }

    @Test
    void halfCharactersAndControlCharactersDoNotBreakThePaper() throws IOException {
        assertThat(named("a\uD83Db\u0000c\u001Bd\nđ\uFFFE", "Bộ Mẫu").text(PROPOSAL))
                .contains("1. a\uFFFDbcd đ (mã 1.000001)");
    }

    @Test
    void textFromRightToLeftIsSetApart() throws IOException {
        assertThat(named("giấy \u202Egnp.exe \u05D0\u05D1", "Bộ Mẫu").text(PROPOSAL))
                .contains("1. giấy gnp.exe \u2068\u05D0\u05D1\u2069 (mã 1.000001)")
                .doesNotContain("\u202E");
    }

    @Test
    void aTitleOfThreeThousandCharactersIsShortenedInTheHeadingAndWholeInTheItem() throws IOException {
        String name = "Cấp giấy phép dài ".repeat(167).strip();

        String text = named(name, "Bộ Mẫu").text(PROPOSAL);

        assertThat(name).hasSizeGreaterThan(2_900);
        assertThat(text.lines().filter(line -> line.startsWith("1. Cấp giấy phép dài")))
                .singleElement()
                .satisfies(line -> assertThat(line).hasSizeLessThan(250).endsWith("… (mã 1.000001)"));
        assertThat(text).contains("Tên đầy đủ: " + name + ".");
    }

    @Test
    void aMissingAgencyIsSaidToBeUnknown() throws IOException {
        Written written = named("Cấp phép", "");

        assertThat(written.text(PROPOSAL)).contains("(CHƯA RÕ CƠ QUAN)").contains("Cơ quan chủ trì: (chưa rõ cơ quan)");
        assertThat(written.text(REVIEW)).contains("(chưa rõ cơ quan)");
    }
}
