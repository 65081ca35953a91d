package vn.gon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.gon.catalog.CatalogFolder;
import vn.gon.index.CatalogIndex;
import vn.gon.intake.ForeignFile;
import vn.gon.regulation.Procedure;
import vn.gon.report.period.FeedbackWriter;
import vn.gon.statistics.FeedbackFile;
import vn.gon.statistics.FeedbackImport;
import vn.gon.statistics.Remark;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** Imports complaints and proposals into a catalogue that is there already. */
final class FeedbackIntake {

    /** How the command line names it. */
    static final String FORMAT = "feedback";

    private FeedbackIntake() {}

    /** Imports files into the folder of a catalogue and returns what became of them. */
    static FeedbackWriter run(Session session, List<Path> files, Path folder) {
        CatalogFolder register = CatalogFolder.open(folder, session.problems());
        Set<String> codes = new TreeSet<>();
        try (Stream<Procedure> procedures = register.procedures()) {
            procedures.map(Procedure::code).forEach(codes::add);
        }
        List<ForeignFile> named = files.stream()
                .map(file -> new ForeignFile(file.toString(), session.resolve(file)))
                .toList();
        try (CatalogIndex index = OpenIndex.of(register.again(), session)) {
            FeedbackWriter writer =
                    new FeedbackWriter(FeedbackImport.run(named, index, codes, kept(folder), session.problems()));
            writer.keep(folder);
            return writer;
        }
    }

    /** Nothing that is wrong may be left out of a file that is written again. */
    private static List<Remark> kept(Path folder) {
        List<Problem> problems = new ArrayList<>();
        List<Remark> kept = FeedbackFile.read(folder, problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return kept;
    }
}
