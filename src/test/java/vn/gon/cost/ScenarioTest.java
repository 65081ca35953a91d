package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.Magnitude;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Subject;
import vn.gon.text.InvalidInput;

class ScenarioTest {

    @TempDir
    private Path folder;

    @Test
    void whatAnApplicantSavesInFeesTheBudgetForgoes() throws IOException {
        ScenarioCosting.Effect effect = effect(
                "- { fees: online, lower-by: 50%, types: [fee] }",
                filed(
                        List.of(fee(FeeType.FEE, 100_000)),
                        List.of(fee(FeeType.FEE, 100_000), fee(FeeType.SERVICE, 30_000))));
        // 40 % of the filings come online; the price of the service is no fee and stays.
        assertThat(effect.saved()).isEqualByComparingTo("20000");
        assertThat(effect.feesForgone()).isEqualByComparingTo("20000");
        assertThat(effect.budgetPays()).isZero();
        assertThat(effect.providersPay()).isZero();
    }

    @Test
    void loweringAFeeSavesNothingWhereTheRegisterStatesNone() throws IOException {
        ScenarioCosting.Effect effect = effect(
                "- { fees: online, lower-by: 100%, types: [fee] }", filed(null, List.of(fee(FeeType.FEE, 100_000))));
        assertThat(effect.before().lines())
                .filteredOn(line -> line.task() == Task.PAY)
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualByComparingTo("100000"));
        assertThat(effect.saved()).isEqualByComparingTo("40000");
    }

    @Test
    void thePostageThatTheBudgetPaysIsNoGain() throws IOException {
        Procedure posted = Samples.procedure()
                .channels(List.of(Samples.channel(ChannelKind.POSTAL, List.of())))
                .build();
        ScenarioCosting.Effect effect = effect("- { parameter: postage, value: 0, borne-by: budget }", posted);
        assertThat(effect.saved()).isEqualByComparingTo("50000");
        assertThat(effect.budgetPays()).isEqualByComparingTo("50000");
        assertThat(effect("- { parameter: postage, times: 0.5, borne-by: provider }", posted)
                        .providersPay())
                .isEqualByComparingTo("25000");
        assertThat(effect("- { parameter: postage, times: 0.5 }", posted).budgetPays())
                .isZero();
    }

    @Test
    void onlyBusinessesPayForSignatures() throws IOException {
        Procedure citizen = filed(List.of(), List.of());
        String free = "- { parameter: electronic-signature, value: 0 }";
        assertThat(effect(free, citizen).saved()).isZero();
        Procedure business = citizen.toBuilder()
                .subjects(List.of(Subject.CITIZEN, Subject.ENTERPRISE))
                .build();
        assertThat(effect(free, business).saved()).isEqualByComparingTo("800");
    }

    @Test
    void aShareOfThePapersIsPreparedLikeAnotherKind() throws IOException {
        Procedure procedure = Samples.procedure()
                .cases(List.of(Samples.dossier(Samples.paper("Bản sao chứng thực bằng", 0, 2))))
                .build();
        // Certified: 45 min, two copies of three pages at 500, two certifications of 5.000; plain: 6 min and the
        // copies.
        ScenarioCosting.Effect effect =
                effect("- { papers: certified-copy, become: plain-copy, share: 50% }", procedure);
        assertThat(effect.saved()).isEqualByComparingTo("24500");
        // Half of the two certifications are no longer paid for, whoever pays for cheaper ones.
        assertThat(effect.feesForgone()).isEqualByComparingTo("5000");
        ScenarioCosting.Effect cheaper = effect(
                "- { papers: certified-copy, become: plain-copy, share: 50% }\n"
                        + "  - { parameter: certification-first-price, value: 1500, borne-by: budget }",
                procedure);
        assertThat(cheaper.feesForgone()).isEqualByComparingTo("5000");
        assertThat(cheaper.budgetPays()).isEqualByComparingTo("1000");
        assertThat(cheaper.saved()).isEqualByComparingTo("25500");
    }

    @Test
    void filingsMoveOnlineWhereThatIsOffered() throws IOException {
        String push = "- { online-at-least: 70% }";
        ScenarioCosting.Effect effect = effect(push, filed(List.of(), List.of()));
        assertThat(effect.after().lines().get(1).share()).isEqualByComparingTo("0.7");
        assertThat(effect("- { online-at-least: 10% }", filed(List.of(), List.of()))
                        .saved())
                .isZero();
        assertThat(effect(push, Samples.procedure().build()).saved()).isZero();
    }

    @Test
    void aProcedureWithoutThoseFeesIsTheSameObject() throws IOException {
        Procedure procedure = Samples.procedure().build();
        Scenario scenario = scenario("- { fees: online, lower-by: 50%, types: [fee] }");
        assertThat(scenario.applied(procedure)).isSameAs(procedure);
        Procedure unknown = Samples.procedure().channels(null).build();
        assertThat(scenario.applied(unknown)).isSameAs(unknown);
    }

    @Test
    void itHoldsInTheYearsItNames() throws IOException {
        write("x", "from: 2021\nuntil: 2023\nchanges: [ { online-at-least: 70% } ]");
        Scenario scenario = Scenarios.read(folder, Samples.model()).get("x");
        assertThat(List.of(2020, 2021, 2023, 2024).stream().map(scenario::holdsIn))
                .containsExactly(false, true, true, false);
        assertThat(scenario("- { online-at-least: 70% }").holdsIn(1999)).isTrue();
    }

    @Test
    void everyMistakeInEveryFileIsTold() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), """
                id: worse
                title: { vi: Mẫu, en: Sample }
                basis: guess
                from: 2024.5
                until: 20
                colour: red
                changes:
                  - { fees: onlin, lower-by: 120%, types: [fee, tax] }
                  - { parameter: postag, value: 1 }
                  - { parameter: online-share, times: 5 }
                  - { parameter: postage, value: -1, times: 2, borne-by: king }
                  - { papers: certified, become: plain-copy, share: 10% }
                  - { postage: 5 }
                  - { online-at-least: 1e99 }
                  - { parameter: hourly-income, value: 1 }
                """);
        Files.writeString(folder.resolve("worse.yaml"), "id: [");
        List<String> places =
                catchThrowableOfType(InvalidInput.class, () -> Scenarios.read(folder, Samples.model()))
                        .problems()
                        .stream()
                        .map(problem -> Path.of(problem.place().file()).getFileName() + ":"
                                + problem.place().line())
                        .toList();
        assertThat(places)
                .contains("bad.yaml:1", "bad.yaml:3", "bad.yaml:4", "bad.yaml:5", "bad.yaml:6", "bad.yaml:8")
                .contains("bad.yaml:9", "bad.yaml:10", "bad.yaml:11", "bad.yaml:12", "bad.yaml:13", "bad.yaml:14")
                .contains("bad.yaml:15", "worse.yaml:1")
                .hasSize(19);
    }

    @Test
    void theFormulasComeToTheFiguresUnderAScenarioToo() throws IOException {
        Procedure procedure = Samples.procedure()
                .cases(List.of(Samples.dossier(Samples.paper("Bản sao chứng thực bằng", 0, 2))))
                .build();
        CostModel changed = scenario("- { papers: certified-copy, become: plain-copy, share: 50% }")
                .in(Samples.model());
        DerivedLine line = changed.deriving(procedure, Volumes.UNKNOWN)
                .derivation(procedure)
                .lines()
                .get(0);
        assertThat(line.line().amount()).isEqualByComparingTo("33500");
        assertThat(line.amount().exact(id -> changed.parameter(id).value())).isEqualByComparingTo("33500");
    }

    @Test
    void otherFilesOfTheFolderAreNoScenarios() throws IOException {
        write("x", "changes: [ { online-at-least: 70% } ]");
        Files.writeString(folder.resolve("ghi-chú.txt"), "id: [");
        assertThat(Scenarios.read(folder, Samples.model()).all()).hasSize(1);
    }

    @Test
    void theSameThingIsNotChangedTwiceAndYearsAreInOrder() throws IOException {
        write("x", """
                from: 2024
                until: 2023
                changes:
                  - { parameter: postage, value: 0 }
                  - { parameter: postage, times: 2 }
                  - { fees: online, lower-by: 5%, types: [fee, charge] }
                  - { fees: online, lower-by: 9%, types: fee }
                """);
        assertThat(catchThrowableOfType(InvalidInput.class, () -> Scenarios.read(folder, Samples.model()))
                        .problems())
                .extracting(problem -> problem.message().en())
                .containsExactlyInAnyOrder(
                        "until must not lie before from.",
                        "\"postage\" is changed twice.",
                        "\"fees online fee\" is changed twice.");
    }

    @Test
    void papersAndOnlineSharesAreNotChangedTwiceEither() throws IOException {
        write("x", """
                changes:
                  - { papers: certified-copy, become: plain-copy, share: 5% }
                  - { papers: certified-copy, become: plain-copy, share: 9% }
                  - { online-at-least: 5% }
                  - { online-at-least: 9% }
                """);
        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "\"certified-copy\" is changed twice.", "\"online-at-least\" is changed twice.");
    }

    @Test
    void aChangeHasOnlyTheKeysOfItsKind() throws IOException {
        write("x", """
                changes:
                  - { fees: online, lower-by: 50%, types: [fee], until: 2025 }
                  - { parameter: postage, value: 0, source: ai đó }
                  - { papers: certified-copy, become: plain-copy, share: 5%, times: 2 }
                  - { online-at-least: 70%, of: citizens }
                """);
        assertThat(messages())
                .hasSize(4)
                .allSatisfy(message -> assertThat(message).contains("unknown key"));
    }

    @Test
    void whatIsNoPlausibleNumberIsSaidToBeThat() throws IOException {
        write("x", """
                changes:
                  - { online-at-least: 1e99 }
                  - { parameter: postage, value: 1e99 }
                  - { parameter: copy-price, value: nhiều }
                """);
        assertThat(messages())
                .containsExactly(Magnitude.REFUSED.en(), Magnitude.REFUSED.en(), "\"nhiều\" is not a number.");
    }

    @Test
    void theLeastAndTheMostItMaySayAreAllowed() throws IOException {
        write("x", """
                from: 1900
                until: 1900
                changes: [ { parameter: online-share, times: 2.5 } ]
                """);
        write("y", """
                from: 2200
                until: 2200
                changes: [ { online-at-least: 100% } ]
                """);
        Scenarios scenarios = Scenarios.read(folder, Samples.model());
        assertThat(scenarios.get("x").holdsIn(1900)).isTrue();
        assertThat(scenarios.get("y").holdsIn(2200)).isTrue();
        assertThat(scenarios.get("y").holdsIn(2199)).isFalse();
    }

    @Test
    void itsBasisIsTheOneItStates() throws IOException {
        write("x", "changes: [ { online-at-least: 70% } ]");
        Path file = folder.resolve("x.yaml");
        Files.writeString(file, Files.readString(file).replace("basis: assumed", "basis: estimated"));
        assertThat(Scenarios.read(folder, Samples.model()).get("x").basis()).isEqualTo(Origin.ESTIMATED);
    }

    @Test
    void anUnknownScenarioGetsTheNearestName() throws IOException {
        write("half-fees", "changes: [ { online-at-least: 70% } ]");
        Scenarios scenarios = Scenarios.read(folder, Samples.model());
        assertThat(catchThrowableOfType(InvalidInput.class, () -> scenarios.get("half-fee"))
                        .problems()
                        .get(0)
                        .message()
                        .en())
                .contains("did you mean \"half-fees\"")
                .contains("there are: half-fees");
    }

    @Test
    void theShippedScenariosSaveAndNameTheirSource() {
        CostModel model = CostModel.read(Samples.SHIPPED, Optional.empty());
        Scenarios shipped = Scenarios.read(Samples.SHIPPED.resolve("scenarios"), model);
        assertThat(shipped.all()).hasSizeGreaterThan(4).allSatisfy(scenario -> {
            assertThat(scenario.source()).isNotBlank();
            assertThat(scenario.changes()).isNotEmpty();
        });
    }

    private ScenarioCosting.Effect effect(String change, Procedure procedure) throws IOException {
        return new ScenarioCosting(scenario(change), Samples.model()).of(procedure, Volumes.UNKNOWN);
    }

    private Scenario scenario(String change) throws IOException {
        write("one", "changes:\n  " + change);
        return Scenarios.read(folder, Samples.model()).get("one");
    }

    private List<String> messages() {
        return catchThrowableOfType(InvalidInput.class, () -> Scenarios.read(folder, Samples.model()))
                .problems()
                .stream()
                .map(problem -> problem.message().en())
                .toList();
    }

    private void write(String id, String rest) throws IOException {
        Files.writeString(
                folder.resolve(id + ".yaml"),
                "id: " + id + "\ntitle: { vi: Mẫu, en: Sample }\nbasis: assumed\nsource: mẫu\n" + rest + "\n");
    }

    private static Procedure filed(@Nullable List<Fee> direct, @Nullable List<Fee> online) {
        return Samples.procedure()
                .channels(List.of(
                        Samples.channel(ChannelKind.DIRECT, direct), Samples.channel(ChannelKind.ONLINE, online)))
                .build();
    }

    private static Fee fee(FeeType type, long dong) {
        return Samples.fee(type, dong);
    }
}
