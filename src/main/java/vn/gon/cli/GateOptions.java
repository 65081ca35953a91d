package vn.gon.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.gon.change.Burden;
import vn.gon.change.Gate;
import vn.gon.change.Offset;
import vn.gon.text.Bilingual;
import vn.gon.text.Nearest;

/** What must not grow, where, and what may make up for it. */
final class GateOptions {

    private static final List<String> OFFSETS = List.of("1in1out", "1in2out");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--measure", paramLabel = "MEASURE", split = ",", descriptionKey = "gon.gate.measure")
    private List<String> measures = new ArrayList<>();

    @Option(names = "--scope", paramLabel = "all|national|agency", descriptionKey = "gon.gate.scope")
    private Gate.Scope scope = Gate.Scope.ALL;

    @Option(names = "--offset", paramLabel = "1in1out|1in2out", descriptionKey = "gon.gate.offset")
    private @Nullable String offset;

    @Option(names = "--offset-by", paramLabel = "count|cost", descriptionKey = "gon.gate.offset-by")
    private Offset.By by = Offset.By.COUNT;

    @Option(names = "--each", descriptionKey = "gon.gate.each")
    private boolean each;

    /** Returns what is asked for; throws {@link ParameterException} for words that mean nothing. */
    Gate.Asked asked(Session session) {
        for (String word : measures) {
            require(session, "--measure", word, Burden.measures());
        }
        if (offset != null) {
            require(session, "--offset", offset, OFFSETS);
        }
        Set<Burden> burdens = EnumSet.noneOf(Burden.class);
        Stream.of(Burden.values())
                .filter(burden -> measures.isEmpty() || measures.contains(burden.measure()))
                .forEach(burdens::add);
        Offset rule = offset == null ? null : new Offset(1 + OFFSETS.indexOf(offset), by);
        return new Gate.Asked(burdens, scope, rule, each);
    }

    /** Returns whether costs must be worked out. */
    boolean isCosted(Gate.Asked asked) {
        return asked.burdens().contains(Burden.ANNUAL_COST)
                || (asked.offset() != null && asked.offset().by() == Offset.By.COST);
    }

    private void require(Session session, String option, String word, List<String> known) {
        if (!known.contains(word)) {
            throw new ParameterException(
                    spec.commandLine(),
                    session.say(Bilingual.of(
                            "%s: “%s” phải là một trong: %s%s",
                            "%s: \"%s\" must be one of: %s%s",
                            option,
                            word,
                            String.join(", ", known),
                            Nearest.didYouMean(word, known))));
        }
    }
}
