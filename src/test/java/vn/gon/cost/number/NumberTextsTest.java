package vn.gon.cost.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write numbers, money, times and frequencies. */
class NumberTextsTest {

    private static final TimeText TIMES =
            new TimeText(NumberStyle.AUTO, BigDecimal.valueOf(8), Map.of("MAK", BigDecimal.valueOf(1600)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUTO|1.234,5|1234.5",
                "AUTO|1,234.5|1234.5",
                "AUTO|0,5|0.5",
                "AUTO|0.125|0.125",
                "AUTO|1.234.567|1234567",
                "AUTO|1,234,567|1234567",
                "AUTO|1 234 567,8|1234567.8",
                "AUTO|1234.567|1234.567",
                "AUTO|12,75|12.75",
                "AUTO|-7|-7",
                "EN|.83|0.83",
                "AUTO|.083|0.083",
                "VI|,5|0.5",
                "VI|1.234|1234",
                "VI|1,234|1.234",
                "EN|1.234|1.234",
                "EN|1,234|1234",
            })
    void aNumberIsReadAsItIsWritten(NumberStyle style, String text, String number) {
        assertThat(style.read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "250.000"})
    void aNumberThatReadsTwoWaysIsRefusedWithBothReadings(String text) {
        assertThatThrownBy(() -> NumberStyle.AUTO.read(text))
                .isInstanceOf(NotReadable.class)
                .hasMessageContaining("reads two ways")
                .hasMessageContaining("--number-format vi|en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"VI|1,234.5", "VI|0.5", "EN|1.234,5", "EN|0,5"})
    void aNumberOfTheOtherStyleIsRefused(NumberStyle style, String text) {
        assertThatThrownBy(() -> style.read(text)).hasMessageContaining("number format chosen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1e5", "1.2.3", "1,2,3", "1.23.456", "12..5", "--3", "٣"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> NumberStyle.AUTO.read(text)).isInstanceOf(NotReadable.class);
    }

    @Test
    void amountsBeyondBeliefAreRefused() {
        assertThatThrownBy(() -> NumberStyle.EN.read("9".repeat(16))).hasMessageContaining("larger");
        assertThatThrownBy(() -> NumberStyle.EN.read("9".repeat(4000))).hasMessageContaining("longer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250000|250000",
                "250.000.000 đồng|250000000",
                "1,2 triệu đồng|1200000",
                "3 tỷ|3000000000",
                "200 nghìn đ|200000",
                "VND 5000|5000",
                "1,5 trđ|1500000",
                "2 tr.đ|2000000",
            })
    void moneyMayBeWrittenInWords(String text, String amount) {
        assertThat(new MoneyText(NumberStyle.AUTO, "VND").read(text)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR|52 Mio. Euro|52000000",
                "EUR|175 Tsd. €|175000",
                "EUR|3 Mrd. EUR|3000000000",
                "AUD|$3.63m|3630000",
                "AUD|A$ 3.63 m|3630000",
                "USD|$.50|0.50",
                "USD|$1.2 billion|1200000000",
            })
    void abbreviatedMultiplesAreRead(String currency, String text, String amount) {
        assertThat(new MoneyText(NumberStyle.EN, currency).read(text)).isEqualByComparingTo(amount);
    }

    @Test
    void moneyOfAnotherCurrencyIsRefused() {
        assertThatThrownBy(() -> new MoneyText(NumberStyle.AUTO, "VND").read("20 EUR"))
                .hasMessageContaining("never add");
        assertThatThrownBy(() -> new MoneyText(NumberStyle.AUTO, "EUR").read("$20"))
                .hasMessageContaining("never add");
        assertThat(new MoneyText(NumberStyle.AUTO, "AUD").read("$20")).isEqualByComparingTo("20");
        assertThatThrownBy(() -> new MoneyText(NumberStyle.AUTO, "VND").read("20 quả"))
                .hasMessageContaining("is no amount");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hàng quý|4",
                "Hằng Năm|1",
                "hang thang|12",
                "monthly|12",
                "4|4",
                "0,5|0.5",
                "2 lần/năm|2",
                "2/năm|2",
                "2 lần mỗi năm|2",
                "hai lần một năm|2",
                "3 lần/tháng|36",
                "5 năm một lần|0.2",
                "1 lần/5 năm|0.2",
                "5 năm 1 lần|0.2",
                "once every 5 years|0.2",
                "alle 5 Jahre|0.2",
                "einmal jährlich|1",
                "zweimal jährlich|2",
                "halbjährlich|2",
                "3 times in 10 years|0.3",
                "9 lần trong 10 năm|0.9",
                "2 lần hằng năm|2",
                "1/5|0.2",
                "1 / 4|0.25",
                "every 2 years|0.5",
                "twice a year|2",
                "6 tháng một lần|2",
                "mỗi 3 tháng|4",
                "3 times per quarter|12",
            })
    void aFrequencyInWordsIsUnderstood(String text, String perYear) {
        assertThat(FrequencyText.read(text, NumberStyle.AUTO)).isEqualTo(Exact.of(new BigDecimal(perYear)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thỉnh thoảng",
                "lần",
                "2 lần",
                "năm năm năm",
                "0 năm một lần",
                "2 3/năm",
                "quarterlyy",
                "/",
                "1/0",
                "1/"
            })
    void aFrequencyThatDoesNotTellIsRefused(String text) {
        assertThatThrownBy(() -> FrequencyText.read(text, NumberStyle.AUTO)).isInstanceOf(NotReadable.class);
    }

    @Test
    void dailyMayMeanTwoThings() {
        assertThatThrownBy(() -> FrequencyText.read("hằng ngày", NumberStyle.AUTO))
                .hasMessageContaining("365 or some 250");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,5|1.5",
                "30 phút|0.5",
                "2 giờ 15 phút|2.25",
                "2h30min|2.5",
                "3 ngày|24",
                "1h30|1.5",
                "2 giờ 15|2.25",
                "30'|0.5",
                ".5|0.5",
                "150 Personentage|1200",
                "1 MAK|1600",
                "70% * 60 phút + 30% * 30 phút|0.85",
            })
    void aTimeIsUnderstood(String text, String hours) {
        assertThat(TIMES.read(text).hours()).isEqualTo(Exact.of(new BigDecimal(hours)));
    }

    @Test
    void aDayHasNoMoreThan24Hours() {
        assertThatThrownBy(() -> TIMES.read("25 giờ/ngày")).hasMessageContaining("only 24 hours");
        assertThatThrownBy(() -> TIMES.read("1441 phút/ngày")).hasMessageContaining("only 24 hours");
        assertThatThrownBy(() -> TIMES.read("8 giờ/ngày")).hasMessageContaining("how many days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-1 giờ", "2 tạ", "giờ", "2 giờ 3 giờ x", "2 giờ 3", "1++2"})
    void aTimeThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> TIMES.read(text)).isInstanceOf(NotReadable.class);
    }

    @Test
    void twentyMinutesOfThreePeopleAreExactlyAnHour() {
        Exact third = Formulas.hours(BigDecimal.valueOf(20));
        assertThat(third.plus(third).plus(third)).isEqualTo(Exact.ONE);
        assertThat(third.times(new BigDecimal("30.03")).rounded(2)).isEqualByComparingTo("10.01");
    }

    @Test
    void theDoAnywayRuleIsAsPublished() {
        Exact today = Exact.of(1000);
        Exact share = Exact.of(new BigDecimal("0.25"));
        Exact counted = Formulas.beyondAnyway(today, share, today);
        assertThat(counted).isEqualTo(Exact.of(750));
        assertThat(counted.minus(Formulas.beyondAnyway(Exact.of(500), share, today)))
                .isEqualTo(Exact.of(500));
        assertThat(counted.minus(Formulas.beyondAnyway(Exact.of(100), share, today)))
                .isEqualTo(Exact.of(750));
    }
}
