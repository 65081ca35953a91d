package vn.gon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.yaml.YamlFile;

class ProgrammeFileTest {

    private static Programme read(String text) {
        return ProgrammeFile.read(YamlFile.parse("p.yaml", text));
    }

    @Test
    void everyProgrammeThatShipsIsReadAndNamedAfterItsFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules/programmes"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSize(5);
            for (Path file : all) {
                assertThat(ProgrammeFile.read(file).id() + ".yaml")
                        .isEqualTo(file.getFileName().toString());
            }
        }
    }

    @Test
    void aTargetTellsWhatCountsAndAmongWhat() {
        Programme programme = read("""
                id: own
                title: { vi: a, en: b }
                legal: [ { instrument: 1/NQ-CP, status: assumed } ]
                targets:
                  - { measure: conditions, scope: agency, at-least: 50%, counts: [abolished], flagged-by: [vague-condition] }
                """);

        assertThat(programme.targets())
                .containsExactly(new Target(
                        Measure.CONDITIONS,
                        Scope.AGENCY,
                        new BigDecimal("0.50"),
                        Set.of(Way.ABOLISHED),
                        Among.ALL,
                        List.of("vague-condition")));
    }

    @Test
    void everyMistakeIsToldAtItsPlace() {
        InvalidInput mistakes = catchThrowableOfType(InvalidInput.class, () -> read("""
                        id: Own One
                        titel: { vi: a, en: b }
                        title: { vi: a, en: b }
                        legal: [ { instrument: 1/NQ-CP, status: quoted } ]
                        targets:
                          - { measure: prices, scope: national, at-least: 20% }
                          - { measure: cost, scope: world, at-least: 120% }
                          - { measure: cost, scope: national }
                        links:
                          - { when: A, requires: B, excludes: C }
                        baseline: 31/5/2020
                        """));

        assertThat(mistakes.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly(
                        "p.yaml:1:5",
                        "p.yaml:2:1",
                        "p.yaml:4:10",
                        "p.yaml:6:16",
                        "p.yaml:7:29",
                        "p.yaml:7:46",
                        "p.yaml:8:5",
                        "p.yaml:10:5",
                        "p.yaml:11:11");
        assertThat(mistakes.problems().get(1).in(Language.ENGLISH)).contains("did you mean \"title\"");
    }

    @Test
    void aWordThatIsNoTargetIsRefused() {
        for (String word : List.of("cost=120%", "cost=-1%", "cost", "cost=", "cost=x", "costs=20%")) {
            assertThatThrownBy(() -> TargetReader.parse(word, Scope.NATIONAL))
                    .as(word)
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining(word);
        }
        assertThat(TargetReader.parse("cost=0.2", Scope.NATIONAL).atLeast()).isEqualByComparingTo("0.2");
    }

    @Test
    void everyMistakeInTheEffortsIsToldAtItsPlace() {
        InvalidInput mistakes =
                catchThrowableOfType(InvalidInput.class, () -> EffortFile.read(YamlFile.parse("e.yaml", """
                        unit: { vi: a, en: b }
                        basis: guessed
                        source: { vi: a, en: b }
                        instruments: { law: -1, lwa: 2 }
                        unknown-instrument: 1.23456
                        edits: { own-authority: 1, higher-authority: 2, policy-judgement: 4 }
                        judged: [abolsh]
                        amends: { usually: middle }
                        """)));

        assertThat(mistakes.problems())
                .extracting(problem -> problem.place().line())
                .contains(2, 4, 5, 7, 8);
    }
}
