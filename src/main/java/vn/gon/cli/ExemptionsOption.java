package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.Catalog;
import vn.gon.change.Exemption;
import vn.gon.change.Exemptions;
import vn.gon.change.ExemptionsFile;
import vn.gon.text.Bilingual;

/** What may grow all the same, with reasons. */
final class ExemptionsOption {

    /** The name of the file where none is named. */
    static final String FILE = "gon-exemptions.yaml";

    @Option(names = "--exemptions", paramLabel = "FILE", descriptionKey = "gon.gate.exemptions")
    private @Nullable Path file;

    /**
     * Reads the decisions.
     *
     * @param date the day the user gave; else the last on which a part of the register was taken
     */
    Exemptions read(Session session, Optional<LocalDate> date, Catalog register) {
        Optional<Path> found = file == null
                ? session.findAbove(FILE).filter(Files::isRegularFile)
                : Optional.of(session.resolve(file));
        if (found.isEmpty()) {
            return Exemptions.none();
        }
        List<Exemption> all = ExemptionsFile.read(found.get());
        LocalDate day = date.or(() -> SuppressionsOption.taken(register)).orElse(null);
        if (day == null && all.stream().anyMatch(each -> each.until() != null)) {
            session.tell(Bilingual.of(
                    "%s: chưa biết ngày nên không mục nào hết hạn; hãy cho --date NĂM-THÁNG-NGÀY.",
                    "%s: no day is known, so nothing expires; give --date YYYY-MM-DD.", found.get()));
        }
        return new Exemptions(all, day);
    }
}
