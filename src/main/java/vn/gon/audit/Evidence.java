package vn.gon.audit;

import java.util.regex.Pattern;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/**
 * What in the record made a rule fire.
 *
 * @param path where it stands, such as {@code cases[0].documents[2].name}
 * @param value the value as the record has it; a time limit is a number and its unit as data has it
 */
public record Evidence(String path, String value) {

    /** The values of other procedures of the register, beside which a measure stands. */
    static final String PEERS = "register.peers";

    private static final Pattern TIME =
            Pattern.compile("(?<=[0-9] )(" + String.join("|", Kebab.all(TimeUnit.class)) + ")\\b");

    /** Returns the value for a reader of a language: units of time limits in words, all else as it stands. */
    public String shown(Language language) {
        return path.endsWith(Measure.TIME_LIMIT.path()) || path.equals(PEERS)
                ? TIME.matcher(value)
                        .replaceAll(unit -> Kebab.find(TimeUnit.class, unit.group())
                                .orElseThrow()
                                .label()
                                .in(language))
                : value;
    }
}
