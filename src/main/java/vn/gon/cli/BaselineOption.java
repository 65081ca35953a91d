package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.audit.RuleCard;
import vn.gon.audit.RuleSet;
import vn.gon.report.Baseline;
import vn.gon.report.BaselineFile;
import vn.gon.report.Comparison;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** Against which earlier findings a run tells what is new. */
final class BaselineOption {

    @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "gon.audit.baseline")
    private @Nullable Path file;

    @Option(names = "--update-baseline", descriptionKey = "gon.audit.update-baseline")
    private boolean update;

    /**
     * Starts a comparison with the baseline, if one is named.
     *
     * @param rules the rules that are run
     * @param codes the regulations judged; empty for all
     * @throws InvalidInput if the file is no baseline that can be compared with
     */
    Optional<Comparison> read(Session session, RuleSet rules, List<String> codes) {
        Optional<Path> found = file(session);
        if (update && found.isEmpty()) {
            throw InvalidInput.of(
                    "--update-baseline",
                    Bilingual.of("phải đi cùng --baseline TỆP.", "goes only with --baseline FILE."));
        }
        return found.map(path -> {
            boolean isFirst = update && !Files.exists(path);
            Baseline baseline = isFirst ? new Baseline(rules.hash(), Map.of(), List.of()) : BaselineFile.read(path);
            Comparison comparison = new Comparison(baseline, judged(rules, codes));
            if (!isFirst && !comparison.isOfSameRules(rules)) {
                session.tell(Bilingual.of(
                        "%s được tạo với bộ quy tắc hoặc ngưỡng khác, nên phát hiện mới có thể do quy tắc đổi.",
                        "%s was made with other rules or thresholds, so a new finding may come of a changed rule.",
                        path));
            }
            return comparison;
        });
    }

    /** Keeps the findings of this run as the baseline, if asked to and if the run is whole. */
    void renew(Session session, RuleSet rules, Comparison comparison, boolean isWhole) {
        if (!update) {
            return;
        }
        Path path = file(session).orElseThrow();
        if (!isWhole) {
            session.tell(Bilingual.of(
                    "%s được giữ nguyên vì có bản ghi không đọc được; --allow-partial để vẫn ghi.",
                    "%s was left as it is, because records could not be read; --allow-partial writes it all the same.",
                    path));
            return;
        }
        Baseline renewed = comparison.renewed(rules);
        BaselineFile.write(path, renewed);
        session.tell(Bilingual.of(
                "Đã ghi %d phát hiện vào %s.",
                "%d findings kept in %s.", renewed.findings().size(), path));
    }

    private Optional<Path> file(Session session) {
        return file != null
                ? Optional.of(session.resolve(file))
                : session.settings().find(SettingKey.BASELINE).map(Setting::path);
    }

    /** A finding of a rule that is no more is judged too: it is gone. */
    private static Predicate<Baseline.Entry> judged(RuleSet rules, List<String> codes) {
        Set<String> left = ids(rules.allCards());
        left.removeAll(ids(rules.cards()));
        return entry -> !left.contains(entry.rule()) && (codes.isEmpty() || codes.contains(entry.code()));
    }

    private static Set<String> ids(List<RuleCard> rules) {
        return new HashSet<>(rules.stream().map(RuleCard::id).toList());
    }
}
