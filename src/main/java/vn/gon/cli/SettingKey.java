package vn.gon.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;

/** What {@code gon.yaml} and the variables {@code GON_*} may set. */
enum SettingKey {
    CATALOG(Kind.PATH),
    RULES(Kind.PATH),
    LANG(Kind.WORD, "vi", "en"),
    FAIL_ON(Kind.WORD, "info", "warning", "error", "none"),
    SELECT(Kind.WORDS),
    IGNORE(Kind.WORDS),
    DATE(Kind.DATE),
    SUPPRESSIONS(Kind.PATH),
    BASELINE(Kind.PATH),
    PROGRAMME(Kind.WORD),
    /** Who submits a dossier: {@code report: { issuer: …, recipients: […] }}. */
    REPORT_ISSUER(Kind.TEXT),
    REPORT_PARENT(Kind.TEXT),
    REPORT_SYMBOL(Kind.TEXT),
    REPORT_PLACE(Kind.TEXT),
    REPORT_RECIPIENTS(Kind.WORDS),
    REPORT_SIGNER(Kind.TEXT),
    SNAPSHOTS(Kind.PATH),
    /** Only in a file: a variable is no place for a table. */
    THRESHOLDS(Kind.NUMBERS);

    /** The key below which a dossier's sender stands. */
    static final String REPORT = "report";

    /** What a setting holds. */
    enum Kind {
        PATH,
        WORD,
        WORDS,
        /** A name, in any words. */
        TEXT,
        DATE,
        NUMBERS
    }

    private final Kind kind;
    private final List<String> words;

    SettingKey(Kind kind, String... words) {
        this.kind = kind;
        this.words = List.of(words);
    }

    Kind kind() {
        return kind;
    }

    /** Returns how {@code gon.yaml} and the options write it; a dot stands for a key below another. */
    String code() {
        return Kebab.of(this).replaceFirst("^" + REPORT + "-", REPORT + ".");
    }

    /** Returns the key of a name. */
    static Optional<SettingKey> find(String code) {
        return Arrays.stream(values()).filter(key -> key.code().equals(code)).findFirst();
    }

    /** Returns the variable that sets it. */
    String variable() {
        return "GON_" + name().toUpperCase(Locale.ROOT);
    }

    /** Returns the keys of {@code gon.yaml}. */
    static List<String> codes() {
        return Stream.concat(
                        Arrays.stream(values()).map(SettingKey::code).filter(code -> code.indexOf('.') < 0),
                        Stream.of(REPORT))
                .toList();
    }

    /** Returns the keys below {@code report}. */
    static List<String> reportCodes() {
        return Arrays.stream(values())
                .map(SettingKey::code)
                .filter(code -> code.startsWith(REPORT + "."))
                .map(code -> code.substring(REPORT.length() + 1))
                .toList();
    }

    /** Returns what is wrong with a value; empty when nothing is. */
    Optional<Bilingual> mistake(String value) {
        if (value.isBlank()) {
            return Optional.of(Bilingual.of("%s không được rỗng.", "%s must not be empty.", code()));
        }
        return switch (kind) {
            case WORD -> words.isEmpty() || words.contains(value) ? Optional.empty() : Optional.of(notAmong(value));
            case DATE -> isDate(value) ? Optional.empty() : Optional.of(notADate(value));
            default -> Optional.empty();
        };
    }

    private Bilingual notAmong(String value) {
        return Bilingual.of(
                "%s: “%s” không thuộc: %s%s",
                "%s: \"%s\" is none of: %s%s",
                code(),
                value,
                String.join(", ", words),
                Nearest.didYouMean(value, words));
    }

    private Bilingual notADate(String value) {
        return Bilingual.of(
                "%s: “%s” không phải ngày dạng 2026-01-31.",
                "%s: \"%s\" is not a date such as 2026-01-31.", code(), value);
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
