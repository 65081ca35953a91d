package vn.gon.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.report.Amendment;
import vn.gon.report.Change;
import vn.gon.report.Reason;
import vn.gon.text.Bilingual;

/** Proposals and reasons as the text of a cell, a line each. */
final class Proposed {

    private Proposed() {}

    static String changes(List<Change> changes, Book book) {
        if (changes.isEmpty()) {
            return book.say(Bilingual.of(
                    "Chưa có đề xuất cụ thể; rà soát theo cột Lý do.",
                    "No change proposed yet; review by the column Reasons."));
        }
        return changes.stream().map(change -> "• " + line(change, book)).collect(Collectors.joining("\n"));
    }

    private static String line(Change change, Book book) {
        Change.@Nullable Element element = change.element();
        String label = book.say(change.edit().label());
        if (element == null) {
            return label;
        }
        String words = element.words() == null ? "" : " “" + element.words() + "”";
        return label + ": " + book.say(element.where()) + words;
    }

    static String reasons(List<Reason> reasons, Book book) {
        return reasons.stream()
                .map(reason -> "• " + book.say(reason.rule().title()) + " ("
                        + reason.rule().id() + ")")
                .collect(Collectors.joining("\n"));
    }

    static String amendments(List<Amendment> amendments) {
        return amendments.stream()
                .map(Amendment::reference)
                .map(reference -> reference.article() == null
                        ? reference.number()
                        : reference.number() + ", " + reference.article())
                .collect(Collectors.joining("\n"));
    }
}
