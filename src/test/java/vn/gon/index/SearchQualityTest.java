package vn.gon.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gon.SharedData;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.text.VietnameseText;

/** Asks what people ask of the real register, and counts how high the right answer stands. */
class SearchQualityTest {

    private static final Logger LOG = Logger.getLogger(SearchQualityTest.class.getName());

    private static CatalogIndex index;
    private static List<Question> questions;

    private record Question(String text, List<String> codes) {}

    /**
     * How well questions were answered.
     *
     * @param hit1 share with a right answer in first place
     * @param hit5 share with a right answer among the first five
     * @param mrr mean of 1 / place of the first right answer, 0 beyond the tenth
     */
    private record Quality(double hit1, double hit5, double mrr) {

        static Quality of(List<Question> asked, UnaryOperator<String> typed) {
            int[] places =
                    asked.stream().mapToInt(question -> place(question, typed)).toArray();
            return new Quality(
                    IntStream.of(places).filter(place -> place == 1).count() / (double) places.length,
                    IntStream.of(places)
                                    .filter(place -> place >= 1 && place <= 5)
                                    .count()
                            / (double) places.length,
                    IntStream.of(places)
                                    .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
                                    .sum()
                            / places.length);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "Hit@1 %.3f  Hit@5 %.3f  MRR %.3f", hit1, hit5, mrr);
        }
    }

    @BeforeAll
    static void buildIndex() throws IOException {
        Path records = SharedData.require("portal");
        questions = new ArrayList<>();
        for (String line : Files.readAllLines(SharedData.require("search").resolve("questions.jsonl"))) {
            JsonNode node = new ObjectMapper().readTree(line);
            List<String> codes = new ArrayList<>();
            node.get("codes").forEach(code -> codes.add(code.asText()));
            questions.add(new Question(node.get("question").asText(), codes));
        }
        index = new IndexCache(Optional.empty(), notice -> {}, () -> 0)
                .open(InMemoryCatalog.of(PortalRecords.read(records), Volumes.UNKNOWN));
    }

    @Test
    void theRightProcedureIsAmongTheFirst() {
        Quality all = Quality.of(questions, UnaryOperator.identity());
        LOG.info(() -> "all questions: " + all);
        assertThat(all.hit5()).isGreaterThanOrEqualTo(0.85);
        assertThat(all.mrr()).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void bothHalvesOfTheQuestionsFareAlike() {
        for (int half = 0; half < 2; half++) {
            int wanted = half;
            List<Question> part = IntStream.range(0, questions.size())
                    .filter(i -> i % 2 == wanted)
                    .mapToObj(questions::get)
                    .toList();
            Quality quality = Quality.of(part, UnaryOperator.identity());
            LOG.info(() -> "half " + (wanted + 1) + ": " + quality);
            assertThat(quality.hit5()).isGreaterThanOrEqualTo(0.85);
            assertThat(quality.mrr()).isGreaterThanOrEqualTo(0.70);
        }
    }

    @Test
    void typingWithoutDiacriticsFindsItToo() {
        Quality folded = Quality.of(questions, VietnameseText::fold);
        LOG.info(() -> "without diacritics: " + folded);
        assertThat(folded.hit5()).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void upperCaseChangesNothing() {
        assertThat(Quality.of(questions, text -> text.toUpperCase(Locale.ROOT)))
                .isEqualTo(Quality.of(questions, UnaryOperator.identity()));
    }

    private static int place(Question question, UnaryOperator<String> typed) {
        List<String> codes = index.search(Search.of(typed.apply(question.text()))).hits().stream()
                .map(Hit::code)
                .toList();
        return IntStream.range(0, codes.size())
                        .filter(i -> question.codes().contains(codes.get(i)))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }
}
