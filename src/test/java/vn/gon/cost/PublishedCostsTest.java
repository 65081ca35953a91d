package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gon.text.Bilingual;

/** Calculations with known inputs and results, to the đồng. */
class PublishedCostsTest {

    private static final BigDecimal SUBJECTS = BigDecimal.valueOf(1200);

    /** Tax reports, as the press told it: 250.000 đồng each, 325.000 firms, 12 times a year cut to 4. */
    @Test
    void fewerTaxReportsSaveWhatWasPublished() {
        BigDecimal unit = CostModel.unit(List.of(task(Task.OTHER, "0", 250_000)));
        BigDecimal firms = BigDecimal.valueOf(325_000);
        BigDecimal before = unit.multiply(firms).multiply(BigDecimal.valueOf(12));
        BigDecimal after = unit.multiply(firms).multiply(BigDecimal.valueOf(4));
        assertThat(before).isEqualByComparingTo("975000000000");
        assertThat(after).isEqualByComparingTo("325000000000");
        assertThat(rate(before, after)).isEqualByComparingTo("66.67");
    }

    @Test
    void theTasksOfALicenceAddUpToTheDong() {
        BigDecimal unit = CostModel.unit(before());
        assertThat(unit).isEqualByComparingTo("1030000");
        assertThat(unit.multiply(SUBJECTS)).isEqualByComparingTo("1236000000");
    }

    @Test
    void onePaperLessAndFilingOnlineSaveToTheDong() {
        BigDecimal before = CostModel.unit(before()).multiply(SUBJECTS);
        BigDecimal unit = CostModel.unit(List.of(
                task(Task.PREPARE, "4", 20_000),
                task(Task.FILE, "0.5", 0),
                task(Task.RECEIVE, "0.2", 0),
                fee(200_000)));
        BigDecimal after = unit.multiply(SUBJECTS);
        assertThat(unit).isEqualByComparingTo("455000");
        assertThat(after).isEqualByComparingTo("546000000");
        assertThat(before.subtract(after)).isEqualByComparingTo("690000000");
        assertThat(rate(before, after)).isEqualByComparingTo("55.83");
    }

    /** Photographs for passports taken digitally by 30 in 100 applicants, as a study on the German procedure counted. */
    @Test
    void anAdoptionShareBlendsToTheCentAsPublished() {
        assertThat(adopted("7753.78", 11, 10)).isEqualByComparingTo("7542.31");
        assertThat(adopted("4947.50", 9, 6)).isEqualByComparingTo("4452.75");
    }

    private static BigDecimal adopted(String cost, long time, long newTime) {
        return CostModel.adopted(
                        new BigDecimal(cost),
                        BigDecimal.valueOf(time),
                        BigDecimal.valueOf(newTime),
                        new BigDecimal("0.3"))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static List<TaskInput> before() {
        return List.of(
                task(Task.PREPARE, "4", 20_000),
                task(Task.PREPARE, "2", 10_000),
                task(Task.FILE, "3", 0),
                task(Task.INSPECTION, "4", 0),
                task(Task.RECEIVE, "3", 0),
                fee(200_000));
    }

    private static TaskInput task(Task task, String hours, long purchased) {
        return new TaskInput(
                task,
                Bilingual.same(task.code()),
                new BigDecimal(hours),
                BigDecimal.valueOf(50_000),
                BigDecimal.valueOf(purchased),
                BigDecimal.ZERO);
    }

    private static TaskInput fee(long dong) {
        return new TaskInput(
                Task.PAY,
                Bilingual.same(Task.PAY.code()),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.valueOf(dong));
    }

    private static BigDecimal rate(BigDecimal before, BigDecimal after) {
        return before.subtract(after).movePointRight(2).divide(before, 2, RoundingMode.HALF_UP);
    }
}
