package vn.gon.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.report.period.StagesWriter;
import vn.gon.statistics.Item;
import vn.gon.statistics.Stage;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.Problem;

/** Where each item of a reform stands. */
@Command(
        name = "track",
        subcommands = {TrackInitCommand.class, TrackDueCommand.class})
final class TrackCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    Session session() {
        return gon.session();
    }

    @Override
    public Integer call() {
        session()
                .err()
                .println(session()
                        .say(Bilingual.of(
                                "Hãy chọn: gon track init | list | due | check | measured",
                                "Choose: gon track init | list | due | check | measured")));
        return ExitCode.ERROR;
    }

    @Command(name = "list")
    int list(
            @Mixin StagesOption stages,
            @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "gon.track.stage") @Nullable
                    String word) {
        Stage stage = word == null ? null : stage(word);
        List<Item> items = stages.read(session(), session().problems()).stream()
                .filter(item -> stage == null || item.stage() == stage)
                .toList();
        stages.print(session(), (format, out) -> new StagesWriter(session().language()).list(items, format, out));
        return done();
    }

    private static Stage stage(String word) {
        return Kebab.find(Stage.class, word)
                .orElseThrow(() -> InvalidInput.of(
                        "--stage " + word,
                        Bilingual.of(
                                "không có giai đoạn này, chỉ có: %s%s",
                                "there is no such stage, only: %s%s",
                                String.join(", ", Kebab.all(Stage.class)),
                                Nearest.didYouMean(word, Kebab.all(Stage.class)))));
    }

    @Command(name = "check")
    int check(@Mixin StagesOption stages) {
        List<Problem> problems = new ArrayList<>();
        List<Item> items = stages.read(session(), problems::add);
        problems.forEach(problem -> session().out().println(problem.in(session().language())));
        session()
                .tell(Bilingual.of(
                        "%s: %d hạng mục đúng, %d lỗi.",
                        "%s: %d items without a mistake, %d mistakes.", stages.name(), items.size(), problems.size()));
        return problems.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    @Command(name = "measured")
    int measured(@Mixin StagesOption stages) {
        List<Item> items = stages.read(session(), session().problems()).stream()
                .filter(item -> item.stage() == Stage.MEASURED)
                .toList();
        stages.print(session(), (format, out) -> new StagesWriter(session().language()).measured(items, format, out));
        session().tell(StagesWriter.sum(items));
        return done();
    }

    /** Returns a day that was given, else the one that is set; a run never asks the clock. */
    static LocalDate day(Session session, @Nullable LocalDate given) {
        if (given != null) {
            return given;
        }
        return session.settings()
                .find(SettingKey.DATE)
                .map(Setting::value)
                .map(LocalDate::parse)
                .orElseThrow(() -> InvalidInput.of(
                        "gon track due",
                        Bilingual.of(
                                "cần --date, ví dụ 2026-11-22: gon không hỏi đồng hồ, để kết quả lặp lại được.",
                                "--date is needed, such as 2026-11-22: gon asks no clock, so that results repeat.")));
    }

    private int done() {
        return session().problemCount() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
