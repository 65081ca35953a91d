package vn.gon.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The name of a paper or of a result in one form: without how it is handed in, in what number, by which form or article,
 * and without notes.
 *
 * @param words its words; empty when nothing is left that names a paper
 * @param asked whether it is really asked for: a row may say that it is not
 * @param telling whether it says which paper is meant; too general a name never matches another
 * @param abroad whether it is given abroad
 * @param conditional whether it is asked for of some only
 * @param kinds what kinds of paper it is
 */
public record PaperName(
        String words, boolean asked, boolean telling, boolean abroad, boolean conditional, Set<Kind> kinds) {

    private static final NameWords LISTS = NameWords.SHIPPED;
    private static final String APPLICATION = "đơn";

    /** A kind of paper, told by how its name begins. */
    public enum Kind {
        /** The application itself. */
        APPLICATION,
        /** Written for the filing: an application, a list, a plan. */
        WRITTEN,
        /** Of a kind that authorities hand out. */
        ISSUED,
        /** Of a kind that applicants keep and hand in again and again. */
        HELD,
        /** An answer that refuses, ends or only replies. */
        REFUSAL
    }

    /** Returns the name of a paper in one form. */
    public static PaperName of(String name) {
        Segments read = Segments.of(name);
        List<String> core = read.segments().stream()
                .map(PaperName::core)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new PaperName(
                String.join(" ", core),
                !LISTS.notAsked.isIn(read.all()),
                core.size() >= LISTS.leastWordsOf(core) && !LISTS.tooGeneral.isWhole(core),
                LISTS.givenAbroad.isIn(read.all()),
                LISTS.conditional.isIn(read.all()),
                kinds(core));
    }

    /** Returns whether the paper can be the result of a procedure that another one asks for. */
    public boolean isTellingResult() {
        return telling && asked && !abroad && is(Kind.ISSUED) && !is(Kind.WRITTEN) && !is(Kind.REFUSAL);
    }

    /** Returns whether one and the same paper can be asked for in several procedures. */
    public boolean isTellingPaper() {
        return telling && asked && is(Kind.HELD);
    }

    /** Returns whether a name in one form says which result is meant whatever the field. */
    public static boolean isKnownEverywhere(String words) {
        return LISTS.knownEverywhere.isWhole(List.of(words.split(" ", -1)));
    }

    /** Returns the name as it is compared between dossiers: every application is one and the same paper. */
    public String likeness() {
        return is(Kind.APPLICATION) ? APPLICATION : words;
    }

    private boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    private static Set<Kind> kinds(List<String> core) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        addIf(LISTS.applications.begin(core), Kind.APPLICATION, kinds);
        addIf(LISTS.written.begin(core) && !LISTS.held.begin(core), Kind.WRITTEN, kinds);
        addIf(LISTS.issued.begin(core), Kind.ISSUED, kinds);
        addIf(LISTS.held.begin(core), Kind.HELD, kinds);
        addIf(LISTS.refusals.isIn(core), Kind.REFUSAL, kinds);
        return kinds;
    }

    private static void addIf(boolean fact, Kind kind, Set<Kind> kinds) {
        if (fact) {
            kinds.add(kind);
        }
    }

    private static List<String> core(List<String> segment) {
        List<String> words = LISTS.beforeAPaper.strippedFrom(withoutLeadingCommas(segment));
        if (words.isEmpty()) {
            return words;
        }
        int end = LISTS.afterAName.firstIn(words, Math.min(words.size(), 2));
        return withoutCommas(words.subList(0, Math.min(end, nextPaper(words))));
    }

    /** A comma or "và" before another kind of paper ends the name of the first. */
    private static int nextPaper(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            boolean joins = words.get(i).equals(Segments.COMMA) || words.get(i).equals("và");
            if (joins && beginsPaper(LISTS.beforeAPaper.strippedFrom(words.subList(i + 1, words.size())))) {
                return i;
            }
        }
        return words.size();
    }

    private static boolean beginsPaper(List<String> words) {
        return LISTS.issued.begin(words) || LISTS.written.begin(words) || LISTS.held.begin(words);
    }

    private static List<String> withoutLeadingCommas(List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).equals(Segments.COMMA)) {
            at++;
        }
        return words.subList(at, words.size());
    }

    private static List<String> withoutCommas(List<String> words) {
        List<String> left = new ArrayList<>(words);
        left.removeIf(Segments.COMMA::equals);
        return left;
    }
}
