package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.Source;
import vn.gon.catalog.SourcesFile;
import vn.gon.text.Bilingual;

class SourcesEditTest {

    private static final String HAND_WRITTEN = """
            # Nguồn của danh mục
            sources:
              - id: starter
                title: { vi: Danh mục mẫu, en: Starter }   # do tay viết
                covers: [procedures]
                repairs: []

              # nguồn thứ hai
              - id: other
                title: { vi: Khác, en: Other }
                retrieved: 2029-05-06
                covers: [conditions]
            """;

    @TempDir
    private Path folder;

    @Test
    void aNewEntryComesLastAndTheOthersKeepEveryCharacter() {
        Path file = PortalRecords.text(folder.resolve("sources.yaml"), HAND_WRITTEN);
        new SourcesEdit(folder).put(source("portal-json", "2030-01-02"), Map.of("spaces", 3));
        assertThat(String.join("\n", PortalRecords.read(file)) + "\n")
                .startsWith(HAND_WRITTEN)
                .endsWith("    repairs:\n      - { id: spaces, count: 3 }\n");
        assertThat(SourcesFile.read(file)).extracting(Source::id).containsExactly("starter", "other", "portal-json");
    }

    @Test
    void anEntryOfTheSameIdIsReplacedInItsPlaceAndKeepsWhatIsNotSaidAgain() {
        Path file = PortalRecords.text(folder.resolve("sources.yaml"), HAND_WRITTEN);
        new SourcesEdit(folder).put(source("other", null), Map.of());
        Source other = SourcesFile.read(file).get(1);
        assertThat(other.retrieved()).isEqualTo("2029-05-06");
        assertThat(other.covers()).containsExactly("conditions", "procedures");
        assertThat(other.title()).isEqualTo(new Bilingual("Khác", "Other"));
        assertThat(PortalRecords.read(file)).contains("  # nguồn thứ hai", "# Nguồn của danh mục");
    }

    private static Source source(String id, @org.jspecify.annotations.Nullable String retrieved) {
        return new Source(id, Bilingual.of("Cổng", "Portal"), null, retrieved, null, List.of("procedures"), null);
    }
}
