package vn.gon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;

class LabelsFileTest {

    @TempDir
    private Path folder;

    @Test
    void answersAreReadAndAnEmptyCellIsNoAnswer() throws IOException {
        Labels labels = read("code,split,photograph,long-name\n1.000001,tuning,y,\n1.000002,held-out,n,y\n");

        assertThat(labels.questions()).containsExactly("photograph", "long-name");
        assertThat(labels.labels())
                .containsExactly(
                        new Labels.Label("1.000001", "tuning", Map.of("photograph", true)),
                        new Labels.Label("1.000002", "held-out", Map.of("photograph", false, "long-name", true)));
        assertThat(labels.bySplit()).containsOnlyKeys("held-out", "tuning");
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws IOException {
        InvalidInput refused = refused("code,split,photograph\n1.1,a,yes\n1.1,a,n\n1.2,a\n");

        assertThat(refused.problems())
                .extracting(problem -> problem.in(Language.ENGLISH))
                .satisfiesExactlyInAnyOrder(
                        told -> assertThat(told).contains("labels.csv:2", "\"yes\" must be y, n or empty"),
                        told -> assertThat(told).contains("labels.csv:3", "\"1.1\" already has labels"),
                        told -> assertThat(told).contains("labels.csv:4", "number of cells"));
    }

    @Test
    void aTableWithoutTheColumnsIsRefused() throws IOException {
        assertThat(refused("code,photograph\n1.1,y\n").problems()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> LabelsFile.read(folder.resolve("none.csv")));

        assertThat(refused.problems().get(0).in(Language.ENGLISH)).contains("none.csv", "no such file");
    }

    private Labels read(String text) throws IOException {
        return LabelsFile.read(Files.writeString(folder.resolve("labels.csv"), text));
    }

    private InvalidInput refused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.csv"), text);
        return catchThrowableOfType(InvalidInput.class, () -> LabelsFile.read(file));
    }
}
