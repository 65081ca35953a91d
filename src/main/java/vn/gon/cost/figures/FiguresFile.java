package vn.gon.cost.figures;

import java.util.ArrayList;
import java.util.List;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.UserColumns;
import vn.gon.intake.ForeignFile;
import vn.gon.intake.TableRow;
import vn.gon.intake.UserTable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/**
 * A table of published figures as read.
 *
 * @param figures the rows that can be worked out, in their order
 * @param rejected what is wrong with the others; several problems may be of one row
 */
public record FiguresFile(List<Figure> figures, List<Problem> rejected) {

    private static final List<String> COLUMNS =
            List.of("id", "kind", "inputs", "published", "unit", "decimals", "bases", "rounded", "source");

    public FiguresFile {
        figures = List.copyOf(figures);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads a table.
     *
     * @param chosen how its numbers are written
     * @throws InvalidInput if the file cannot be read, has a column that no such table has, or lacks one it needs
     */
    public static FiguresFile read(ForeignFile file, NumberStyle chosen) {
        UserTable table = UserTable.read(file);
        UserColumns columns = UserColumns.find(file.name(), table.headings(), "figure-columns", COLUMNS);
        List<String> missing = List.of("kind", "inputs", "published").stream()
                .filter(name -> !columns.has(name))
                .toList();
        if (!missing.isEmpty() || table.rows().isEmpty()) {
            throw InvalidInput.of(
                    file.name(),
                    missing.isEmpty()
                            ? Bilingual.of("bảng không có số liệu nào.", "the table has no figure.")
                            : Bilingual.of("thiếu cột %s.", "the column %s is missing.", String.join(", ", missing)));
        }
        List<Figure> figures = new ArrayList<>();
        List<Problem> rejected = new ArrayList<>();
        for (TableRow row : table.rows()) {
            FigureRow reading = new FigureRow(file.name(), row, columns, chosen);
            reading.figure().ifPresent(figures::add);
            rejected.addAll(reading.problems());
        }
        return new FiguresFile(figures, rejected);
    }
}
