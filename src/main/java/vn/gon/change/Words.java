package vn.gon.change;

import java.util.List;
import java.util.stream.Collectors;
import vn.gon.regulation.Fee;
import vn.gon.regulation.RequiredDocument;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** How values read in a list of changes. */
final class Words {

    private static final Bilingual NONE = Bilingual.of("không có", "none");

    private Words() {}

    static Bilingual list(List<Bilingual> items) {
        return items.isEmpty()
                ? NONE
                : new Bilingual(
                        items.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
                        items.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    /** Returns how many elements there are, where a list as a whole is stated or not. */
    static Bilingual count(int number) {
        return number == 0 ? NONE : Bilingual.of("%d mục", "%d items", number);
    }

    static Bilingual copies(RequiredDocument paper) {
        return Bilingual.of(
                "%s bản chính, %s bản sao",
                "%s originals, %s copies", number(paper.originals()), number(paper.copies()));
    }

    private static Bilingual number(@org.jspecify.annotations.Nullable Integer count) {
        return count == null ? Bilingual.of("chưa rõ số", "unknown") : Bilingual.same(count.toString());
    }

    static Bilingual fee(Fee fee) {
        Bilingual amount = fee.amount() == null
                ? Bilingual.of("chưa nêu mức", "amount not stated")
                : new Bilingual(money(fee, Language.VIETNAMESE), money(fee, Language.ENGLISH));
        return fee.note() == null
                ? Bilingual.of("%s %s", "%s %s", fee.type().label(), amount)
                : Bilingual.of("%s %s (%s)", "%s %s (%s)", fee.type().label(), amount, fee.note());
    }

    private static String money(Fee fee, Language language) {
        return fee.amount() == null
                ? ""
                : fee.amount().currency().equals(vn.gon.regulation.Money.VND)
                        ? Numbers.money(fee.amount().amount(), language)
                        : Numbers.number(fee.amount().amount(), 2, language) + " "
                                + fee.amount().currency();
    }

    static Bilingual months(int months) {
        return Bilingual.of("%d tháng", "%d months", months);
    }
}
