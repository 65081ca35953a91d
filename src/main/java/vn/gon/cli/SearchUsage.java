package vn.gon.cli;

import org.jspecify.annotations.Nullable;
import vn.gon.index.Answer;
import vn.gon.index.Filters;
import vn.gon.index.Search;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** What a search may be asked, and what is said when it finds nothing. */
final class SearchUsage {

    private static final int MOST_HITS = 10_000;

    private SearchUsage() {}

    static void check(Search search, @Nullable String queries) {
        if (search.limit() < 1 || search.limit() > MOST_HITS) {
            throw InvalidInput.of(
                    "--limit",
                    Bilingual.of("“%d” phải từ 1 đến %d.", "\"%d\" must be from 1 to %d.", search.limit(), MOST_HITS));
        }
        if (queries != null && !search.query().isBlank()) {
            throw InvalidInput.of(
                    "--queries",
                    Bilingual.of("không dùng cùng QUERY; hãy chọn một.", "does not go with QUERY; choose one."));
        }
        if (queries == null && search.query().isBlank() && search.filters().equals(Filters.NONE)) {
            throw InvalidInput.of(
                    "QUERY",
                    Bilingual.of(
                            "hãy nêu từ cần tìm, một bộ lọc như --agency, hoặc --queries TỆP.",
                            "give words to look for, a filter such as --agency, or --queries FILE."));
        }
    }

    static void tellWhatIsMissing(Answer answer, Session session) {
        Bilingual near = answer.nearest()
                .map(words -> Bilingual.of("; có phải ý bạn là “%s”?", "; did you mean \"%s\"?", words))
                .orElse(Bilingual.of("; thử ít từ hơn hoặc bỏ bộ lọc.", "; try fewer words or fewer filters."));
        if (answer.hits().isEmpty()) {
            session.tell(
                    Bilingual.of("Không tìm thấy gì cho “%s”%s", "Nothing found for \"%s\"%s", answer.query(), near));
        } else if (answer.isApproximate()) {
            session.tell(Bilingual.of(
                    "Không có bản ghi nào khớp “%s”, chỉ có gần đúng%s",
                    "Nothing matches \"%s\"; these come near%s", answer.query(), near));
        }
    }
}
