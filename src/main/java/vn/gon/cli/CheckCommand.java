package vn.gon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.cost.figures.FigureCheck;
import vn.gon.cost.figures.FiguresFile;
import vn.gon.cost.number.NumberStyle;
import vn.gon.intake.ForeignFile;
import vn.gon.report.FiguresReport;
import vn.gon.report.TableFormat;

/** Works published figures out again. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Parameters(index = "0", paramLabel = "FIGURES", descriptionKey = "gon.check.figures")
    private Path figures;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "gon.check.format")
    private TableFormat format = TableFormat.TEXT;

    @Option(names = "--number-format", paramLabel = "auto|vi|en", descriptionKey = "option.number-format")
    private NumberStyle style = NumberStyle.AUTO;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        FiguresFile file = FiguresFile.read(new ForeignFile(figures.toString(), session.resolve(figures)), style);
        file.rejected().forEach(session.problems());
        FiguresReport report =
                new FiguresReport(new FigureCheck(file.figures()).all(), file.rejected(), session.language());
        report.write(format, session.out());
        if (report.findings() > 0) {
            return ExitCode.FINDINGS;
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
