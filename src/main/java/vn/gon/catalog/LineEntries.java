package vn.gon.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.ByteLines;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * The records of a file of lines. A file in the order of its codes is streamed; one that is not waits in memory, sorted.
 *
 * @param <T> the kind of record
 */
final class LineEntries<T extends Regulation> implements CatalogEntries<T> {

    private final Supplier<Stream<ByteLines.Line>> lines;
    private final Function<ByteLines.Line, Optional<T>> reading;
    private final String file;
    private final Consumer<Problem> problems;
    private @Nullable List<String> codes;
    private boolean sorted = true;

    /**
     * Looks at a file of lines.
     *
     * @param lines opens the file
     * @param reading reads a record, and tells what is wrong with its line
     * @param file how problems name the file
     * @param problems told of lines that cannot be told apart by code
     */
    LineEntries(
            Supplier<Stream<ByteLines.Line>> lines,
            Function<ByteLines.Line, Optional<T>> reading,
            String file,
            Consumer<Problem> problems) {
        this.lines = lines;
        this.reading = reading;
        this.file = file;
        this.problems = problems;
    }

    @Override
    public List<String> codes() {
        if (codes == null) {
            codes = readCodes();
        }
        return codes;
    }

    private List<String> readCodes() {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (Stream<ByteLines.Line> all = lines.get()) {
            all.forEach(line ->
                    RecordCode.of(line).ifPresentOrElse(code -> add(code, line, found, seen), () -> unusable(line)));
        }
        if (!sorted) {
            found.sort(Comparator.naturalOrder());
        }
        return List.copyOf(found);
    }

    private void add(String code, ByteLines.Line line, List<String> found, Set<String> seen) {
        if (!seen.add(code)) {
            problems.accept(Problem.at(
                    Place.of(file, line.number()),
                    code,
                    Bilingual.of(
                            "mã “%s” đã có ở dòng trước; dòng này bị bỏ qua, hãy giữ một dòng cho mỗi mã.",
                            "the code \"%s\" stands on an earlier line; this one was left out, keep one line a code.",
                            code)));
            return;
        }
        sorted = sorted && (found.isEmpty() || found.get(found.size() - 1).compareTo(code) < 0);
        found.add(code);
    }

    /** A line without a code is told by the reading of it. */
    private void unusable(ByteLines.Line line) {
        if (reading.apply(line).isPresent()) {
            throw new IllegalStateException("a record without a code in " + file + ":" + line.number());
        }
    }

    @Override
    public Stream<CatalogEntry<T>> stream() {
        Set<String> seen = new HashSet<>(codes().size() * 2);
        Stream<CatalogEntry<T>> entries = lines.get()
                .flatMap(line -> RecordCode.of(line).filter(seen::add).map(code -> entry(code, line)).stream());
        if (sorted) {
            return entries;
        }
        try (entries) {
            return entries.sorted(Comparator.comparing(CatalogEntry::code)).toList().stream();
        }
    }

    private CatalogEntry<T> entry(String code, ByteLines.Line line) {
        return CatalogEntry.of(code, line, reading);
    }
}
