package vn.gon.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.Magnitude;
import vn.gon.catalog.Volumes;
import vn.gon.text.Bilingual;

/** With which numbers of filings a command works. */
final class VolumesOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--assume-volume", paramLabel = "N", descriptionKey = "option.assume-volume")
    private @Nullable BigDecimal assumed;

    /** Returns the volumes of a catalogue, and the number assumed where it knows none. */
    Volumes of(Session session, Catalog catalog) {
        if (assumed == null) {
            return catalog.volumes();
        }
        if (assumed.signum() < 0 || !Magnitude.isPlausible(assumed)) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say(Bilingual.of(
                            "--assume-volume: %s phải là số hồ sơ một năm, từ 0 trở lên.",
                            "--assume-volume: %s must be a number of filings a year, zero or more.", assumed)));
        }
        return catalog.volumes().assuming(assumed);
    }
}
