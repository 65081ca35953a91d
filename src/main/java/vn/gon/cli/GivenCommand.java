package vn.gon.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** The command line that was given, so that a report can say how to make it again. */
final class GivenCommand {

    /** Where a result goes and how much is said on the way change nothing in it. */
    private static final Set<String> WHERE = Set.of("--out", "--format", "--into", "--dossier");

    private static final Set<String> HOW = Set.of("--allow-partial", "--quiet", "-q", "--debug", "--csv-bom");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

    private GivenCommand() {}

    /** Returns the command without what does not change its result. */
    static String of(CommandSpec spec) {
        List<String> words = new ArrayList<>(List.of("gon"));
        boolean skipped = false;
        for (String word : spec.root().commandLine().getParseResult().originalArgs()) {
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (skipped || HOW.contains(word) || WHERE.contains(name)) {
                skipped = WHERE.contains(word);
            } else {
                words.add(PLAIN.matcher(word).matches() ? word : '\'' + word.replace("'", "'\\''") + '\'');
            }
        }
        return String.join(" ", words);
    }
}
