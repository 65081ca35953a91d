package vn.gon.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Undecided;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * Findings as JUnit XML, for build servers: one suite a rule, in it one failure a finding. Skipped is what does not count:
 * suppressed, there already in the baseline, or not answered for want of data (all records with the same gap as one case). A
 * rule that found nothing passes. A suite states its counts before its cases, so the cases wait in memory.
 */
final class FindingsJunit implements FindingsWriter {

    private static final int SHOWN_CODES = 20;

    private final List<RuleCard> rules;
    private final Language language;
    private final FindingLines lines;
    private final Writer out;
    private final Map<String, List<JunitCase>> cases = new HashMap<>();
    private final Map<String, Map<String, Gap>> gaps = new HashMap<>();

    FindingsJunit(List<RuleCard> rules, Language language, Writer out) {
        this.rules = rules;
        this.language = language;
        this.lines = new FindingLines(language);
        this.out = out;
    }

    /** The records with the same gap: how many, and the first of them. */
    private static final class Gap {
        private int records;
        private final Set<String> first = new LinkedHashSet<>();
    }

    @Override
    public void finding(FindingRow row) {
        if (row.counts()) {
            String message = lines.quoted(row);
            add(row, JunitCase.failure(name(row), Kebab.of(row.severity()), message, lines.text(row)));
        } else {
            add(row, JunitCase.skipped(name(row), say("đã có trong mốc", "in the baseline already")));
        }
    }

    @Override
    public void suppressed(FindingRow row) {
        FindingRow.Decision decision = Objects.requireNonNull(row.suppression());
        String until = decision.until() == null ? "" : say(", đến hết ", ", until ") + decision.until();
        add(row, JunitCase.skipped(name(row), say("bỏ qua: ", "suppressed: ") + decision.reason() + until));
    }

    @Override
    public void unknown(Undecided undecided) {
        Gap gap = gaps.computeIfAbsent(undecided.rule(), any -> new TreeMap<>())
                .computeIfAbsent(undecided.missing(), any -> new Gap());
        gap.records++;
        if (gap.first.size() < SHOWN_CODES) {
            gap.first.add(undecided.code());
        }
    }

    @Override
    public void end(List<Baseline.Entry> absent, AuditSummary summary) {
        new JunitXml(out)
                .write(
                        "gon audit",
                        rules.stream()
                                .map(rule -> new JunitXml.Suite(
                                        rule.id() + " " + rule.name(),
                                        rule.title().in(language),
                                        casesOf(rule)))
                                .toList());
        try {
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<JunitCase> casesOf(RuleCard rule) {
        List<JunitCase> all = new ArrayList<>(cases.getOrDefault(rule.id(), List.of()));
        gaps.getOrDefault(rule.id(), Map.of()).forEach((missing, gap) -> all.add(unanswered(missing, gap)));
        if (all.isEmpty()) {
            all.add(JunitCase.passed(say("không phát hiện gì", "finds nothing")));
        }
        return all;
    }

    private JunitCase unanswered(String missing, Gap gap) {
        String codes = String.join(", ", gap.first) + (gap.records > gap.first.size() ? ", …" : "");
        return JunitCase.skipped(
                say("chưa kết luận được: thiếu ", "unknown: no ") + missing,
                Bilingual.of("%d bản ghi: %s", "%d records: %s", gap.records, codes)
                        .in(language));
    }

    private void add(FindingRow row, JunitCase found) {
        cases.computeIfAbsent(row.rule(), any -> new ArrayList<>()).add(found);
    }

    private static String name(FindingRow row) {
        return row.path().isEmpty() ? row.code() : row.code() + "/" + row.path();
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
