package vn.gon.cost.number;

import java.math.BigDecimal;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** Numbers inside sentences, written as each language writes them. */
public final class Shown {

    private static final int MOST_DECIMALS = 12;

    private Shown() {}

    /** Returns a number with the decimals that say something. */
    public static Bilingual of(BigDecimal number) {
        return new Bilingual(
                Numbers.number(number, MOST_DECIMALS, Language.VIETNAMESE),
                Numbers.number(number, MOST_DECIMALS, Language.ENGLISH));
    }

    /** Returns a number with the decimals that say something. */
    public static Bilingual of(Exact number) {
        return of(number.rounded(MOST_DECIMALS));
    }
}
