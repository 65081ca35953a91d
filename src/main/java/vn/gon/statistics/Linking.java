package vn.gon.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gon.index.CatalogIndex;
import vn.gon.index.Filters;
import vn.gon.index.Hit;
import vn.gon.index.RegulationKind;
import vn.gon.index.Search;
import vn.gon.text.VietnameseText;

/**
 * Finds the procedure that a remark is about: by a code in it, else by search.
 *
 * <p>The confidence of a search is the share of the pairs of neighbouring words in the name of the procedure that stand in the
 * remark too. Of two names that are there as wholly, the longer is meant; where two procedures have one name, nobody can say.
 */
final class Linking {

    /** From which share on a remark counts as linked. */
    static final BigDecimal LEAST = new BigDecimal("0.75");

    private static final Pattern CODE = Pattern.compile("(?<![\\d.])(\\d\\.\\d{6})(?!\\d)");
    private static final Pattern CLAUSE = Pattern.compile("[.;!?\\n]+\\s+|[\\n;]+");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 40;
    private static final int MOST_CLAUSES = 12;
    private static final int HITS = 15;
    private static final Filters PROCEDURES = new Filters(null, null, null, null, RegulationKind.PROCEDURE);
    private static final Set<String> FORM_WORDS = Set.of("thủ", "tục");

    private final CatalogIndex index;
    private final Set<String> codes;

    /** @param codes the codes of the procedures in the register */
    Linking(CatalogIndex index, Set<String> codes) {
        this.index = index;
        this.codes = codes;
    }

    /**
     * A procedure that a remark may be about.
     *
     * @param code its code; empty when none was found
     * @param confidence how sure it is, from 0 to 1
     * @param byCode whether its code was given
     */
    record Link(String code, BigDecimal confidence, boolean byCode) {

        static final Link NONE = new Link("", BigDecimal.ZERO, false);

        boolean isSure() {
            return !code.isEmpty() && confidence.compareTo(LEAST) >= 0;
        }
    }

    /**
     * Returns the procedure that a remark is about.
     *
     * @param code what stands in the column of codes; empty when nothing does
     * @param name what stands in the column of names of procedures; empty when nothing does
     */
    Link find(String code, String name, String text) {
        for (String place : List.of(code, name, text)) {
            Matcher codeIn = CODE.matcher(place);
            while (codeIn.find()) {
                if (codes.contains(codeIn.group(1))) {
                    return new Link(codeIn.group(1), BigDecimal.ONE, true);
                }
            }
        }
        Link byName = name.isBlank() ? Link.NONE : search(name);
        return byName.isSure() ? byName : better(byName, search(text));
    }

    private static Link better(Link one, Link other) {
        return other.confidence().compareTo(one.confidence()) > 0 ? other : one;
    }

    private Link search(String text) {
        Map<String, String> titles = new TreeMap<>();
        for (String clause : clauses(text)) {
            for (Hit hit : index.search(new Search(clause, PROCEDURES, HITS)).hits()) {
                titles.put(hit.code(), hit.title().text());
            }
        }
        Set<String> said = new HashSet<>(pairs(text));
        Best best = new Best();
        titles.forEach((code, title) -> {
            List<String> wanted = pairs(title);
            if (!wanted.isEmpty()) {
                long there = wanted.stream().filter(said::contains).count();
                best.offer(code, share(there, wanted.size()), wanted.size());
            }
        });
        return best.link();
    }

    private static BigDecimal share(long part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** The best so far; of equally good ones of one length none is sure. */
    private static final class Best {

        private String code = "";
        private BigDecimal confidence = BigDecimal.ZERO;
        private int length;
        private int alike = 1;

        void offer(String other, BigDecimal share, int pairs) {
            int bySure = share.compareTo(confidence);
            if (bySure > 0 || (bySure == 0 && pairs > length)) {
                code = other;
                confidence = share;
                length = pairs;
                alike = 1;
            } else if (bySure == 0 && pairs == length) {
                alike++;
            }
        }

        Link link() {
            return new Link(code, confidence.divide(BigDecimal.valueOf(alike), 2, RoundingMode.HALF_UP), false);
        }
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        for (String clause : CLAUSE.splitAsStream(text).toList()) {
            String[] words = VietnameseText.words(clause).strip().split(" ");
            for (int from = 0; from < words.length && clauses.size() < MOST_CLAUSES; from += MOST_WORDS) {
                String[] part = Arrays.copyOfRange(words, from, Math.min(words.length, from + MOST_WORDS));
                if (part.length >= FEWEST_WORDS) {
                    clauses.add(String.join(" ", part));
                }
            }
        }
        return clauses;
    }

    private static List<String> pairs(String text) {
        List<String> words = Arrays.stream(
                        VietnameseText.fold(VietnameseText.words(text)).strip().split(" ", -1))
                .toList();
        int from = words.size() > 2 && VietnameseText.words(text).startsWith(" thủ tục ") ? FORM_WORDS.size() : 0;
        List<String> pairs = new ArrayList<>();
        for (int i = from; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }
}
