package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.gon.catalog.Volume;
import vn.gon.cost.Derivation;
import vn.gon.cost.YearFigures;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** How the filings of a year were worked out: from which years, subjects and validity. */
final class FilingsText {

    private static final int DECIMALS = 4;
    private static final int MONTHS = 12;

    private final Derivation derivation;
    private final Language language;

    FilingsText(Derivation derivation, Language language) {
        this.derivation = derivation;
        this.language = language;
    }

    /** Returns the sentences to print; none where a single figure was read off. */
    List<Bilingual> sentences() {
        List<Bilingual> sentences = new ArrayList<>();
        List<Volume> years = derivation.years();
        BigDecimal filings = derivation.cost().filings();
        derivation.disputed().forEach(year -> sentences.add(disputed(year)));
        if (filings == null || (years.size() == 1 && years.get(0).dossiers() != null)) {
            return sentences;
        }
        String sum = years.stream().map(this::year).collect(Collectors.joining(" + "));
        sentences.add(Bilingual.of(
                "   Số hồ sơ/năm = %s = %s%s  [%s]",
                "   Filings a year = %s = %s%s  [%s]",
                years.size() == 1 ? sum : "(" + sum + ") / " + years.size(),
                number(filings),
                years.size() == 1 ? Bilingual.same("") : Bilingual.of(", bình quân năm", ", the mean of the years"),
                years.stream().map(year -> String.valueOf(year.year())).collect(Collectors.joining(", "))));
        Integer months = derivation.validityMonths();
        if (months != null) {
            sentences.add(Bilingual.of(
                    "   (kết quả có giá trị %s tháng: mỗi đối tượng làm 12/%s lần một năm)",
                    "   (the result is valid for %s months: each subject files 12/%s times a year)", months, months));
        }
        return sentences;
    }

    private Bilingual disputed(YearFigures year) {
        String figures = year.filings().stream().map(this::number).collect(Collectors.joining("; "));
        return Bilingual.of(
                "   (năm %s có %s số liệu: %s; lấy số đứng giữa, của hai số thì số nhỏ hơn, khoản 2 Điều 27)",
                "   (%s has %s figures: %s; the middle one counts, of two the smaller, art. 27.2)",
                String.valueOf(year.year()),
                year.filings().size(),
                figures);
    }

    private String year(Volume volume) {
        BigDecimal subjects = volume.subjects();
        BigDecimal times = volume.timesPerYear();
        if (volume.dossiers() != null || subjects == null || times == null) {
            return number(Objects.requireNonNull(volume.filings()));
        }
        return number(subjects) + " × "
                + (isRenewal(times) ? MONTHS + "/" + derivation.validityMonths() : number(times));
    }

    /** Tells whether the number of times is the one that follows from the validity. */
    private boolean isRenewal(BigDecimal times) {
        Integer months = derivation.validityMonths();
        return months != null
                && Decimals.rounded(times.multiply(BigDecimal.valueOf(months)), DECIMALS)
                                .compareTo(BigDecimal.valueOf(MONTHS))
                        == 0;
    }

    private String number(BigDecimal value) {
        return Numbers.number(value, DECIMALS, language);
    }
}
