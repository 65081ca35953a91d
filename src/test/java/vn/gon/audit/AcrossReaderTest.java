package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.text.Language;
import vn.gon.text.Problem;
import vn.gon.yaml.YamlFile;
import vn.gon.yaml.YamlNode;

/** Mistakes in conditions that compare are told. */
class AcrossReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ result-of-another: name } | this comparison needs for-each: documents",
                "{ asked-in-field: name } | the key \"at-least\" is missing",
                "{ similar-to: familly, names-alike: 90% } | did you mean \"family\"",
                "{ similar-to: family, names-alike: 20% } | the number must lie between 0.7 and 1",
                "{ similar-to: another-condition, names-alike: 90% } | does not go with applies-to: procedure",
                "{ stricter-than-national: [paper] } | \"paper\" is none of",
                "{ compared-with-peers: fees, above-percentile: 900, at-least-peers: 8 } | must lie between 1 and 100",
                "{ compared-with-peers: fees, above: 90 } | the key \"at-least-peers\" is missing"
            })
    void aMistakeIsTold(String yaml, String message) {
        YamlNode node = YamlFile.parse("when.yaml", yaml);
        new ConditionReader(ElementKind.PROCEDURE).read(node, ElementKind.PROCEDURE);

        List<Problem> problems = node.file().problems();
        assertThat(problems)
                .extracting(problem -> problem.in(Language.ENGLISH))
                .anyMatch(text -> text.contains(message));
    }
}
