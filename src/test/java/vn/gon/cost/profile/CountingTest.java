package vn.gon.cost.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.catalog.Origin;
import vn.gon.cost.Parameter;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** What a profile counts is what its file says, and what it leaves out has its default. */
@NullUnmarked // What is not known fails a test by itself.
class CountingTest {

    private static final String SHORT = """
            id: mine
            title: { vi: Cách tính của tôi, en: My way }
            source: own
            currency: EUR
            counts: { fees: false, delay: true, business-as-usual: of-today }
            when-figures-differ: mean
            """;
    private static final String RATE =
            "  - { id: a, title: { vi: Một, en: One }, value: 20, from: 2026-01-01, basis: standard-table, source: own }\n";
    private static final Parameter INCOME = new Parameter(
            "hourly-income",
            new Bilingual("Thu nhập một giờ", "Income of an hour"),
            BigDecimal.valueOf(50_000),
            "VND/hour",
            LocalDate.of(2025, 1, 1),
            Origin.ESTIMATED,
            "survey",
            null,
            null);

    @TempDir
    private Path folder;

    @Test
    void whatTheFileLeavesOutHasItsDefault() {
        Profile profile = read(SHORT);
        assertThat(profile.decimals()).isEqualTo(2);
        assertThat(profile.counting())
                .isEqualTo(new Counting(
                        false,
                        true,
                        BusinessAsUsual.OF_TODAY,
                        Set.of(),
                        WhenFiguresDiffer.MEAN,
                        null,
                        BigDecimal.valueOf(8),
                        null,
                        BigDecimal.valueOf(365),
                        null));
    }

    @Test
    void whatTheFileSaysIsWhatCounts() {
        Profile profile =
                read(SHORT.replace("fees: false, delay: true", "fees: true, delay: false, time-in-hours: citizen")
                        + "decimals: 0\nyears: 5\nhours-per-day: 7.5\nsignificant-figures: 3\n"
                        + "plausible: { times-per-year: 52, hours: 24 }\nunits: { PT: 7.5 }\n");
        assertThat(profile.decimals()).isZero();
        assertThat(profile.units()).containsExactlyEntriesOf(java.util.Map.of("PT", new BigDecimal("7.5")));
        assertThat(profile.counting())
                .isEqualTo(new Counting(
                        true,
                        false,
                        BusinessAsUsual.OF_TODAY,
                        Set.of(Addressee.CITIZEN),
                        WhenFiguresDiffer.MEAN,
                        BigDecimal.valueOf(5),
                        new BigDecimal("7.5"),
                        3,
                        BigDecimal.valueOf(52),
                        BigDecimal.valueOf(24)));
    }

    @Test
    void aTableOfTimesKeepsItsAddresseeItsNumbersAndWhereItComesFrom() {
        Profile.Table table = read(SHORT
                        + "minutes:\n  - addressee: citizen\n    basis: estimated\n    source: a survey\n    activities:\n"
                        + "      - { number: 7, title: { vi: Điền, en: Fill in }, simple: 3, high: 30 }\n")
                .tables()
                .get(0);
        assertThat(table)
                .isEqualTo(new Profile.Table(
                        Origin.ESTIMATED,
                        "a survey",
                        List.of(new StandardTime(
                                Addressee.CITIZEN,
                                7,
                                new Bilingual("Điền", "Fill in"),
                                BigDecimal.valueOf(3),
                                null,
                                BigDecimal.valueOf(30)))));
    }

    @Test
    void aRateKeepsWhereItComesFrom() {
        assertThat(read(SHORT + "rates:\n" + RATE).rates().get("a").basis()).isEqualTo(Origin.STANDARD_TABLE);
    }

    @Test
    void aRateThatIsAParameterIsWhatTheParameterIs() {
        Rate rate = read(SHORT + "rates: [ { id: a, parameter: hourly-income, usual-for: citizen } ]\n")
                .rates()
                .get("a");
        assertThat(rate.wage().price().decimal()).isEqualByComparingTo("50000");
        assertThat(rate.basis()).isEqualTo(Origin.ESTIMATED);
        assertThat(rate.usualFor()).containsExactly(Addressee.CITIZEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999", "12345678.12345678", "0.000000000000001", "0"})
    void aRateMayHaveFifteenDigitsOnEitherSideOfThePoint(String value) {
        assertThat(read(SHORT + "rates:\n" + RATE.replace("20,", value + ","))
                        .rates()
                        .get("a")
                        .wage()
                        .price()
                        .decimal())
                .isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12"})
    void figuresMayBeOneToTwelve(String figures) {
        assertThat(read(SHORT + "significant-figures: " + figures).counting().significantFigures())
                .isEqualTo(Integer.valueOf(figures));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decimals: 13|phải là số nguyên từ 0 đến 12.|give a whole number from 0 to 12.",
                "decimals: 1.5|phải là số nguyên từ 0 đến 12.|give a whole number from 0 to 12.",
                "significant-figures: 0|phải là số nguyên từ 1 đến 12.|give a whole number from 1 to 12.",
                "decimals: -1|giá trị không được âm.|the value must not be negative.",
                "years: 1000000000000000|giá trị lớn hoặc chi li quá mức có thể tin; hãy kiểm tra."
                        + "|the value is larger or finer than can be believed; check it.",
                "years: 0.0000000000000001|giá trị lớn hoặc chi li quá mức có thể tin; hãy kiểm tra."
                        + "|the value is larger or finer than can be believed; check it.",
                "plausible: { time-per-year: 3 }|không có khoá “time-per-year”; có phải ý bạn là “times-per-year”?"
                        + "|unknown key \"time-per-year\"; did you mean \"times-per-year\"?",
            })
    void aNumberOutOfReasonIsToldInItsLine(String line, String vi, String en) {
        assertThat(mistakes(SHORT + line)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(new Bilingual(vi, en));
            assertThat(problem.place().line()).isEqualTo(7);
            assertThat(problem.excerpt()).isEqualTo(line);
        });
    }

    @Test
    void aKeyThatCountingDoesNotKnowIsToldWithTheNearest() {
        assertThat(mistakes(SHORT.replace("fees: false", "fees: false, fee: true")))
                .extracting(problem -> problem.message().en())
                .containsExactly("unknown key \"fee\"; did you mean \"fees\"?");
    }

    @Test
    void aKeyThatRatesOrTablesDoNotKnowIsToldWithTheNearest() {
        assertThat(mistakes(SHORT + "rates:\n" + RATE.replace("source: own", "source: own, units: h")
                        + "minutes: [ { addressee: citizen, basis: assumed, source: own, activity: [], activities: "
                        + "[ { number: 1, title: { vi: Điền, en: Fill in }, simpel: 3 } ] } ]\n"))
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "unknown key \"units\"",
                        "unknown key \"activity\"",
                        "unknown key \"simpel\"; did you mean \"simple\"?");
    }

    @Test
    void twoRatesThatAreBothUsualAreToldWithWhoseTheyAre() {
        String usual = RATE.replace("source: own", "source: own, usual-for: administration");
        assertThat(mistakes(SHORT + "rates:\n" + usual + usual.replace("id: a", "id: b")))
                .extracting(Problem::message)
                .containsExactly(new Bilingual(
                        "có hai đơn giá thường dùng cho cơ quan nhà nước; hãy giữ một.",
                        "two rates are usual for administration; keep one."));
    }

    @Test
    void aParameterThatIsNotThereIsToldWithTheNearest() {
        assertThat(mistakes(SHORT + "rates: [ { id: a, parameter: hourly-incom } ]\n"))
                .extracting(problem -> problem.message().vi())
                .containsExactly("không có tham số “hourly-incom”; có phải ý bạn là “hourly-income”?");
    }

    @Test
    void aRateNamesItsSourceOrWhoAssumedIt() {
        assertThat(mistakes(SHORT + "rates:\n" + RATE.replace("source: own", "source: ' '")))
                .extracting(problem -> problem.message().en())
                .containsExactly("name the source; where there is none, say who assumed the value.");
    }

    @Test
    void whatIsNoProfileInTheFolderIsNotNamed() throws IOException {
        Files.writeString(folder.resolve("README.md"), "# Profiles");
        Files.writeString(folder.resolve("b.yaml"), SHORT);
        Files.writeString(folder.resolve("a.yaml"), SHORT);
        assertThat(profiles().names()).containsExactly("a", "b");
    }

    private List<Problem> mistakes(String text) {
        return assertThatThrownBy(() -> read(text))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(InvalidInput.class))
                .actual()
                .problems();
    }

    private Profile read(String text) {
        try {
            return profiles().read(Files.writeString(folder.resolve("mine.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Profiles profiles() {
        return new Profiles(folder, () -> List.of(INCOME), null);
    }
}
