package vn.gon.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.report.Report;
import vn.gon.report.ReportBuilder;
import vn.gon.report.dossier.Dossier;
import vn.gon.report.dossier.Sender;

/** Whether and where the papers of a submission are written. */
final class DossierOption {

    /** A dossier names everything that it asks to approve. */
    private static final int EVERYTHING = 100_000;

    @Option(names = "--dossier", paramLabel = "DIR", descriptionKey = "gon.report.dossier")
    private @Nullable Path folder;

    boolean isWanted() {
        return folder != null;
    }

    /** Returns how many candidates a report shows where nobody says. */
    int usualTop() {
        return isWanted() ? EVERYTHING : ReportBuilder.USUAL_TOP;
    }

    /** Writes the papers, where they are wanted, and tells their files. */
    void write(Session session, Report report) {
        if (folder == null) {
            return;
        }
        Path into = folder;
        List<Path> files = new Dossier(report, sender(session), session.report()).write(session.resolve(into));
        files.forEach(file -> session.out().println(into.resolve(file.getFileName())));
    }

    private static Sender sender(Session session) {
        return new Sender(
                word(session, SettingKey.REPORT_ISSUER),
                word(session, SettingKey.REPORT_PARENT),
                word(session, SettingKey.REPORT_SYMBOL),
                word(session, SettingKey.REPORT_PLACE),
                session.settings()
                        .find(SettingKey.REPORT_RECIPIENTS)
                        .map(Setting::values)
                        .orElse(List.of()),
                word(session, SettingKey.REPORT_SIGNER));
    }

    private static @Nullable String word(Session session, SettingKey key) {
        return session.settings().find(key).map(Setting::value).orElse(null);
    }
}
