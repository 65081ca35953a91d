package vn.gon.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.change.ChangeKind;
import vn.gon.change.RegisterChange;
import vn.gon.cost.CostModel;
import vn.gon.report.change.ChangeReport;

/** What changed between two registers. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "gon.diff.a")
    private String before;

    @Parameters(index = "1", paramLabel = "B", arity = "0..1", descriptionKey = "gon.diff.b")
    private @Nullable String after;

    @Mixin
    private RegisterOption registers;

    @Mixin
    private ReformOption reform;

    @Mixin
    private ChangeOutputs outputs;

    @Option(names = "--only", paramLabel = "KIND", split = ",", descriptionKey = "gon.diff.only")
    private Set<ChangeKind> only = new LinkedHashSet<>();

    @Option(names = "--no-cost", descriptionKey = "gon.diff.no-cost")
    private boolean free;

    @Option(names = "--records", descriptionKey = "gon.diff.records")
    private boolean records;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder older = registers.open(session, before);
        Catalog newer = reform.newer(session, older, after, registers);
        RegisterChange compared = RegisterChange.between(older, newer);
        RegisterChange change = only.contains(ChangeKind.UNCHANGED) ? compared.whole() : compared;
        CostModel model = free ? null : reform.costs().read(session);
        ChangeReport report = ChangeReport.of(
                model == null ? change : change.costed(model),
                new ChangeReport.Asked(only, records, model == null ? null : model.date()));
        outputs.write(report, session);
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
