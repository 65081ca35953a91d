package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.Golden;
import vn.gon.text.Language;

/** The page on templates tells the data that there is. */
class TemplateModelTest {

    private static final Path PAGE = Path.of("src/site/markdown/templates.md");
    private static final String BELOW = "<!-- made from the records below this line -->\n";

    @Test
    void thePageHoldsTheModelOfToday() {
        String head = head();
        String text = head + BELOW + "\n" + new TemplateModelPage().tables();

        Golden.checkFile(PAGE, text);
    }

    private static String head() {
        try {
            String page = Files.readString(PAGE);
            return page.substring(0, page.indexOf(BELOW));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theExampleOnThePageWorksAndItsMistakeIsToldAsThePageSays(@TempDir Path folder) throws IOException {
        String template = head().split("```\n", -1)[1];
        Path file = folder.resolve("report.md.ftl");
        Files.writeString(file, template);
        assertThat(filled(folder)).isEqualTo("""
                        # Danh mục mẫu: 3

                        - 1.000003 Đăng ký mẫu dấu lớp học: 88.198.200
                        - 1.000001 Cấp giấy phép mở lớp dạy bơi: 84.372.750
                        - 1.000002 Xác nhận danh sách học viên: chưa rõ
                        """);

        Files.writeString(file, template.replace("report.items", "report.itmes"));
        String mistake = head().split("```\n", -1)[3].strip();
        assertThatThrownBy(() -> filled(folder)).hasMessage(mistake.replace("mine/", folder + "/"));
    }

    private static String filled(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.write(
                Samples.small(),
                Format.MARKDOWN,
                new TemplateReport.Words(Language.VIETNAMESE, Templates.in(folder)),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyFunctionIsTold() {
        String head = head();

        assertThat(new TemplateFunctions(Texts.in(Language.ENGLISH), Language.ENGLISH)
                        .byName()
                        .keySet())
                .allMatch(name -> head.contains("`" + name + "("));
    }

    @Test
    void everyTemplateIsTold() {
        assertThat(Templates.NAMES).allMatch(name -> head().contains("`" + name + "`"));
    }

    @Test
    void everyAccessorSaysWhatItIs() {
        assertThat(new TemplateModelPage().tables().lines())
                .filteredOn(line -> line.startsWith("| `") && line.endsWith("|  |"))
                .isEmpty();
    }
}
