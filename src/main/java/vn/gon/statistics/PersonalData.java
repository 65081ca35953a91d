package vn.gon.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/** Kinds of personal data that are never kept, and how they look in free text, in the order in which they are looked for. */
public enum PersonalData {
    EMAIL("thư điện tử", "e-mail addresses", "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"),
    DOSSIER_NUMBER(
            "mã hồ sơ",
            "dossier numbers",
            "(?:\\d{3}\\.)?(?:\\d{2}\\.){1,2}H\\d{2}[-.]\\d{6}[-.]\\d{3,5}|\\bH\\d{2}(?:\\.\\d+)*-\\d{6}-\\d{3,5}"),
    ID_NUMBER(
            "số giấy tờ",
            "identity numbers",
            "(?<![\\d.,])(?:(?!0\\d{9,10}(?!\\d))\\d{9,16}|\\d{3}(?: \\d{3}){2,3}|\\d{4} \\d{4} \\d{4})(?!\\d)"
                    + "(?!\\s*(?:đồng|vnđ|vnd|đ\\b))|(?<![\\p{L}\\p{N}])[A-Z]\\d{7,8}(?!\\d)"),
    PHONE(
            "số điện thoại",
            "telephone numbers",
            "(?<![\\d.])(?:(?:\\+84|0084|0)\\d{8,10}(?!\\d)|(?:\\+84|0)[ .-]?\\d{1,4}(?:[ .-]\\d{2,4}){2,3}(?!\\d))"),
    BIRTH(
            "ngày sinh",
            "dates of birth",
            "(?<=sinh ngày|sinh năm|ngày sinh|năm sinh)[ :]*(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?\\d{4}|(?<=sinh ngày )[^.,;\\n]{1,30}"),
    ADDRESS(
            "địa chỉ",
            "addresses",
            "(?:số nhà|nhà số|địa chỉ(?: nhà| thường trú| tạm trú| liên hệ)?[: ]|(?:thường trú|tạm trú|ngụ|trú|cư trú) tại"
                    + "|số \\d+[\\p{L}\\d/-]*,? (?:đường|phố|ngõ|ngách|hẻm|thôn|tổ))[^.;\\n]*"),
    NAME("họ tên", "names", null);

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]*";

    /** Who is named after these words is a person, whatever the name. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<=(?<![\\p{L}\\p{M}])(?:[Ôô]ng|ÔNG|[Bb]à|BÀ|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Tt]ôi là|[Tt]ôi tên|[Tt]ên là|[Tt]ên tôi là|"
                    + "[Tt]ôi tên là|[Hh]ọ tên|[Hh]ọ và tên|[Cc]án bộ|[Cc]huyên viên|[Cc]ông chức)[: ]{1,2})" + WORD
                    + "(?: " + WORD + "){0,4}");

    /** A common family name and at least one more word in capitals; a city named after a person is no person. */
    private static final Pattern FAMILY = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?!Hồ Chí Minh)(?:Nguyễn|NGUYỄN|Trần|TRẦN|Lê|LÊ|Phạm|PHẠM|Hoàng|HOÀNG|Huỳnh|HUỲNH|Phan|PHAN|Vũ|VŨ|"
                    + "Võ|VÕ|Đặng|ĐẶNG|Bùi|BÙI|Đỗ|ĐỖ|Hồ|HỒ|Ngô|NGÔ|Dương|DƯƠNG|Lý|LÝ|Đinh|ĐINH|Trịnh|TRỊNH|Đoàn|ĐOÀN|Lương|LƯƠNG|Mai|MAI|Tô|TÔ|"
                    + "Đào|ĐÀO|Trương|TRƯƠNG|Cao|CAO|Hà|HÀ|Lâm|LÂM|Phùng|PHÙNG|Vương|VƯƠNG|Tạ|TẠ|Quách|QUÁCH|Thái|THÁI|Châu|CHÂU|Chu|CHU)(?: "
                    + WORD + "){2,4}"
                    + "|(?<![\\p{L}\\p{M}])(?:Nguyễn|Trần|Phạm|Huỳnh|Vũ|Võ|Đặng|Bùi|Ngô|Trịnh|Trương)(?: " + WORD
                    + "){1,4}");

    /** A code of a procedure, with the place that uses it, is no personal data. */
    private static final Pattern CODE =
            Pattern.compile("(?<![\\d.])\\d\\.\\d{6}(?:\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.H\\d{2})?");

    private final Bilingual label;
    private final List<Pattern> patterns;

    PersonalData(String vi, String en, @org.jspecify.annotations.Nullable String pattern) {
        this.label = new Bilingual(vi, en);
        this.patterns = pattern == null
                ? List.of()
                : List.of(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Returns the words a reader sees. */
    public Bilingual label() {
        return label;
    }

    /**
     * A text without personal data.
     *
     * @param text the text; what was taken out is told in brackets
     * @param masked how often each kind was taken out
     */
    public record Clean(String text, Map<PersonalData, Integer> masked) {
        public Clean {
            masked = Map.copyOf(masked);
        }
    }

    /** Returns a text without the personal data that can be told by its look. */
    public static Clean mask(String text) {
        Map<PersonalData, Integer> masked = new EnumMap<>(PersonalData.class);
        String clean = text;
        for (PersonalData kind : values()) {
            for (Pattern pattern : kind == NAME ? List.of(ADDRESSED, FAMILY) : kind.patterns) {
                clean = masked(clean, kind, pattern, masked);
            }
        }
        return new Clean(clean, masked);
    }

    private static String masked(String text, PersonalData kind, Pattern pattern, Map<PersonalData, Integer> masked) {
        Matcher codes = CODE.matcher(text);
        StringBuilder clean = new StringBuilder();
        int at = 0;
        while (codes.find()) {
            clean.append(replaced(text.substring(at, codes.start()), kind, pattern, masked))
                    .append(codes.group());
            at = codes.end();
        }
        return clean.append(replaced(text.substring(at), kind, pattern, masked)).toString();
    }

    private static String replaced(String text, PersonalData kind, Pattern pattern, Map<PersonalData, Integer> masked) {
        Matcher found = pattern.matcher(text);
        StringBuilder clean = new StringBuilder();
        int at = 0;
        while (found.find()) {
            masked.merge(kind, 1, Integer::sum);
            clean.append(text, at, found.start())
                    .append('[')
                    .append(kind.label.vi())
                    .append(']');
            at = found.end();
        }
        return clean.append(text, at, text.length()).toString();
    }
}
