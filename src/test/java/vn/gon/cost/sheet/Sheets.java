package vn.gon.cost.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.gon.cost.CostModel;
import vn.gon.cost.Parameter;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.profile.Profiles;
import vn.gon.intake.ForeignFile;

/** Cost sheets written line by line, under the shipped profiles. */
public final class Sheets {

    private static final Path RULES = Path.of("rules/cost");
    private static final List<Parameter> PARAMETERS =
            CostModel.read(RULES, Optional.empty()).parameters();

    private Sheets() {}

    public static Profiles profiles() {
        return new Profiles(RULES.resolve("profiles"), () -> PARAMETERS, null);
    }

    public static Profile profile(String id) {
        return profiles().named(id);
    }

    /** Reads a sheet of such lines as they are written, the headings first. */
    static SheetFile read(Path folder, String profile, NumberStyle style, List<String> lines) {
        Path file = folder.resolve("sheet.csv");
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SheetFile.read(new ForeignFile("sheet.csv", file), profile(profile), style);
    }

    /** Costs a sheet of which every row must be good. */
    public static SheetCost cost(Path folder, String profile, List<String> lines) {
        return cost(folder, profile, NumberStyle.EN, lines);
    }

    /** Costs a sheet of which every row must be good. */
    public static SheetCost cost(Path folder, String profile, NumberStyle style, List<String> lines) {
        SheetFile file = read(folder, profile, style, lines);
        assertThat(file.rejected()).isEmpty();
        return SheetCost.of(profile(profile), file.activities());
    }
}
