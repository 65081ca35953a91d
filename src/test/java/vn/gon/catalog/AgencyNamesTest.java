package vn.gon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;

class AgencyNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void aNameLeadsToTheOneBorneOnADay() throws IOException {
        AgencyNames names = read("Bộ A,Bộ B,2020-01-01,\nBộ B,Bộ C,2025-03-01,\n");

        assertThat(names.on(LocalDate.of(2019, 12, 31), "Bộ A")).isEqualTo("Bộ A");
        assertThat(names.on(LocalDate.of(2020, 1, 1), "Bộ A")).isEqualTo("Bộ B");
        assertThat(names.on(DAY, "Bộ A")).isEqualTo("Bộ C");
        assertThat(names.on(DAY, "bộ  a")).as("however it is spaced").isEqualTo("Bộ C");
        assertThat(names.on(DAY, "Bộ Khác")).isEqualTo("Bộ Khác");
    }

    @Test
    void aNameThatComesBackDoesNotGoRoundForEver() throws IOException {
        AgencyNames names = read("Bộ A,Bộ B,2020-01-01,\nBộ B,Bộ A,2025-03-01,\n");

        assertThat(names.on(LocalDate.of(2022, 1, 1), "Bộ A")).isEqualTo("Bộ B");
        assertThat(names.on(DAY, "Bộ B")).isEqualTo("Bộ A");
        assertThat(names.on(DAY, "Bộ A")).isEqualTo("Bộ A");
    }

    @Test
    void everyMistakeIsToldWithItsPlace() {
        assertThatThrownBy(() -> read(
                        "Bộ A,,2020-01-01,\nBộ A,Bộ B,2020-13-01,\nBộ C,Bộ D,2020-01-01,\nBộ C,Bộ E,2020-01-01,\n"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().stream().map(problem -> problem.in(Language.VIETNAMESE)))
                                .containsExactly(
                                        "agencies.csv:2: cần hai tên khác nhau: old và new.",
                                        "agencies.csv:3: không phải ngày có thật; viết 2026-03-31 hoặc 31/03/2026.",
                                        "agencies.csv:5: “Bộ C” đã có tên mới cùng ngày ở dòng khác; mỗi tên cũ chỉ một tên mới."));
    }

    @Test
    void theTableThatShipsWithGonCanBeRead() {
        AgencyNames names = AgencyNames.read(List.of(CsvFile.of(Path.of("rules/statistics/agencies.csv"))));

        assertThat(names.on(DAY, "Bộ Kế hoạch và Đầu tư")).isEqualTo("Bộ Tài chính");
        assertThat(names.on(LocalDate.of(2025, 2, 28), "Bộ Kế hoạch và Đầu tư")).isEqualTo("Bộ Kế hoạch và Đầu tư");
    }

    private AgencyNames read(String rows) throws IOException {
        Path file = folder.resolve("agencies.csv");
        Files.writeString(file, "old,new,from,source\n" + rows);
        return AgencyNames.read(List.of(new CsvFile(file, "agencies.csv")));
    }
}
