package vn.gon.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** A record for the screen, section by section; what the register does not state is said to be so. */
final class Page {

    private static final Bilingual NOT_STATED = Bilingual.of("chưa nêu", "not stated");
    private static final Bilingual NONE = Bilingual.of("không có", "none");

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    Page(Language language) {
        this.language = language;
    }

    /** Begins the page with a code and a name. */
    Page heading(String code, String name) {
        text.append(code).append("  ").append(name.strip()).append('\n');
        return this;
    }

    /** Adds one line with a label. */
    Page line(Bilingual label, @Nullable String value) {
        text.append(label.in(language)).append(": ");
        text.append(isStated(value) ? oneLine(value) : NOT_STATED.in(language)).append('\n');
        return this;
    }

    /** Adds a section of items; null is not stated, an empty list is none. */
    Page section(Bilingual title, @Nullable List<String> items) {
        text.append('\n').append(title.in(language)).append('\n');
        if (items == null) {
            text.append("  ").append(NOT_STATED.in(language)).append('\n');
        } else if (items.isEmpty()) {
            text.append("  ").append(NONE.in(language)).append('\n');
        } else {
            items.forEach(this::item);
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    private void item(String item) {
        String indented = item.strip().replace("\n", "\n    ");
        text.append("  - ").append(indented).append('\n');
    }

    private static boolean isStated(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static String oneLine(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }
}
