package vn.gon.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.gon.catalog.CatalogFolder;
import vn.gon.report.Report;

/** Writes the reform proposal. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private ProposalOption proposal;

    @Mixin
    private ReportOutputs outputs;

    @Mixin
    private DossierOption dossier;

    @Option(names = "--top", paramLabel = "N", descriptionKey = "option.top")
    private @Nullable Integer top;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        Reporting.Made made = new Reporting.Made(session, spec, judging, proposal);
        Reporting reporting =
                Reporting.of(register, judging.read(session, register), made, top == null ? dossier.usualTop() : top);
        Report report = outputs.write(reporting, session, dossier.isWanted());
        dossier.write(session, report);
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
