package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.cost.Derivation;
import vn.gon.cost.ProcedureCost;
import vn.gon.cost.YearFigures;
import vn.gon.text.Language;

class FilingsTextTest {

    @Test
    void theMeanOfYearsIsShownAsOne() {
        assertThat(text(null, dossiers(2024, 103), dossiers(2023, 101), dossiers(2022, 100)))
                .containsExactly(
                        "   Filings a year = (103 + 101 + 100) / 3 = 101.3333, the mean of the years  [2024, 2023, 2022]");
    }

    @Test
    void aSingleFigureNeedsNoSentence() {
        assertThat(text(null, dossiers(2024, 103))).isEmpty();
    }

    @Test
    void aFrequencyThatFollowsFromTheValidityIsShownAsAFraction() {
        BigDecimal times = BigDecimal.valueOf(12).divide(BigDecimal.valueOf(36), MathContext.DECIMAL128);
        assertThat(text(36, subjects(600, times)))
                .containsExactly(
                        "   Filings a year = 600 × 12/36 = 200  [2024]",
                        "   (the result is valid for 36 months: each subject files 12/36 times a year)");
    }

    @Test
    void aFrequencyThatSomebodyGaveIsShownAsGiven() {
        assertThat(text(null, subjects(600, BigDecimal.valueOf(4))))
                .containsExactly("   Filings a year = 600 × 4 = 2,400  [2024]");
    }

    @Test
    void severalFiguresForOneYearAreToldWithTheRuleThatPicksOne() {
        YearFigures figures = new YearFigures(2024, List.of(BigDecimal.valueOf(300), BigDecimal.valueOf(900)));
        assertThat(text(List.of(figures), null, dossiers(2024, 300)))
                .containsExactly(
                        "   (2024 has 2 figures: 300; 900; the middle one counts, of two the smaller, art. 27.2)");
    }

    private static List<String> text(@Nullable Integer months, Volume... years) {
        return text(List.of(), months, years);
    }

    private static List<String> text(List<YearFigures> disputed, @Nullable Integer months, Volume... years) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Volume year : years) {
            sum = sum.add(year.filings());
        }
        BigDecimal filings = sum.divide(BigDecimal.valueOf(years.length), MathContext.DECIMAL128);
        ProcedureCost cost = new ProcedureCost(
                "1", List.of(), BigDecimal.ONE, filings, filings, Origin.MEASURED, Origin.MEASURED, "mẫu", List.of());
        return new FilingsText(new Derivation(cost, List.of(), List.of(years), disputed, months), Language.ENGLISH)
                .sentences().stream()
                        .map(sentence -> sentence.in(Language.ENGLISH))
                        .toList();
    }

    private static Volume dossiers(int year, long number) {
        return new Volume("1", year, BigDecimal.valueOf(number), null, null, null, Origin.MEASURED, "mẫu");
    }

    private static Volume subjects(long number, BigDecimal times) {
        return new Volume("1", 2024, null, null, BigDecimal.valueOf(number), times, Origin.MEASURED, "mẫu");
    }
}
