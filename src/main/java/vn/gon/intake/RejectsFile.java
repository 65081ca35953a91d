package vn.gon.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.gon.catalog.SortedRecords;
import vn.gon.text.Bilingual;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The records that an import could not take, one a line, each with its place, the reasons and the record itself. */
final class RejectsFile implements AutoCloseable {

    static final String NAME = "rejects.jsonl";

    private final SortedRecords lines = new SortedRecords();
    private final Consumer<Problem> problems;
    private int count;

    RejectsFile(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void add(Entry<?> entry, List<Reason> reasons) {
        count++;
        Reason first = reasons.get(0);
        ObjectNode line = JsonText.MAPPER.createObjectNode();
        line.put("file", entry.place().file());
        line.put("line", entry.place().line());
        line.put("record", entry.number());
        int column = first.column() > 0 ? first.column() : entry.place().column();
        if (column > 0) {
            line.put("column", column);
        }
        ArrayNode told = line.putArray("reasons");
        reasons.forEach(reason -> told.addObject()
                .put("path", reason.path())
                .put("value", reason.value())
                .put("vi", reason.message().vi())
                .put("en", reason.message().en()));
        line.put("raw", entry.raw().get());
        lines.put("0".repeat(10 - String.valueOf(count).length()) + count, JsonText.bytes(line));
        reasons.forEach(reason -> problems.accept(problem(entry.place(), reason)));
    }

    int count() {
        return count;
    }

    void writeInto(Path folder) {
        lines.writeTo(folder.resolve(NAME));
    }

    @Override
    public void close() {
        lines.close();
    }

    private static Problem problem(Place entry, Reason reason) {
        Place place = reason.column() > 0 ? new Place(entry.file(), entry.line(), reason.column()) : entry;
        Bilingual message = reason.path().isEmpty()
                ? reason.message()
                : Bilingual.of("%s: %s", "%s: %s", reason.path(), reason.message());
        return Problem.at(place, reason.value(), message);
    }
}
