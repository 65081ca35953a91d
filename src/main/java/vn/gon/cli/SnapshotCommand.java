package vn.gon.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.store.Snapshot;
import vn.gon.catalog.store.SnapshotStore;
import vn.gon.catalog.store.Verification;
import vn.gon.report.TableFormat;
import vn.gon.report.change.SnapshotListing;
import vn.gon.text.Bilingual;

/** The register as it stood on given days. */
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Override
    public Integer call() {
        gon.session()
                .err()
                .println(gon.session()
                        .say(Bilingual.of(
                                "Hãy chọn: gon snapshot create | list | verify | show | export",
                                "Choose: gon snapshot create | list | verify | show | export")));
        return ExitCode.ERROR;
    }

    @Command(name = "create")
    int create(
            @Mixin CatalogOption catalog,
            @Mixin RegisterOption register,
            @Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true, descriptionKey = "gon.snapshot.date")
                    LocalDate date,
            @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "gon.snapshot.note") @Nullable
                    String note) {
        Session session = gon.session();
        CatalogFolder known = catalog.open(session);
        Path folder = catalog.folder(session);
        SnapshotStore store = register.storeBeside(session, folder);
        SnapshotStore.Taken taken = store.create(date, note, folder);
        session.out()
                .println(session.say(Bilingual.of(
                        "Đã chụp %s ngày %s, mã %s: %d thủ tục, %d điều kiện; kho thêm %d dòng mới (%d byte) và bảng ghép %d byte.",
                        "Took a snapshot of %s of %s, id %s: %d procedures, %d conditions; the store grew by %d new lines (%d bytes) and a table of %d bytes.",
                        known.name(),
                        date,
                        taken.snapshot().shortId(),
                        taken.snapshot().lines(CatalogFolder.PROCEDURES),
                        taken.snapshot().lines(CatalogFolder.CONDITIONS),
                        taken.newLines(),
                        taken.newBytes(),
                        taken.tableBytes())));
        return ExitCode.OK;
    }

    @Command(name = "list")
    int list(
            @Mixin RegisterOption register,
            @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "TEXT") TableFormat format) {
        Session session = gon.session();
        SnapshotStore store = register.store(session);
        new SnapshotListing(store.list(session.problems()), session.language()).write(format, session.out());
        return session.problemCount() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    @Command(name = "verify")
    int verify(@Mixin RegisterOption register) {
        Session session = gon.session();
        Verification found = register.store(session).verify();
        found.problems().forEach(problem -> session.out().println(problem.in(session.language())));
        found.leftovers().forEach(each -> session.tell(Bilingual.of("%s: %s", "%s: %s", each.place(), each.message())));
        session.tell(Bilingual.of(
                "%d bản chụp và %d gói còn nguyên; %d lỗi.",
                "%d snapshots and %d packs are whole; %d faults.",
                found.snapshots(),
                found.packs(),
                found.problems().size()));
        return found.isSound() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    @Command(name = "show")
    int show(
            @Mixin RegisterOption register,
            @Parameters(paramLabel = "ID", descriptionKey = "gon.snapshot.id") String id) {
        Session session = gon.session();
        session.out().print(SnapshotListing.page(register.find(session, id), session.language()));
        return ExitCode.OK;
    }

    @Command(name = "export")
    int export(
            @Mixin RegisterOption register,
            @Parameters(paramLabel = "ID", descriptionKey = "gon.snapshot.id") String id,
            @Option(names = "--into", paramLabel = "DIR", required = true, descriptionKey = "gon.snapshot.into")
                    Path into) {
        Session session = gon.session();
        Snapshot snapshot = register.find(session, id);
        register.store(session).export(snapshot, session.resolve(into));
        session.tell(Bilingual.of(
                "Đã xuất %d tệp của ngày %s vào %s.",
                "%d files of %s exported into %s.", snapshot.files().size(), snapshot.date(), into));
        return ExitCode.OK;
    }
}
