package vn.gon.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.regulation.Procedure;
import vn.gon.report.OnlineRanking;
import vn.gon.report.TableFormat;
import vn.gon.statistics.FeedbackFile;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** Which procedures should go online next. */
@Command(name = "online")
final class OnlineCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private CatalogOption catalog;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "gon.online.limit")
    private int limit = 20;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "gon.online.format")
    private TableFormat format = TableFormat.TEXT;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.openWithProcedures(session);
        try (Stream<Procedure> procedures = register.procedures()) {
            if (limit < 1) {
                throw InvalidInput.of(
                        "--limit " + limit, Bilingual.of("--limit phải từ 1 trở lên.", "--limit must be at least 1."));
            }
            Map<String, Integer> feedback =
                    FeedbackFile.counts(FeedbackFile.read(Path.of(register.name()), session.problems()));
            OnlineRanking.of(procedures, register.volumes(), feedback, limit)
                    .write(format, session.language(), session.out());
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
