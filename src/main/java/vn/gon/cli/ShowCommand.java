package vn.gon.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.report.ShownRecord;
import vn.gon.statistics.FeedbackFile;

/** Shows one record whole. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    /** How a record is shown. */
    enum Format {
        TEXT,
        JSON
    }

    @ParentCommand
    private GonCommand gon;

    @Parameters(paramLabel = "CODE", descriptionKey = "gon.show.code")
    private String code;

    @Mixin
    private CatalogOption catalog;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "gon.show.format")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        ShownRecord record =
                ShownRecord.find(register, code).with(FeedbackFile.read(Path.of(register.name()), session.problems()));
        session.out().print(format == Format.JSON ? record.json() : record.page(session.language()));
        return session.problemCount() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
