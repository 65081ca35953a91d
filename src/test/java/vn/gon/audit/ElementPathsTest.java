package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Paths stand in the order of the record. */
class ElementPathsTest {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)\\]");

    /** The definition: as text, with indices padded to one width. */
    private static final Comparator<String> DEFINED = Comparator.comparing(path ->
            INDEX.matcher(path).replaceAll(match -> "[%06d]".formatted(Integer.parseInt(match.group(1)))));

    @Test
    void indicesCompareAsNumbers() {
        List<String> paths = List.of(
                "", "cases", "cases[0].documents[2].name", "cases[0].documents[10].name", "cases[1]", "cases[1].name");

        assertThat(paths.stream().sorted(ElementPaths.ORDER.reversed()).sorted(ElementPaths.ORDER))
                .containsExactlyElementsOf(paths);
    }

    @Test
    void anyTwoPathsCompareAsDefined() {
        Random random = new Random(20_260_103);
        for (int round = 0; round < 20_000; round++) {
            String one = path(random);
            String other = path(random);

            assertThat(Integer.signum(ElementPaths.ORDER.compare(one, other)))
                    .as(one + " " + other)
                    .isEqualTo(Integer.signum(DEFINED.compare(one, other)));
        }
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder(random.nextBoolean() ? "cases" : "case");
        int parts = random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            path.append('[')
                    .append(random.nextInt(random.nextBoolean() ? 12 : 1200))
                    .append(']');
            path.append(random.nextBoolean() ? ".documents" : "");
        }
        return path.toString();
    }
}
