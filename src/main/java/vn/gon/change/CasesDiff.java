package vn.gon.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.change.Differences.At;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Bilingual;

/** Compares the cases in which a procedure is filed, and the dossier of each. */
final class CasesDiff {

    private static final BigDecimal ALIKE = new BigDecimal("0.5");

    private final Differences found;

    CasesDiff(Differences found) {
        this.found = found;
    }

    void compare(@Nullable List<SubmissionCase> before, @Nullable List<SubmissionCase> after) {
        At at = new At(Facet.CASES, "cases");
        if (Objects.equals(before, after)
                || !found.isStatedTwice(at, before, after, list -> Words.count(list.size()))
                || before == null
                || after == null) {
            return;
        }
        Pairs pairs = pairs(before, after);
        // whether fewer or more cases ask less or more depends on who falls under them
        pairs.removed().forEach(i -> found.removed(at.in(path(i)), Direction.UNKNOWN, words(before.get(i))));
        pairs.both().forEach(pair -> one(path(pair.after()), before.get(pair.before()), after.get(pair.after())));
        pairs.added().forEach(i -> found.added(at.in(path(i)), Direction.UNKNOWN, words(after.get(i))));
    }

    /** Returns the cases paired by name, or where names say nothing by their papers. */
    static Pairs pairs(List<SubmissionCase> before, List<SubmissionCase> after) {
        return Pairs.of(keys(before), keys(after), ALIKE).pairedLast();
    }

    private static List<String> keys(List<SubmissionCase> cases) {
        return cases.stream()
                .map(each -> each.name() == null && cases.size() > 1 ? papers(each) : Objects.toString(each.name(), ""))
                .map(Pairs::words)
                .toList();
    }

    private static String papers(SubmissionCase each) {
        return each.documents() == null
                ? ""
                : each.documents().stream().map(RequiredDocument::name).collect(Collectors.joining(" "));
    }

    private static String path(int index) {
        return "cases[" + index + "]";
    }

    private static Bilingual words(SubmissionCase each) {
        Bilingual papers = each.documents() == null
                ? Bilingual.of("chưa nêu hồ sơ", "papers not stated")
                : Bilingual.of("%d giấy tờ", "%d papers", each.documents().size());
        return each.name() == null ? papers : Bilingual.of("%s (%s)", "%s (%s)", each.name(), papers);
    }

    private void one(String path, SubmissionCase before, SubmissionCase after) {
        found.neutral(new At(Facet.CASES, path + ".name"), before.name(), after.name(), Bilingual::same);
        Bilingual where = after.name() == null ? null : Bilingual.same(after.name());
        At limit = new At(Facet.TIME_LIMIT, path + ".timeLimit", where);
        Limits.compare(found, limit, before.timeLimit(), after.timeLimit());
        At papers = new At(Facet.PAPERS, path + ".documents", where);
        new PapersDiff(found).compare(papers, before.documents(), after.documents());
    }
}
