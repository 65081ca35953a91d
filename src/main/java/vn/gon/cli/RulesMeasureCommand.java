package vn.gon.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.audit.Measurement;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Labels;
import vn.gon.catalog.LabelsFile;
import vn.gon.report.QualityTable;
import vn.gon.report.TableFormat;
import vn.gon.text.Bilingual;

/** Compares what rules flag with what readers answered. */
@Command(name = "measure")
final class RulesMeasureCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Parameters(paramLabel = "LABELS.csv", descriptionKey = "gon.rules.measure.labels")
    private Path file;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private RulesOption folder;

    @Option(names = "--min-precision", paramLabel = "SHARE", descriptionKey = "gon.rules.measure.min-precision")
    private BigDecimal leastPrecision = new BigDecimal("0.95");

    @Option(names = "--min-recall", paramLabel = "SHARE", descriptionKey = "gon.rules.measure.min-recall")
    private BigDecimal leastRecall = new BigDecimal("0.90");

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "gon.rules.measure.format")
    private TableFormat format = TableFormat.TEXT;

    @Override
    public Integer call() {
        Session session = rules.session();
        Labels labels = LabelsFile.read(session.resolve(file));
        RuleSet asked = RuleSet.read(folder.folder(session).resolve("audit")).only(labels.questions(), List.of());
        CatalogFolder register = catalog.open(session);
        Measurement measured = Measurement.of(asked, register, labels);
        QualityTable table = new QualityTable(measured.qualities(), leastPrecision, leastRecall);
        session.out().print(table.in(format, session.language()));
        if (!measured.absent().isEmpty()) {
            session.tell(Bilingual.of(
                    "%d mã có nhãn nhưng không có trong danh mục nên không đo được: %s",
                    "%d labelled codes are not in the catalogue and were not measured: %s",
                    measured.absent().size(),
                    String.join(", ", measured.absent())));
        }
        if (table.misses() > 0) {
            return ExitCode.FINDINGS;
        }
        return measured.absent().isEmpty() && session.problemCount() == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
}
