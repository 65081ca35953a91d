package vn.gon.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.report.period.StagesWriter;
import vn.gon.statistics.Item;
import vn.gon.text.Bilingual;

/** Which items are late, or have to be in force soon. */
@Command(name = "due")
final class TrackDueCommand implements Callable<Integer> {

    @ParentCommand
    private TrackCommand track;

    @Mixin
    private StagesOption stages;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "gon.track.date")
    private @Nullable LocalDate date;

    @Option(names = "--soon", paramLabel = "DAYS", descriptionKey = "gon.track.soon")
    private int soon = 30;

    @Override
    public Integer call() {
        Session session = track.session();
        LocalDate day = TrackCommand.day(session, date);
        List<Item> items = stages.read(session, session.problems());
        List<Item> late = items.stream().filter(item -> item.isOverdue(day)).toList();
        List<Item> near =
                items.stream().filter(item -> item.isDueSoon(day, soon)).toList();
        List<Item> both = Stream.concat(late.stream(), near.stream()).toList();
        stages.print(session, (format, out) -> new StagesWriter(session.language()).list(both, format, out));
        session.tell(Bilingual.of(
                "Đến %s: quá hạn %d, đến hạn trong %d ngày: %d, trong %d hạng mục.",
                "On %s: %d overdue, %4$d due within %3$d days, of %5$d items.",
                day,
                late.size(),
                soon,
                near.size(),
                items.size()));
        return late.isEmpty() ? session.problemCount() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK : ExitCode.FINDINGS;
    }
}
