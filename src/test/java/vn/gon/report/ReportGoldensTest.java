package vn.gon.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gon.Golden;
import vn.gon.text.Language;

class ReportGoldensTest {

    static String written(Report report, Format format, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.write(report, format, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theVietnameseReportReadsAsKept(Format format) throws IOException {
        Golden.check(
                ReportGoldensTest.class,
                "vi/" + format.fileName(),
                written(Samples.small(), format, Language.VIETNAMESE));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theEnglishReportReadsAsKept(Format format) throws IOException {
        Golden.check(
                ReportGoldensTest.class, "en/" + format.fileName(), written(Samples.small(), format, Language.ENGLISH));
    }
}
