package vn.gon.change;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.RequiredDocument;
import vn.gon.text.VietnameseText;

/** In what form a paper is handed in, as far as its record tells: stated, else named, else counted. */
final class PaperForm {

    private record Named(Presentation presentation, List<String> words) {}

    /** The first that a name holds counts: "xuất trình bản chính" is only shown. */
    private static final List<Named> NAMED = List.of(
            new Named(Presentation.SHOWN, List.of("xuất trình", "để đối chiếu mà không nộp")),
            new Named(Presentation.CERTIFIED_COPY, List.of("chứng thực", "công chứng")),
            new Named(Presentation.ELECTRONIC, List.of("bản điện tử", "bản scan", "bản quét")),
            new Named(Presentation.PLAIN_COPY, List.of("bản sao", "bản chụp", "bản phô tô", "photocopy", "photo")),
            new Named(Presentation.ORIGINAL, List.of("bản chính", "bản gốc")));

    private static final Map<Presentation, Integer> WEIGHTS = Map.of(
            Presentation.ORIGINAL, 4,
            Presentation.CERTIFIED_COPY, 3,
            Presentation.PLAIN_COPY, 2,
            Presentation.ELECTRONIC, 1,
            Presentation.SHOWN, 1);

    private PaperForm() {}

    /** Returns the form; null when the record does not tell it. */
    static @Nullable Presentation of(RequiredDocument paper) {
        if (paper.presentation() != null) {
            return paper.presentation();
        }
        String words = VietnameseText.words(paper.name());
        for (Named named : NAMED) {
            if (named.words().stream().map(VietnameseText::words).anyMatch(words::contains)) {
                return named.presentation();
            }
        }
        boolean onlyOriginals = paper.originals() != null && paper.originals() > 0 && isNone(paper.copies());
        return onlyOriginals ? Presentation.ORIGINAL : null;
    }

    private static boolean isNone(@Nullable Integer count) {
        return count == null || count == 0;
    }

    /** Returns how much a form asks of the applicant: an original more than a certified copy, that more than a plain one. */
    static int weight(Presentation presentation) {
        return WEIGHTS.getOrDefault(presentation, 0);
    }
}
