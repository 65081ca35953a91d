package vn.gon.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** A business condition or a legal instrument as a page. */
public final class RegulationPage {

    private RegulationPage() {}

    /** Returns a condition as a page. */
    public static String of(BusinessCondition condition, Language language) {
        Integer number = condition.lineNumber();
        String line = number == null
                ? condition.line()
                : condition.line()
                        + Bilingual.of(" (số %d)", " (no. %d)", number).in(language);
        return new Page(language)
                .heading(condition.code(), condition.text())
                .line(Bilingual.of("Ngành, nghề", "Conditional line"), line)
                .line(
                        Bilingual.of("Loại điều kiện", "Kind of condition"),
                        condition.kind() == null
                                ? null
                                : condition.kind().label().in(language))
                .line(Bilingual.of("Cơ quan quản lý", "Agency"), condition.agency())
                .line(Bilingual.of("Văn bản", "Instrument"), instrument(condition))
                .line(Bilingual.of("Thủ tục kiểm tra", "Procedures that check it"), procedures(condition))
                .line(Bilingual.of("Nguồn", "Source"), condition.source())
                .text();
    }

    /**
     * Returns an instrument as a page.
     *
     * @param known the instrument; null when the catalogue only has regulations that name it
     * @param resting the regulations that rest on it
     */
    public static String of(
            String number, @Nullable LegalInstrument known, List<? extends Regulation> resting, Language language) {
        Page page = new Page(language).heading(number, known == null || known.title() == null ? "" : known.title());
        if (known != null) {
            page.line(Bilingual.of("Hình thức", "Form"), known.type().label().in(language))
                    .line(Bilingual.of("Cơ quan ban hành", "Issuer"), known.issuer())
                    .line(Bilingual.of("Cấp", "Level"), known.level().label().in(language))
                    .line(
                            Bilingual.of("Ngày ban hành", "Issued"),
                            known.issued() == null ? null : known.issued().toString())
                    .line(
                            Bilingual.of("Hiệu lực", "Status"),
                            status(known.status()).in(language));
        }
        return page.section(
                        Bilingual.of("Là căn cứ của", "Rested on by"),
                        resting.stream()
                                .map(regulation -> regulation.code() + "  " + regulation.name())
                                .toList())
                .text();
    }

    private static Bilingual status(LegalInstrument.Status status) {
        return switch (status) {
            case IN_FORCE -> Bilingual.of("còn hiệu lực", "in force");
            case REPEALED -> Bilingual.of("hết hiệu lực", "repealed");
            case UNKNOWN -> Bilingual.of("chưa rõ", "unknown");
        };
    }

    private static @Nullable String instrument(BusinessCondition condition) {
        return condition.instrument() == null ? null : joined(condition.instrument(), condition.article());
    }

    private static @Nullable String procedures(BusinessCondition condition) {
        return condition.procedures() == null ? null : String.join(", ", condition.procedures());
    }

    /** Returns a provision on one line. */
    static String provision(LegalReference reference) {
        return joined(reference.number(), reference.title(), reference.article());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }
}
