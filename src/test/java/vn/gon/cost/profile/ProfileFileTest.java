package vn.gon.cost.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gon.cost.number.Exact;
import vn.gon.cost.sheet.Sheets;
import vn.gon.text.InvalidInput;

/** The grammar of profiles, and the profiles that come with the program. */
@NullUnmarked // What is not known fails a test by itself.
class ProfileFileTest {

    private static final String GOOD = """
            id: mine
            title: { vi: Cách tính của tôi, en: My way }
            source: own
            currency: EUR
            counts: { fees: false, delay: true, business-as-usual: subtracted }
            when-figures-differ: mean
            years: 5
            rates:
              - id: clerk
                title: { vi: Văn thư, en: Clerk }
                value: 20
                from: 2025-01-01
                basis: assumed
                source: own
                usual-for: business
              - id: clerk
                title: { vi: Văn thư, en: Clerk }
                value: 22
                from: 2026-01-01
                basis: assumed
                source: own
                usual-for: business
              - id: pair
                title: { vi: Hai người, en: Two people }
                mix: "clerk + 50% * 40"
                from: 2025-01-01
                basis: assumed
                source: own
            """;

    @TempDir
    private Path folder;

    static List<String> shipped() {
        return Sheets.profiles().names();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProfileHasItsSourceAndBothTitles(String id) {
        Profile profile = Sheets.profile(id);
        assertThat(profile.id()).isEqualTo(id);
        assertThat(profile.source()).isNotBlank();
        assertThat(profile.title().vi())
                .isNotBlank()
                .isNotEqualTo(profile.title().en());
        assertThat(profile.rates().values())
                .allSatisfy(rate -> assertThat(rate.source()).isNotBlank());
        assertThat(profile.tables())
                .allSatisfy(table -> assertThat(table.source()).isNotBlank());
    }

    @Test
    void theFiveProfilesAreThere() {
        assertThat(shipped()).containsExactly("au-rbm", "de-erfuellungsaufwand", "eu-scm", "us-pra", "vn-art27");
    }

    @Test
    void theDayPicksTheRate() throws IOException {
        assertThat(rate(null)).isEqualByComparingTo("22");
        assertThat(rate(LocalDate.of(2025, 6, 1))).isEqualByComparingTo("20");
        assertThat(read(GOOD, LocalDate.of(2024, 6, 1)).rates()).doesNotContainKey("clerk");
    }

    @Test
    void aMixCountsTheHoursOfEverybody() throws IOException {
        Wage pair = read(GOOD, null).rates().get("pair").wage();
        assertThat(pair.price().decimal()).isEqualByComparingTo("42");
        assertThat(pair.hours().decimal()).isEqualByComparingTo("1.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "currency: EUR|curency: EUR|unknown key \"curency\"; did you mean \"currency\"",
                "currency: EUR|currency: euro|currency code such as VND",
                "id: mine|id: other|must have the id \"mine\"",
                "business-as-usual: subtracted|business-as-usual: subtract|did you mean \"subtracted\"",
                "fees: false|fees: no|must be true or false",
                "fees: false, |''|the key \"fees\" is missing",
                "when-figures-differ: mean|when-figures-differ: median|is none of",
                "years: 5|years: 0|must be greater than 0",
                "years: 5|years: 1e999999999|larger or finer",
                "value: 20|value: -20|must not be negative",
                "value: 20|value: viel|is not a number",
                "from: 2026-01-01|from: 2025-01-01|two values from 2025-01-01",
                "basis: assumed|basis: guessed|is none of",
                "clerk + 50% * 40|boss + 50% * 40|neither a number nor the name",
                "usual-for: business|usual-for: bussiness|did you mean \"business\"",
                "mix:|value: 3\\n    mix:|exactly one of",
                "value: 22|value: 22\\n    worked-out: 10 * 2|this makes 20",
            })
    void everyMistakeIsToldAtItsPlace(String right, String wrong, String message) throws IOException {
        Path file = write(GOOD.replaceFirst(java.util.regex.Pattern.quote(right), wrong.replace("\\n", "\n")));
        assertThatThrownBy(() -> profiles(null).read(file)).isInstanceOfSatisfying(InvalidInput.class, e -> {
            assertThat(e.problems()).anySatisfy(problem -> {
                assertThat(problem.message().en()).contains(message);
                assertThat(problem.place().line()).isPositive();
            });
        });
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        Path file = write("id: mine\ncurrency: 1\ncounts: { fees: x }\nrates: [ { id: a } ]\n");
        assertThatThrownBy(() -> profiles(null).read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class, e -> assertThat(e.problems()).hasSizeGreaterThan(6));
    }

    @Test
    void anUnknownNameGetsTheNearest() {
        assertThatThrownBy(() -> Sheets.profile("eu-smc"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).message().en()).contains("did you mean \"eu-scm\""));
    }

    @Test
    void lowerMiddleTakesTheLowerOfTwoMiddles() {
        List<Exact> four = List.of(Exact.of(4), Exact.ONE, Exact.of(3), Exact.of(2));
        assertThat(WhenFiguresDiffer.LOWER_MIDDLE.choose(four).orElseThrow().decimal())
                .isEqualByComparingTo("2");
        assertThat(WhenFiguresDiffer.MEAN.choose(four).orElseThrow().decimal()).isEqualByComparingTo("2.5");
        assertThat(WhenFiguresDiffer.REFUSED.choose(four)).isEmpty();
    }

    private BigDecimal rate(LocalDate day) throws IOException {
        return read(GOOD, day)
                .usualRate(Addressee.BUSINESS)
                .orElseThrow()
                .wage()
                .price()
                .decimal();
    }

    private Profile read(String text, LocalDate day) throws IOException {
        return profiles(day).read(write(text));
    }

    private Profiles profiles(LocalDate day) {
        return new Profiles(folder, List::of, day);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), text);
    }
}
