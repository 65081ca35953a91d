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
    private @Nullable String assumed;

    /** Returns whether a number is assumed. */
    boolean isNamed() {
        return assumed != null;
    }

    /** Returns the volumes of a catalogue, and the number assumed where it knows none. */
    Volumes of(Session session, Catalog catalog) {
        return assumed == null ? catalog.volumes() : catalog.volumes().assuming(number(session, assumed));
    }

    private BigDecimal number(Session session, String text) {
        Bilingual doubt = Magnitude.twoWays(text).orElse(null);
        if (doubt != null) {
            throw wrong(session, Bilingual.of("--assume-volume: %s", "--assume-volume: %s", doubt));
        }
        try {
            BigDecimal number = new BigDecimal(text);
            if (number.signum() >= 0 && Magnitude.isPlausible(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, together with negative numbers
        }
        throw wrong(
                session,
                Bilingual.of(
                        "--assume-volume: “%s” phải là số hồ sơ một năm, từ 0 trở lên, viết liền như 1234.",
                        "--assume-volume: \"%s\" must be a number of filings a year, zero or more, such as 1234.",
                        text));
    }

    private ParameterException wrong(Session session, Bilingual message) {
        return new ParameterException(spec.commandLine(), session.say(message));
    }
}
