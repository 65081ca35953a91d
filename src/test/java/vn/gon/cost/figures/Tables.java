package vn.gon.cost.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.gon.cost.number.NumberStyle;
import vn.gon.intake.ForeignFile;

/** Tables of published figures written row by row. */
final class Tables {

    private static final String HEAD = "id,kind,inputs,published,unit,decimals,bases,rounded,source";

    private Tables() {}

    /** Reads a table of such rows under all the headings there are. */
    static FiguresFile read(Path folder, String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.addAll(List.of(rows));
        Path file = folder.resolve("figures.csv");
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FiguresFile.read(new ForeignFile("figures.csv", file), NumberStyle.EN);
    }

    /** Checks a table of which every row must be good. */
    static List<Checked> check(Path folder, String... rows) {
        FiguresFile file = read(folder, rows);
        assertThat(file.rejected()).isEmpty();
        return new FigureCheck(file.figures()).all();
    }
}
