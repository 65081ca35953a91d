package vn.gon.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalReference;
import vn.gon.text.Bilingual;

/**
 * The numbers of legal instruments, mended where they were cut (118/2025/NĐ-C) or run into the next word
 * (96/2016/NĐ-CPL), with the help of known endings and of the title beside them.
 */
final class LegalNumbers {

    private static final Pattern NUMBER = Pattern.compile("(\\d+[a-zđ]?)/(?:(\\d{4})/)?([\\p{L}\\d][\\p{L}\\d&/ -]*)");
    private static final Pattern IN_TITLE =
            Pattern.compile("(?<![\\d/])(\\d+[a-zđ]?/(?:\\d{4}/)?)([\\p{Lu}\\d]+(?: ?[-/] ?(?:TTg|[\\p{Lu}\\d]+))*)");

    /** An ending that nobody listed is taken as it is when it has this shape and is not the beginning of a known one. */
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?:TT|TTLT|QĐ|NQ|CT|VBHN|KH|HD|L|PL)(?:[-/]\\p{Lu}[\\p{Lu}\\d]{2,})+");

    private final Vocabulary vocabulary;
    private final List<String> endings;
    private final Set<String> issuers;

    LegalNumbers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.endings = vocabulary.list("legal-endings").stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.issuers = new TreeSet<>(vocabulary.list("joint-circular-issuers"));
    }

    /** A number, and what is left of the title when a piece of the number stood at its beginning. */
    private record Read(String number, @Nullable String title) {}

    /**
     * Returns the reference to an instrument; a number that cannot be made out is kept as it is and told as a doubt.
     *
     * @param path where in the catalogue record, for the doubt
     */
    LegalReference reference(String code, @Nullable String title, String path, Desk desk) {
        String number = code.strip();
        Optional<Read> read = read(number, title);
        if (read.isEmpty()) {
            desk.doubt(
                    QualityKind.LEGAL_NUMBER_UNREADABLE,
                    path,
                    number,
                    Bilingual.of(
                            "không nhận ra số văn bản trong “%s”; hãy sửa tại nguồn.",
                            "no number of an instrument can be made out of \"%s\"; correct it at the source.", number));
            return new LegalReference(number, title, null);
        }
        if (!read.get().number().equals(number)) {
            desk.mended("legal-number");
        }
        return new LegalReference(
                read.get().number(), told(read.get().title(), read.get().number(), desk), null);
    }

    private Optional<Read> read(String code, @Nullable String title) {
        Matcher matcher = NUMBER.matcher(code);
        if (!matcher.find()) {
            return fromTitle(code, title);
        }
        String ending = matcher.group(3).replace(" ", "");
        String before = matcher.group(1) + "/" + (matcher.group(2) == null ? "" : matcher.group(2) + "/");
        if (isWhole(ending)) {
            return Optional.of(new Read(before + ending, title));
        }
        return acrossTitle(before, ending, title)
                .or(() -> fromTitle(before, title))
                .or(() -> mended(ending).map(whole -> new Read(before + whole, title)));
    }

    private boolean isWhole(String ending) {
        return endings.contains(ending) || isJoint(ending);
    }

    private boolean isJoint(String ending) {
        return ending.startsWith("TTLT")
                && ending.length() > 5
                && issuers.containsAll(List.of(ending.substring(5).split("[-/]", -1)));
    }

    /** The cut may have put the end of the number at the beginning of the title: QĐ-T and "Tg của …". */
    private Optional<Read> acrossTitle(String before, String ending, @Nullable String title) {
        if (title == null) {
            return Optional.empty();
        }
        String joined = ending + title;
        return endings.stream()
                .filter(whole -> whole.length() > ending.length() && joined.startsWith(whole))
                .findFirst()
                .map(whole -> new Read(before + whole, joined.substring(whole.length())));
    }

    /** The title may hold the whole number: code 12, title "Quyết định số 12/2021/QĐ-TTg …". */
    private Optional<Read> fromTitle(String begun, @Nullable String title) {
        if (title == null || begun.isEmpty() || !Character.isDigit(begun.charAt(0))) {
            return Optional.empty();
        }
        String start = begun.contains("/") ? begun : begun + "/";
        Matcher matcher = IN_TITLE.matcher(title);
        while (matcher.find()) {
            String ending = matcher.group(2).replace(" ", "");
            String whole = matcher.group(1) + ending;
            if (isWhole(ending) && (whole.startsWith(start) || whole.startsWith(begun + "/"))) {
                return Optional.of(new Read(whole, title));
            }
        }
        return Optional.empty();
    }

    private Optional<String> mended(String ending) {
        Optional<String> spelled = vocabulary.find("legal-endings-mended", ending);
        if (spelled.isPresent()) {
            return spelled;
        }
        List<String> continued =
                endings.stream().filter(whole -> whole.startsWith(ending)).toList();
        if (!continued.isEmpty()) {
            return continued.size() == 1 ? Optional.of(continued.get(0)) : Optional.empty();
        }
        Optional<String> begins = endings.stream().filter(ending::startsWith).findFirst();
        return begins.isPresent() || !WELL_FORMED.matcher(ending).matches() ? begins : Optional.of(ending);
    }

    /** A title that is the number again, or what is left of a heading, tells nothing. */
    private static @Nullable String told(@Nullable String title, String number, Desk desk) {
        String clean = title == null ? "" : desk.clean(Part.LEGAL_TITLE, title);
        return clean.isEmpty() || number.startsWith(clean) ? null : clean;
    }
}
