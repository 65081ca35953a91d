package vn.gon.report.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalInstrument;
import vn.gon.report.InstrumentRow;
import vn.gon.text.Bilingual;

/** The instruments that the proposals rest on, highest level first. */
final class InstrumentSheet {

    private final TableSheet<InstrumentColumn> table;
    private final Book book;

    InstrumentSheet(Book book) {
        this.book = book;
        this.table = new TableSheet<>(
                book,
                new TableSheet.Heading(
                        Bilingual.of("Văn bản", "Instruments"),
                        Bilingual.of("Văn bản cần xem xét sửa đổi", "Instruments to consider amending"),
                        Bilingual.of(
                                "Căn cứ mà các thủ tục, điều kiện có phát hiện dẫn chiếu, cấp cao trước. Ô trống là danh mục"
                                        + " không nêu.",
                                "What the procedures and conditions with findings cite, the highest level first. An empty cell is"
                                        + " not told by the register.")),
                InstrumentColumn.class);
    }

    void fill(List<InstrumentRow> instruments) {
        for (InstrumentRow each : instruments) {
            LegalInstrument known = each.instrument();
            table.next()
                    .text(InstrumentColumn.NUMBER, each.number())
                    .text(InstrumentColumn.TITLE, each.title())
                    .text(
                            InstrumentColumn.TYPE,
                            known == null ? null : book.say(known.type().label()))
                    .text(InstrumentColumn.ISSUER, known == null ? null : known.issuer())
                    .text(InstrumentColumn.STATUS, status(known))
                    .text(InstrumentColumn.ARTICLES, String.join("; ", each.articles()))
                    .count(InstrumentColumn.PROCEDURES, each.procedures())
                    .count(InstrumentColumn.CONDITIONS, each.conditions())
                    .text(InstrumentColumn.CODES, String.join(", ", each.codes()) + (each.more() ? ", …" : ""));
        }
        table.finish(1, Bilingual.of("Các bản ghi có phát hiện không nêu văn bản nào.", "No instrument is cited."));
    }

    private @Nullable String status(@Nullable LegalInstrument known) {
        if (known == null) {
            return null;
        }
        return switch (known.status()) {
            case IN_FORCE -> book.say(Bilingual.of("còn hiệu lực", "in force"));
            case REPEALED -> book.say(Bilingual.of("đã hết hiệu lực", "repealed"));
            case UNKNOWN -> null;
        };
    }
}
