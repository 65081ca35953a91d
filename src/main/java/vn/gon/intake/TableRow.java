package vn.gon.intake;

import java.util.List;
import java.util.Set;

/**
 * A row of a foreign table.
 *
 * @param line line or row number in the file, from 1
 * @param cells the cells as text; empty for an empty cell
 * @param numbers indices of cells that the file itself holds as numbers, written as 1234.5 whatever the mapping says
 */
public record TableRow(int line, List<String> cells, Set<Integer> numbers) {

    public TableRow {
        cells = List.copyOf(cells);
        numbers = Set.copyOf(numbers);
    }

    /** Returns whether every cell is empty. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Returns a cell; empty when the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
