package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gon.text.Bilingual;

class FrontSheetTest {

    @Test
    void theLargestFiguresAndTheLongestNamesFit() {
        FrontSheet sheet = FrontSheet.of(LargestReport.report());

        assertThat(sheet.headlines()).hasSizeLessThanOrEqualTo(FrontSheet.MOST_HEADLINES);
        assertThat(sheet.goals()).hasSize(FrontSheet.MOST_GOALS);
        assertThat(sheet.boxes()).extracting(FrontSheet.Box::heading).containsExactly(FrontSheet.Heading.values());
    }

    @Test
    void textThatDoesNotFitIsRefused() {
        Bilingual tooLong = Bilingual.of("quá dài ".repeat(50), "short");

        assertThatThrownBy(() -> new FrontSheet.Box(FrontSheet.Heading.DECISION, List.of(tooLong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs 5 lines of 84 where there is room for 4");
        assertThatThrownBy(() -> new FrontSheet.Headline(tooLong, tooLong, tooLong))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrontSheet.Goal(tooLong, tooLong, tooLong, tooLong))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyFigureIsThatOfTheReport() {
        Report report = Samples.small();

        assertThat(FrontSheet.of(report).headlines())
                .extracting(row -> row.label().en() + ": " + row.value().en())
                .contains(
                        "Procedures abolished: 1",
                        "Procedures simplified: 2",
                        "Business conditions abolished: 0",
                        "Time limits cut, working days: 3",
                        "Time limits cut, calendar days: 0")
                .contains("Compliance cost now, VND a year: "
                        + Said.number(annual(report).before()).en())
                .contains("Saving, VND a year (P5–P95): "
                        + Said.number(annual(report).saved()).en());
    }

    private static CostChange annual(Report report) {
        return java.util.Objects.requireNonNull(report.totals().annual());
    }

    @Test
    void whatIsNotKnownIsNotZero() {
        ReportBuilder builder = new ReportBuilder(Samples.about(), 10);
        builder.add(SampleCosts.assess(
                Samples.procedure("1.000001", "Cấp phép", "Bộ Mẫu").build(),
                null,
                List.of(Samples.offline("1.000001"))));

        FrontSheet sheet = FrontSheet.of(builder.build());

        assertThat(sheet.headlines())
                .filteredOn(row -> row.label().vi().contains("đồng/năm"))
                .extracting(row -> row.value().vi())
                .containsOnly("chưa rõ");
    }

    @Test
    void aLongNameIsVisiblyShortened() {
        ReportBuilder builder = new ReportBuilder(Samples.about("Danh mục ".repeat(400), null), 10);

        assertThat(FrontSheet.of(builder.build()).subject().vi())
                .contains("…”:")
                .contains("ngày số liệu: chưa rõ");
    }

    @Test
    void aRoomCountsLinesInBothLanguages() {
        Room room = new Room(2, 10);

        room.requireRoomFor(List.of(Bilingual.of("mười chữ ơi", "ten")));
        assertThatThrownBy(() -> room.requireRoomFor(List.of(Bilingual.of("một", "eleven letters, then more"))))
                .hasMessageContaining("needs 3 lines of 10");
    }
}
