package vn.gon.report;

import java.math.BigDecimal;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** A number of things, in the singular where it is one. */
final class Counted {

    private Counted() {}

    /** Returns a number of things; English makes the plural with an s. */
    static Bilingual of(long number, String vi, String en) {
        BigDecimal count = BigDecimal.valueOf(number);
        return new Bilingual(
                Numbers.number(count, 0, Language.VIETNAMESE) + " " + vi,
                Numbers.number(count, 0, Language.ENGLISH) + " " + en + (number == 1 ? "" : "s"));
    }
}
