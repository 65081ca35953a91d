package vn.gon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.WholeFile;
import vn.gon.cost.CostModel;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.profile.Profiles;
import vn.gon.cost.sheet.Comparison;
import vn.gon.cost.sheet.SheetCost;
import vn.gon.cost.sheet.SheetFile;
import vn.gon.intake.ForeignFile;
import vn.gon.report.SheetFormat;
import vn.gon.report.SheetReport;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** A table of activities of the user's own to cost, instead of the register. */
final class SheetOptions {

    /** What is said of a table of one's own together with a view of the register. */
    static final Bilingual ALONE = Bilingual.of(
            "--sheet tính bảng của bạn; --parameters, --uncertainty, --scenario, --plan và --assume-volume là của danh mục: hãy chạy riêng.",
            "--sheet costs your own table; --parameters, --uncertainty, --scenario, --plan and --assume-volume are of the register: run the command once for each.");

    private static final String FOLDER = "profiles";

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "gon.cost.sheet")
    private @Nullable Path sheet;

    @Option(names = "--after", paramLabel = "FILE", descriptionKey = "gon.cost.after")
    private @Nullable Path after;

    @Option(names = "--profile", paramLabel = "ID|FILE", descriptionKey = "gon.cost.profile")
    private List<String> profiles = List.of();

    @Option(names = "--number-format", paramLabel = "auto|vi|en", descriptionKey = "option.number-format")
    private @Nullable NumberStyle style;

    @Option(names = "--out", paramLabel = "FORMAT=FILE", descriptionKey = "gon.cost.out")
    private Map<SheetFormat, Path> files = new LinkedHashMap<>();

    /**
     * Returns whether a sheet is to be costed.
     *
     * @throws InvalidInput if the options contradict each other
     */
    boolean isGiven(List<String> codes) {
        if (profiles.stream().distinct().count() > 1) {
            throw refused(Bilingual.of(
                    "số liệu của các hồ sơ tính khác nhau không cộng được với nhau; hãy chạy riêng từng hồ sơ.",
                    "figures of different profiles never add; run the command once for each profile."));
        }
        boolean otherProfile = !profiles.isEmpty() && !profiles.get(0).equals(CostModel.PROFILE);
        if (sheet == null && (after != null || otherProfile || !files.isEmpty() || style != null)) {
            throw refused(Bilingual.of(
                    "danh mục chỉ được tính theo %s; --profile, --after, --number-format và --out cần có --sheet.",
                    "the register is costed by %s alone; --profile, --after, --number-format and --out need --sheet.",
                    CostModel.PROFILE));
        }
        if (sheet != null && !codes.isEmpty()) {
            throw refused(Bilingual.of(
                    "--sheet tính bảng của bạn, không tính mã thủ tục; hãy bỏ một trong hai.",
                    "--sheet costs your own table, not codes of procedures; leave out one of them."));
        }
        return sheet != null;
    }

    /** Costs the sheet and writes it; rows that cannot be costed are told as problems. */
    void write(Session session, CostModelOption costs, SheetFormat format) {
        Profile profile = profile(session, costs);
        List<Problem> rejected = new ArrayList<>();
        SheetCost before = cost(session, java.util.Objects.requireNonNull(sheet), profile, rejected);
        SheetCost changed = after == null ? null : cost(session, after, profile, rejected);
        Comparison comparison = changed == null ? null : Comparison.of(before, changed, rejected.isEmpty());
        SheetReport report = new SheetReport(before, comparison, rejected, session.language());
        rejected.forEach(session.problems());
        files.forEach((each, file) -> WholeFile.write(session.resolve(file), out -> report.write(each, out)));
        if (files.isEmpty() || format != SheetFormat.TEXT) {
            print(report, format, session);
        }
    }

    private SheetCost cost(Session session, Path path, Profile profile, List<Problem> rejected) {
        SheetFile file = SheetFile.read(
                new ForeignFile(path.toString(), session.resolve(path)),
                profile,
                style == null ? NumberStyle.AUTO : style);
        rejected.addAll(file.rejected());
        return SheetCost.of(profile, file.activities());
    }

    private Profile profile(Session session, CostModelOption costs) {
        String name = profiles.isEmpty() ? CostModel.PROFILE : profiles.get(0);
        Path own = costs.rules(session).resolve("cost").resolve(FOLDER);
        Path folder = java.nio.file.Files.isDirectory(own)
                ? own
                : session.shipped("rules/cost/" + FOLDER).orElse(own);
        Profiles known = new Profiles(
                folder,
                () -> costs.read(session).parameters(),
                costs.day(session).orElse(null));
        return name.endsWith(".yaml") ? known.read(session.resolve(Path.of(name))) : known.named(name);
    }

    static InvalidInput refused(Bilingual message) {
        return InvalidInput.of("gon cost", message);
    }

    private static void print(SheetReport report, SheetFormat format, Session session) {
        try (OutputStream out = session.bytes()) {
            report.write(format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
