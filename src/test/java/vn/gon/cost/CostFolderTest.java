package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.Origin;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

class CostFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copyRules() {
        Samples.copyOfRules(folder);
    }

    @Test
    void theShippedParametersAreWholeAndEachHasASource() {
        CostModel model = CostModel.read(Samples.SHIPPED, Optional.empty());
        assertThat(model.parameters()).isNotEmpty().allSatisfy(parameter -> {
            assertThat(parameter.source()).isNotBlank();
            assertThat(parameter.title().vi()).isNotBlank();
            assertThat(parameter.title().en()).isNotBlank();
        });
    }

    @Test
    void theValueInForceOnADayIsTaken() {
        assertThat(hourlyIncome(Optional.of(LocalDate.of(2024, 12, 31))).value())
                .isEqualByComparingTo("30000");
        assertThat(hourlyIncome(Optional.of(LocalDate.of(2025, 1, 1))).value()).isEqualByComparingTo("60000");
        assertThat(hourlyIncome(Optional.empty()).value()).isEqualByComparingTo("60000");
    }

    @Test
    void aQuotientIsAsGoodAsTheWorseOfItsParts() {
        Parameter income = hourlyIncome(Optional.empty());
        assertThat(income.basis()).isEqualTo(Origin.ASSUMED);
        assertThat(income.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(income.source()).startsWith("annual-income / hours-per-year: ");
    }

    @Test
    void theDayOfTheModelIsTheOneAskedForOrTheFirstOnWhichTheLastValuesHold() {
        assertThat(CostModel.read(folder, Optional.empty()).date()).isEqualTo("2025-01-01");
        assertThat(CostModel.read(folder, Optional.of(LocalDate.of(2024, 6, 1))).date())
                .isEqualTo("2024-06-01");
    }

    @Test
    void aDayBeforeTheFirstValueIsAGapInEverySuchSeries() throws IOException {
        write("postage", "[ { from: 2025-07-01, value: 1, basis: assumed, source: mẫu } ]", "VND/item");
        List<Problem> problems = problems(Optional.of(LocalDate.of(2025, 6, 30)));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place().file()).endsWith("postage.yaml");
        assertThat(problems.get(0).message().en())
                .contains("no value for 2025-06-30")
                .contains("from 2025-07-01");
        assertThat(problems(Optional.of(LocalDate.of(2000, 1, 1)))).hasSizeGreaterThan(20);
    }

    @Test
    void twoValuesForOneDayAreAMistake() throws IOException {
        write(
                "postage",
                lines(
                        "  - { from: 2025-07-01, value: 1, basis: assumed, source: mẫu }",
                        "  - { from: 2025-07-01, value: 2, basis: assumed, source: mẫu }"),
                "VND/item");
        assertThat(problems(Optional.empty())).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).endsWith("postage.yaml:6:13");
            assertThat(problem.message().en()).contains("a value from 2025-07-01 already");
        });
    }

    @Test
    void aValueThatReadsTwoWaysIsAMistake() throws IOException {
        write(
                "postage",
                lines(
                        "  - { from: 2025-01-01, value: 30.000, basis: assumed, source: mẫu }",
                        "  - { from: 2025-07-01, value: 30.0000, basis: assumed, source: mẫu }",
                        "  - { from: 2025-08-01, value: 0.458, basis: assumed, source: mẫu }"),
                "VND/item");
        assertThat(problems(Optional.empty())).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).endsWith("postage.yaml:5:32");
            assertThat(problem.message().vi()).startsWith("“30.000” đọc được hai cách; hãy viết 30000");
        });
    }

    @Test
    void aDayInAGapHasNoValue() throws IOException {
        write(
                "postage",
                lines(
                        "  - { from: 2025-01-01, until: 2025-03-31, value: 1, basis: assumed, source: mẫu }",
                        "  - { from: 2025-07-01, value: 2, basis: assumed, source: mẫu }"),
                "VND/item");
        assertThat(problems(Optional.of(LocalDate.of(2025, 6, 30))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en())
                        .isEqualTo("there is no value for 2025-06-30: there are values from 2025-01-01 – 2025-03-31,"
                                + " 2025-07-01 –; choose another date or add a value."));
        assertThat(postage(LocalDate.of(2025, 3, 31)).value()).isEqualByComparingTo("1");
        assertThat(postage(LocalDate.of(2025, 7, 1)).value()).isEqualByComparingTo("2");
    }

    @Test
    void valuesMustNotOverlapNorEndBeforeTheyBegin() throws IOException {
        write(
                "postage",
                lines(
                        "  - { from: 2025-07-01, value: 2, basis: assumed, source: mẫu }",
                        "  - { from: 2025-01-01, until: 2025-07-01, value: 1, basis: assumed, source: mẫu }",
                        "  - { from: 2024-01-01, until: 2023-12-31, value: 1, basis: assumed, source: mẫu }"),
                "VND/item");
        assertThat(problems(Optional.empty()))
                .extracting(problem -> problem.message().en())
                .containsExactlyInAnyOrder(
                        "two values hold on 2025-07-01; correct the \"until\" of the earlier one.",
                        "the value from 2024-01-01 ends before it begins.");
    }

    @Test
    void boundsOutOfOrderAndFiguresOutOfReachAreMistakes() throws IOException {
        write(
                "postage",
                lines(
                        "  - { from: 2025-01-01, value: 5, low: 9, high: 1, basis: assumed, source: mẫu }",
                        "  - { from: 2025-02-01, value: 5, low: 6, basis: assumed, source: mẫu }",
                        "  - { from: 2025-03-01, value: 5, high: 4, basis: assumed, source: mẫu }",
                        "  - { from: 2025-04-01, value: 1e999999999, basis: assumed, source: mẫu }",
                        "  - { from: 2025-05-01, value: 1e-999999999, basis: assumed, source: mẫu }",
                        "  - { from: 2025-06-01, value: 5, low: -1, basis: assumed, source: mẫu }",
                        "  - { from: 2025-07-01, value: nhiều, basis: assumed, source: mẫu }",
                        "  - { from: 2025-08-01, value: 5, low: 5, high: 5, basis: assumed, source: mẫu }"),
                "VND/item");
        assertThat(problems(Optional.empty()))
                .extracting(problem -> problem.place().line())
                .containsExactly(5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void moneyOfAnotherCurrencyIsNoParameterOfTheModel() throws IOException {
        write("postage", "[ { from: 2025-01-01, value: 1, basis: assumed, source: mẫu } ]", "USD/item");
        write("online-share", "[ { from: 2025-01-01, value: 120%, basis: assumed, source: mẫu } ]", "share");
        assertThat(problems(Optional.empty()))
                .extracting(problem -> problem.message().en())
                .containsExactly("a share lies between 0 and 1.", "this parameter must be in VND/item.");
    }

    @Test
    void theBoundsOfAQuotientAreThoseOfItsParts() throws IOException {
        write(
                "hours-per-year",
                "[ { from: 2024-01-01, value: 2112, low: 2000, high: 2500, basis: assumed, source: mẫu } ]",
                "hour/year");
        Parameter income = hourlyIncome(Optional.empty());
        assertThat(income.low()).isEqualByComparingTo("50688");
        assertThat(income.high()).isEqualByComparingTo("63360");
    }

    @Test
    void fiveMistakesInOneFileAreAllTold() throws IOException {
        Files.writeString(folder.resolve("postage.yaml"), """
                id: postages
                titel: { vi: x, en: x }
                title: { vi: Cước, en: Postage }
                unit: VND/item
                series:
                  - { from: 2025-02-30, value: 1, basis: assumed, source: mẫu }
                  - { from: 2025-01-01, value: -1, basis: assumed, source: mẫu }
                  - { from: 2025-02-01, value: 1, basis: assumd, source: "" }
                """);
        assertThat(problems(Optional.empty()))
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column())
                .containsExactly("1:5", "2:1", "6:13", "7:32", "8:42", "8:58");
    }

    @Test
    void theNearestWordIsOffered() throws IOException {
        write("postage", "[ { from: 2025-01-01, valu: 1, value: 1, basis: assumd, source: mẫu } ]", "VND/item");
        assertThat(problems(Optional.empty()))
                .extracting(problem -> problem.message().en())
                .anyMatch(message -> message.contains("did you mean \"value\""))
                .anyMatch(message -> message.contains("did you mean \"assumed\""));
    }

    @Test
    void aMissingFileIsNamedWithTheOneThatMayBeMeant() throws IOException {
        Files.move(folder.resolve("postage.yaml"), folder.resolve("postagge.yaml"));
        assertThat(problems(Optional.empty())).anySatisfy(problem -> {
            assertThat(problem.place().file()).endsWith("postage.yaml");
            assertThat(problem.message().en()).contains("missing").contains("did you mean \"postagge\"");
        });
    }

    @Test
    void aFileThatIsNeededItselfIsNotTheOneThatMayBeMeant() throws IOException {
        Files.delete(folder.resolve("certification-first-price.yaml"));
        assertThat(problems(Optional.empty()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en())
                        .startsWith("this parameter file is missing")
                        .doesNotContain("did you mean"));
    }

    @Test
    void mistakesInSeveralFilesAreToldAtOnce() throws IOException {
        Files.delete(folder.resolve("papers.yaml"));
        Files.writeString(folder.resolve("postage.yaml"), "id: [");
        write("online-share", "[ { from: 2025-01-01, value: 40, basis: assumed, source: mẫu } ]", "share");
        write("file-online", "[ { from: 2025-01-01, value: 1, basis: assumed, source: mẫu } ]", "hour");
        assertThat(problems(Optional.empty()))
                .extracting(
                        problem -> Path.of(problem.place().file()).getFileName().toString())
                .containsExactly("file-online.yaml", "online-share.yaml", "papers.yaml", "postage.yaml");
    }

    @Test
    void aKindOfPaperThatNobodyKnowsIsToldAtItsPlace() throws IOException {
        Path papers = folder.resolve("papers.yaml");
        Files.writeString(
                papers,
                Files.readString(papers)
                        .replace("kind: report", "kind: raport")
                        .replace("prepare-form,", "prepare-from,"));
        assertThat(problems(Optional.empty()))
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "there is no parameter \"prepare-from\"; did you mean \"prepare-form\"?",
                        "there is no kind of paper \"raport\"; did you mean \"report\"?");
    }

    @Test
    void aQuotientNeedsTwoSeriesAndNoZero() throws IOException {
        write("hours-per-year", "[ { from: 2024-01-01, value: 0, basis: assumed, source: mẫu } ]", "hour/year");
        assertThat(problems(Optional.empty()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("cannot divide"));
        Files.delete(folder.resolve("hours-per-year.yaml"));
        assertThat(problems(Optional.empty()))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message().en()).contains("\"hours-per-year\" is no parameter"));
    }

    @Test
    void aParameterIsEitherASeriesOrAQuotient() throws IOException {
        String head = "id: postage\ntitle: { vi: Mẫu, en: Sample }\nunit: VND/item\n";
        String either =
                "give exactly one of \"series\" (the values) and \"quotient\" (one parameter divided by another).";
        Files.writeString(folder.resolve("postage.yaml"), head);
        assertThat(problems(Optional.empty())).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).endsWith("postage.yaml:1:1");
            assertThat(problem.message().en()).isEqualTo(either);
        });
        Files.writeString(
                folder.resolve("postage.yaml"),
                head + "quotient: { of: copy-price, by: paper-length }\nseries:"
                        + " [ { from: 2025-01-01, value: 1, basis: assumed, source: mẫu } ]\n");
        assertThat(problems(Optional.empty()))
                .extracting(problem -> problem.message().en())
                .containsExactly(either);
    }

    @Test
    void aQuotientHasNoOtherPartsThanItsTwo() throws IOException {
        Files.writeString(folder.resolve("postage.yaml"), """
                id: postage
                title: { vi: Mẫu, en: Sample }
                unit: VND/item
                quotient: { of: copy-price, by: paper-length, times: 2 }
                """);
        assertThat(problems(Optional.empty())).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).endsWith("postage.yaml:4:47");
            assertThat(problem.message().en()).contains("unknown key").contains("times");
        });
    }

    @Test
    void aSeriesWithoutAValueIsAMistake() throws IOException {
        write("postage", "[]", "VND/item");
        assertThat(problems(Optional.empty()))
                .extracting(problem -> problem.message().en())
                .contains("the series has no value.");
    }

    @Test
    void theLastValueMayEndAndThenThereIsNone() throws IOException {
        write(
                "postage",
                "[ { from: 2025-01-01, until: 2025-12-31, value: 1, basis: assumed, source: mẫu } ]",
                "VND/item");
        assertThat(postage(LocalDate.of(2025, 12, 31)).value()).isEqualByComparingTo("1");
        assertThat(problems(Optional.of(LocalDate.of(2026, 1, 1))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("no value for 2026-01-01"));
    }

    @Test
    void aShareMayBeTheWhole() throws IOException {
        write("online-share", "[ { from: 2025-01-01, value: 100%, basis: assumed, source: mẫu } ]", "share");
        assertThat(CostModel.read(folder, Optional.empty())
                        .parameter("online-share")
                        .value())
                .isEqualByComparingTo("1");
    }

    @Test
    void aMissingFolderIsToldInOneSentence() {
        InvalidInput error = catchThrowableOfType(
                InvalidInput.class, () -> CostModel.read(folder.resolve("none"), Optional.empty()));
        assertThat(error.problems()).hasSize(1);
    }

    private Parameter postage(LocalDate day) {
        return CostModel.read(folder, Optional.of(day)).parameters().stream()
                .filter(parameter -> parameter.id().equals("postage"))
                .findFirst()
                .orElseThrow();
    }

    private Parameter hourlyIncome(Optional<LocalDate> day) {
        return CostModel.read(folder, day).parameters().stream()
                .filter(parameter -> parameter.id().equals("hourly-income"))
                .findFirst()
                .orElseThrow();
    }

    private void write(String id, String series, String unit) throws IOException {
        Files.writeString(
                folder.resolve(id + ".yaml"),
                "id: " + id + "\ntitle: { vi: Mẫu, en: Sample }\nunit: " + unit + "\nseries: " + series + "\n");
    }

    private List<Problem> problems(Optional<LocalDate> day) {
        return catchThrowableOfType(InvalidInput.class, () -> CostModel.read(folder, day))
                .problems();
    }

    private static String lines(String... lines) {
        return "\n" + String.join("\n", lines);
    }
}
