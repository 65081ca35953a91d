package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.gon.cost.Samples.dossier;
import static vn.gon.cost.Samples.paper;
import static vn.gon.cost.Samples.procedure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.catalog.Volumes;
import vn.gon.text.InvalidInput;

class ConditionalPapersTest {

    private static final String CONDITIONAL = """
            conditional:
              share: conditional-paper-share
              words:
                - mentions: [nếu, trong trường hợp]
                - begins: [trường hợp]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copyRules() throws IOException {
        Samples.copyOfRules(folder);
        append("papers.yaml", CONDITIONAL);
        append("conditional-paper-share.yaml", """
                id: conditional-paper-share
                title: { vi: mẫu, en: sample }
                unit: share
                series: [ { from: 2024-01-01, value: 0.25, basis: assumed, source: mẫu } ]
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn đề nghị (nếu có)",
                "Đơn đề nghị, NẾU thay đổi",
                "Đơn đề nghị trong trường hợp mất giấy",
                "Trường hợp ủy quyền: đơn đề nghị"
            })
    void whatOnlySomeHandInCountsInItsShare(String name) {
        ProcedureCost cost = cost(name);
        CostLine line = cost.lines().get(0);
        assertThat(line.share()).isEqualByComparingTo("0.25");
        assertThat(line.sources()).contains("mẫu");
        assertThat(cost.notes()).anySatisfy(note -> assertThat(note.en()).contains("conditional-paper-share"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn đề nghị", "Giấy tờ chứng minh thuộc trường hợp được miễn"})
    void whatEverybodyHandsInCountsWhole(String name) {
        assertThat(cost(name).lines().get(0).share()).isEqualByComparingTo("1");
    }

    @Test
    void withoutTheWordsEveryPaperCountsWhole() {
        assertThat(Samples.cost(procedure().cases(List.of(dossier(paper("Đơn đề nghị (nếu có)", 1, 0)))))
                        .lines()
                        .get(0)
                        .share())
                .isEqualByComparingTo("1");
    }

    @Test
    void theShareMustBeAParameterThatIsAShare() throws IOException {
        Path papers = folder.resolve("papers.yaml");
        Files.writeString(
                papers, Files.readString(papers).replace("share: conditional-paper-share", "share: copy-price"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> CostModel.read(folder, Optional.empty()))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message().en())
                                .contains("copy-price")
                                .contains("share")));
    }

    private ProcedureCost cost(String name) {
        return CostModel.read(folder, Optional.empty())
                .cost(procedure().cases(List.of(dossier(paper(name, 1, 0)))).build(), Volumes.UNKNOWN);
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
