package vn.gon.cli;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.catalog.CatalogFolder;
import vn.gon.plan.Assessment;
import vn.gon.report.period.StagesWriter;
import vn.gon.statistics.Item;
import vn.gon.statistics.PlannedItems;
import vn.gon.statistics.StagesFile;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Problem;

/** Begins to track the items of a package. */
@Command(name = "init")
final class TrackInitCommand implements Callable<Integer> {

    @ParentCommand
    private TrackCommand track;

    @Mixin
    private StagesOption stages;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private AssessorOption judging;

    @Mixin
    private PlanFileOption plan;

    @Option(names = "--due", paramLabel = "YYYY-MM-DD", descriptionKey = "gon.track.due")
    private @Nullable LocalDate due;

    @Override
    public Integer call() {
        Session session = track.session();
        if (!plan.isNamed()) {
            throw InvalidInput.of(
                    "gon track init",
                    Bilingual.of(
                            "cần --plan FILE do “gon plan --save” ghi.",
                            "--plan FILE is needed, as \"gon plan --save\" writes it."));
        }
        List<Item> kept = kept(session);
        CatalogFolder register = catalog.open(session);
        List<Item> planned;
        try (Stream<Assessment> assessments =
                judging.read(session, register).with(plan.read(session)).assess(register)) {
            planned = PlannedItems.of(assessments, due);
        }
        List<Item> all = StagesFile.together(kept, planned);
        StagesWriter.write(stages.path(session), all);
        session.tell(Bilingual.of(
                "%s: %d hạng mục, thêm %d; dòng đã có giữ nguyên.",
                "%s: %d items, %d added; rows that were there stay.",
                stages.name(),
                all.size(),
                all.size() - kept.size()));
        return session.problemCount() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    /** Nothing that is wrong may be left out of a file that is written again. */
    private List<Item> kept(Session session) {
        if (!Files.exists(stages.path(session))) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        List<Item> kept = stages.read(session, problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return kept;
    }
}
