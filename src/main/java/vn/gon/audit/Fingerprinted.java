package vn.gon.audit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/**
 * Finds a finding by its fingerprint, or by the beginning of it.
 *
 * @param beginning at least eight hexadecimal digits
 */
public record Fingerprinted(String beginning) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{8,64}");

    /** Returns whether a word is the beginning of a fingerprint and not the id or name of a rule. */
    public static boolean isOne(String word) {
        return WRITTEN.matcher(word).matches();
    }

    /**
     * Returns the finding in a register.
     *
     * @throws InvalidInput if no finding has such a fingerprint, or if several have
     */
    public Finding in(Catalog register, RuleSet rules) {
        List<Finding> found;
        try (Stream<? extends Regulation> regulations = Stream.concat(register.procedures(), register.conditions());
                Stream<RuleSet.Judgement> judged = InOrder.map(regulations, rules::judge)) {
            found = judged.flatMap(judgement -> judgement.findings().stream())
                    .filter(finding -> Fingerprint.of(finding).startsWith(beginning))
                    .toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw InvalidInput.of(beginning, found.isEmpty() ? none() : several(found));
    }

    private static Bilingual none() {
        return Bilingual.of(
                "không phát hiện nào có dấu vân này; xem cột fingerprint của “gon audit --format csv”.",
                "no finding has this fingerprint; see the column fingerprint of \"gon audit --format csv\".");
    }

    private static Bilingual several(List<Finding> found) {
        String codes = found.stream()
                .map(finding -> finding.name() + " " + finding.code())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        return Bilingual.of(
                "%d phát hiện có dấu vân bắt đầu như vậy (%s); hãy viết dài hơn.",
                "%d findings have a fingerprint that begins so (%s); write more of it.", found.size(), codes);
    }
}
