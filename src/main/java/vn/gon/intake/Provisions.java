package vn.gon.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalReference;
import vn.gon.text.VietnameseText;

/** The provision that a text names: by number, as the only one of its type, or by the title of a law the record cites. */
final class Provisions {

    private static final String TYPE =
            "([Nn]ghị định|[Tt]hông tư liên tịch|[Tt]hông tư|[Bb]ộ luật|[Ll]uật|[Pp]háp lệnh|[Nn]ghị quyết|[Qq]uyết định)";

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:(?:các )?[đĐ]iểm [\\p{Ll}, ]{1,40}?,? ?(?:và [\\p{Ll}] )?)?(?:(?:các )?[kK]hoản \\d{1,2}[\\d, và]{0,30}?,? ?)?Điều \\d{1,3}\\p{Ll}?");

    private static final Pattern NUMBERED = Pattern.compile("(?:" + TYPE
            + "(?: số)? ?:? ?)?(\\d{1,4}[a-zđ]?/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d]*(?:-(?:TTg|[\\p{Lu}\\d]+))*)");

    private static final Pattern THIS = Pattern.compile(TYPE + "(?: này)");

    private static final Pattern TITLED = Pattern.compile("(Bộ luật|Luật|Pháp lệnh)( \\p{Lu}[^.;:()“”]{2,120})?");

    /** How far behind "Điều 5" the instrument may be named: "Điều 5 và Điều 7 của Luật …". */
    private static final int NEAR = 90;

    private static final Map<String, Pattern> ENDINGS = Map.of(
            "nghị định", Pattern.compile("/NĐ-CP$"),
            "thông tư", Pattern.compile("/TT-[^/]+$"),
            "thông tư liên tịch", Pattern.compile("/TTLT-.*$"),
            "luật", Pattern.compile("/(?:QH\\d{1,2}|L-CTN)$"),
            "bộ luật", Pattern.compile("/(?:QH\\d{1,2}|L-CTN)$"),
            "pháp lệnh", Pattern.compile("/(?:PL-)?UBTVQH\\d{1,2}$"),
            "nghị quyết", Pattern.compile("/NQ-[^/]+$"),
            "quyết định", Pattern.compile("/QĐ-[^/]+$"));

    private final List<LegalReference> legal;

    /** Reads texts of a record that rests on some instruments. */
    Provisions(@Nullable List<LegalReference> legal) {
        this.legal = legal == null ? List.of() : legal;
    }

    /** Returns the first provision that a text names, its title left out; null when none can be told. */
    @Nullable
    LegalReference namedIn(String text) {
        Matcher article = ARTICLE.matcher(text);
        while (article.find()) {
            int end = Math.min(text.length(), article.end() + NEAR);
            String number = instrument(text.substring(article.end(), end));
            if (number != null) {
                return new LegalReference(number, null, article.group().strip());
            }
        }
        String number = instrument(text);
        return number == null ? null : new LegalReference(number, null, null);
    }

    private @Nullable String instrument(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return numbered.group(2);
        }
        Matcher own = THIS.matcher(text);
        if (own.find()) {
            return onlyOne(own.group(1).toLowerCase(java.util.Locale.ROOT), "");
        }
        Matcher titled = TITLED.matcher(text);
        while (titled.find()) {
            String number = titled.group(2) == null && titled.group(1).equals("Luật")
                    ? null
                    : onlyOne(
                            titled.group(1).toLowerCase(java.util.Locale.ROOT),
                            Objects.requireNonNullElse(titled.group(2), ""));
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** The number of the one instrument of a type in the record, whose title, if one is given, begins the words given. */
    private @Nullable String onlyOne(String type, String title) {
        Pattern ending = ENDINGS.getOrDefault(type, Pattern.compile("$"));
        List<String> numbers = legal.stream()
                .filter(reference -> ending.matcher(reference.number()).find())
                .filter(reference -> title.isEmpty() || isTitle(reference.title(), title))
                .map(LegalReference::number)
                .distinct()
                .toList();
        return numbers.size() == 1 ? numbers.get(0) : null;
    }

    private static boolean isTitle(@Nullable String title, String named) {
        if (title == null) {
            return false;
        }
        String own = SUBJECT.matcher(title).replaceFirst("");
        String words = VietnameseText.words(own);
        return !words.isBlank() && VietnameseText.words(named).startsWith(words);
    }

    private static final Pattern SUBJECT = Pattern.compile(
            "^(?:Bộ luật|Luật|Pháp lệnh)(?: số)?\\s*(?:\\d[^ ]*)?\\s*(?=\\p{L})|(?:\\s+(?:số|ngày|năm|của Quốc hội|Số)\\b.*$)");
}
