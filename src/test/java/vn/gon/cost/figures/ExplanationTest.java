package vn.gon.cost.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.cost.figures.Checked.Finding;
import vn.gon.text.Bilingual;

/** The one sentence that tells a reviewer where a wrong figure may come from. */
class ExplanationTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",sum,3595;977;2926,7518,,,,,|tổng tính lại là 7.498, lệch -20.|the sum is 7,498, a difference of -20.",
                ",breakdown,50;30,90,,,,,|các phần cộng lại là 80, còn 10 chưa phân loại."
                        + "|the parts add up to 80, which leaves 10.",
                ",ratio,464;1216,38.15,,,,,|giá trị đúng là 38,15789…, phải làm tròn thành 38,16."
                        + "|the exact value is 38.15789…, which rounds to 38.16.",
                ",product,250;4,1000000,,,,,|số công bố gấp 1.000 lần số tính lại là 1.000; hãy xem lại đơn vị."
                        + "|the figure is 1,000 times the 1,000 that follows; check its unit.",
                ",product,2500000;4,10,,,,,|số tính lại là 10.000.000, gấp 1.000.000 lần số công bố; hãy xem lại đơn vị."
                        + "|what follows is 10,000,000, 1,000,000 times the figure; check its unit.",
                ",sum,3595;977;2926,983521,,,,,|khớp nếu số hạng 977 được nhân với 1.000."
                        + "|it matches if the part 977 is taken times 1,000.",
                ",breakdown,3595;977000;2926,7498,,,,,|khớp nếu số hạng 977.000 được chia cho 1.000."
                        + "|it matches if the part 977,000 is divided by 1,000.",
                ",ratio,120;400,60,,,settled=200,,|tỷ lệ này tính trên 200 (settled), không phải trên 400."
                        + "|this is the percentage of 200 (settled), not of 400.",
                ",rate,400;300,33.3,,,,,|tỷ lệ này tính trên 300, không phải trên 400."
                        + "|this is the percentage of 300, not of 400.",
            })
    void theExplanationIsASentenceInBothLanguages(String row, String vi, String en) {
        assertThat(finding(row).detail()).isEqualTo(new Bilingual(vi, en));
    }

    @Test
    void aProductThatWasRoundedToCentsBeforeTheLastFactorSaysWhichStep() {
        Finding finding = finding(",product,0.3333;10.01;100000,334000,,,,,");
        assertThat(finding.kind()).isEqualTo(FindingKind.ROUNDED_EARLY);
        assertThat(finding.detail().en())
                .isEqualTo("it matches if the product of the first 2 is rounded to 3.34 before the others; "
                        + "multiplied first, it is 333,633.");
    }

    @Test
    void aFinalProductThatIsRoundedTooMuchIsNotSaidToBeRoundedEarly() {
        assertThat(finding(",product,2;1.665,3.00,,,,,").kind()).isEqualTo(FindingKind.PRODUCT_MISMATCH);
    }

    @Test
    void aPartInAnotherUnitIsLookedForInSumsOnly() {
        assertThat(finding(",difference,1000;3,3994,,,,,").kind()).isEqualTo(FindingKind.DIFFERENCE_MISMATCH);
    }

    @Test
    void aZeroOfTheSameSourceIsNoBase() {
        assertThat(Tables.check(folder, ",sum,0;0,0,,,,,A", ",ratio,120;400,61,,,,,A")
                        .get(1)
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(FindingKind.RATIO_MISMATCH);
    }

    @Test
    void everyFindingOfATableCounts() {
        assertThat(FigureCheck.findings(
                        Tables.check(folder, ",sum,1;2,4,,,,,", ",sum,1;2,3,,,,,", ",cumulative,1;2,2;4,,,,,")))
                .isEqualTo(3);
    }

    @Test
    void aFindingHasANameInBothLanguages() {
        assertThat(FindingKind.TRUNCATION.label())
                .isEqualTo(new Bilingual("bị cắt bớt thay vì làm tròn", "cut instead of rounded"));
        assertThat(FigureKind.RATE.label()).isEqualTo(new Bilingual("tỷ lệ cắt giảm", "rate of reduction"));
    }

    private Finding finding(String row) {
        return Tables.check(folder, row).get(0).findings().get(0);
    }
}
