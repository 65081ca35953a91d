package vn.gon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;
import vn.gon.change.InstrumentUses;
import vn.gon.report.TableFormat;
import vn.gon.report.change.InstrumentListing;

/** Which legal instruments the register rests on. */
@Command(name = "instruments")
final class InstrumentsCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private ReformOption reform;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "gon.instruments.format")
    private TableFormat format = TableFormat.TEXT;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        CatalogFolder register = catalog.open(session);
        Catalog reformed = reform.isNamed() ? reform.reformed(session, register) : null;
        new InstrumentListing(InstrumentUses.of(register, reformed), session.language()).write(format, session.out());
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
