package vn.gon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.plan.Effort;
import vn.gon.plan.EffortFile;
import vn.gon.plan.PlanLimits;
import vn.gon.plan.Programme;
import vn.gon.plan.ProgrammeFile;
import vn.gon.plan.Scope;
import vn.gon.plan.Target;
import vn.gon.plan.TargetReader;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Problem;

/** What a plan has to reach, and what is taken off the table. */
final class PlanTargetOption {

    /** The word that asks for no package at all. */
    static final String NONE = "none";

    @Option(names = "--programme", paramLabel = "ID|FILE", descriptionKey = "gon.plan.programme")
    private @Nullable String programme;

    @Option(names = "--target", paramLabel = "MEASURE=N%", descriptionKey = "gon.plan.target")
    private List<String> targets = List.of();

    @Option(names = "--scope", paramLabel = "national|agency|field", descriptionKey = "gon.plan.scope")
    private Scope scope = Scope.NATIONAL;

    @Option(names = "--must", paramLabel = "CODE", split = ",", descriptionKey = "gon.plan.must")
    private List<String> must = List.of();

    @Option(names = "--keep", paramLabel = "CODE|RULE", split = ",", descriptionKey = "gon.plan.keep")
    private List<String> keep = List.of();

    @Option(names = "--without", paramLabel = "CODE|NUMBER", split = ",", descriptionKey = "gon.plan.without")
    private List<String> without = List.of();

    @Option(names = "--only-own-authority", descriptionKey = "gon.plan.only-own-authority")
    private boolean ownAuthority;

    @Option(names = "--effort", paramLabel = "FILE", descriptionKey = "gon.plan.effort")
    private @Nullable Path effort;

    /**
     * Returns what has to be reached.
     *
     * @throws InvalidInput with every mistake in the programme and the targets, or if there is neither
     */
    Programme read(Session session, Path rules) {
        return read(session, rules, Optional.empty());
    }

    /**
     * Returns what has to be reached.
     *
     * @param usual the programme taken where none is named and no target either
     * @throws InvalidInput with every mistake in the programme and the targets, or if there is neither
     */
    Programme read(Session session, Path rules, Optional<String> usual) {
        List<Problem> problems = new ArrayList<>();
        List<Target> own = new ArrayList<>();
        for (String word : targets) {
            try {
                own.add(TargetReader.parse(word, scope));
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        Programme named = null;
        Optional<String> name = isNamed(session) ? name(session) : usual;
        try {
            named = name.isEmpty() ? null : ProgrammeFile.read(file(session, rules, name.get()));
        } catch (InvalidInput e) {
            problems.addAll(e.problems());
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (named == null && own.isEmpty()) {
            throw InvalidInput.of(
                    "gon plan",
                    Bilingual.of(
                            "cần --programme hoặc --target; các chương trình đi kèm: %s.",
                            "--programme or --target is needed; the programmes that ship with gon: %s.",
                            String.join(", ", ids(session, rules))));
        }
        return named == null ? Programme.of(own) : together(named, own);
    }

    /** A programme that is set holds where the command line names neither a programme nor a target. */
    private Optional<String> name(Session session) {
        return programme == null && targets.isEmpty()
                ? session.settings().find(SettingKey.PROGRAMME).map(Setting::value)
                : Optional.ofNullable(programme);
    }

    /** Returns whether no package is asked for. */
    boolean isNone(Session session) {
        return targets.isEmpty() && name(session).filter(NONE::equals).isPresent();
    }

    /** Returns whether the command line or a setting names a programme or a target. */
    boolean isNamed(Session session) {
        return !targets.isEmpty() || name(session).isPresent();
    }

    /** Returns whether a programme of this name can be found. */
    static boolean exists(Session session, Path rules, String name) {
        return ids(session, rules).contains(name);
    }

    private static Programme together(Programme named, List<Target> own) {
        return new Programme(
                named.id(),
                named.title(),
                Stream.concat(named.targets().stream(), own.stream()).toList(),
                named.baseline(),
                named.deadline(),
                named.legal(),
                named.links());
    }

    /** Returns what is taken off the table. */
    PlanLimits limits() {
        Set<String> both = new TreeSet<>(must);
        both.retainAll(Stream.concat(keep.stream(), without.stream()).toList());
        if (!both.isEmpty()) {
            throw InvalidInput.of(
                    "--must " + String.join(",", both),
                    Bilingual.of(
                            "không thể vừa bắt buộc vừa giữ nguyên (--keep, --without).",
                            "cannot be a must and be left alone (--keep, --without) at once."));
        }
        return new PlanLimits(Set.copyOf(must), Set.copyOf(keep), Set.copyOf(without), ownAuthority);
    }

    /** Returns the points by which changes are weighed: as named, beside the rules, or as shipped with gon. */
    Effort effort(Session session, Path rules) {
        Path own = rules.resolve("plan/effort.yaml");
        Path usual = Files.exists(own)
                ? own
                : session.shipped("rules/plan/effort.yaml").orElse(own);
        return EffortFile.read(effort == null ? usual : session.resolve(effort));
    }

    /** Returns the file of a programme: as named, beside the rules, or as shipped with gon. */
    static Path file(Session session, Path rules, String name) {
        Path asFile = session.resolve(Path.of(name));
        if (name.endsWith(".yaml") || Files.isRegularFile(asFile)) {
            return asFile;
        }
        return folders(session, rules)
                .map(folder -> folder.resolve(name + ".yaml"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "--programme " + name,
                        Bilingual.of(
                                "không có chương trình này%s Có: %s.",
                                "there is no such programme%s There are: %s.",
                                Nearest.find(name, ids(session, rules)).isEmpty()
                                        ? Bilingual.same(".")
                                        : Nearest.didYouMean(name, ids(session, rules)),
                                String.join(", ", ids(session, rules)))));
    }

    private static Stream<Path> folders(Session session, Path rules) {
        return Stream.concat(Stream.of(rules.resolve("programmes")), session.shipped("rules/programmes").stream());
    }

    private static List<String> ids(Session session, Path rules) {
        TreeSet<String> ids = new TreeSet<>();
        folders(session, rules).filter(Files::isDirectory).forEach(folder -> {
            for (String name :
                    java.util.Objects.requireNonNullElse(folder.toFile().list(), new String[0])) {
                if (name.endsWith(".yaml")) {
                    ids.add(name.substring(0, name.length() - ".yaml".length()));
                }
            }
        });
        return List.copyOf(ids);
    }
}
