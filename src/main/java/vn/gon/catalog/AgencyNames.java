package vn.gon.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;
import vn.gon.text.VietnameseText;

/** Which agencies bear another name since when, so that figures of one agency stay one series. */
public final class AgencyNames {

    /** No agency was ever renamed. */
    public static final AgencyNames NONE = new AgencyNames(List.of());

    /** The columns of the table, in order. */
    public static final List<String> COLUMNS = List.of("old", "new", "from", "source");

    private final Map<String, List<Renaming>> byOld = new HashMap<>();

    private AgencyNames(List<Renaming> renamings) {
        renamings.stream()
                .sorted(Comparator.comparing(Renaming::from))
                .forEach(each -> byOld.computeIfAbsent(key(each.old()), old -> new ArrayList<>())
                        .add(each));
    }

    /**
     * An agency that got another name, or whose work another agency took over.
     *
     * @param old its name before
     * @param now its name since
     * @param from the first day of the new name
     * @param source who decided it
     */
    public record Renaming(String old, String now, LocalDate from, String source) {}

    /** Returns the names after some renamings. */
    public static AgencyNames of(List<Renaming> renamings) {
        return new AgencyNames(renamings);
    }

    /**
     * Reads tables {@code old,new,from,source}.
     *
     * @throws InvalidInput with every mistake in it: a figure under a wrong name would mislead
     */
    public static AgencyNames read(List<CsvFile> files) {
        List<Problem> problems = new ArrayList<>();
        List<Renaming> renamings = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        files.forEach(file -> file.read(COLUMNS, List.of(), problems::add, row -> {
            String old = row.text("old");
            String now = row.text("new");
            LocalDate from = Days.parse(row.text("from"));
            if (old.isEmpty() || now.isEmpty() || key(old).equals(key(now))) {
                problems.add(row.problem(
                        old,
                        Bilingual.of(
                                "cần hai tên khác nhau: old và new.", "two different names are needed: old and new.")));
            } else if (from == null) {
                problems.add(row.problem(row.text("from"), Days.REFUSED));
            } else if (seen.put(key(old) + from, now) != null) {
                problems.add(row.problem(
                        old,
                        Bilingual.of(
                                "“%s” đã có tên mới cùng ngày ở dòng khác; mỗi tên cũ chỉ một tên mới.",
                                "\"%s\" has a new name of the same day on another row; an old name has one new name.",
                                old)));
            } else {
                renamings.add(new Renaming(old, now, from, row.text("source")));
            }
        }));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new AgencyNames(renamings);
    }

    /** Returns the renamings that lead from a name to the one borne on a day, in their order; empty when it still stands. */
    public List<Renaming> path(String name, LocalDate day) {
        List<Renaming> path = new ArrayList<>();
        String at = name;
        for (Renaming next = next(at, day, path); next != null; next = next(at, day, path)) {
            path.add(next);
            at = next.now();
        }
        return path;
    }

    /** Returns the name that an agency bears on a day. */
    public String on(LocalDate day, String name) {
        List<Renaming> path = path(name, day);
        return path.isEmpty() ? name : path.get(path.size() - 1).now();
    }

    /** A name may come back later; no renaming is followed twice, so the path ends. */
    private @org.jspecify.annotations.Nullable Renaming next(String name, LocalDate day, List<Renaming> path) {
        LocalDate after =
                path.isEmpty() ? LocalDate.MIN : path.get(path.size() - 1).from();
        return byOld.getOrDefault(key(name), List.of()).stream()
                .filter(each -> !each.from().isAfter(day) && !each.from().isBefore(after) && !path.contains(each))
                .findFirst()
                .orElse(null);
    }

    private static String key(String name) {
        return VietnameseText.line(name);
    }
}
