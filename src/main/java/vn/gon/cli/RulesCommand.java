package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.audit.RuleSet;
import vn.gon.report.ListFormat;
import vn.gon.report.RuleList;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;

/** Lists the rules, checks their files and tries their examples. */
@Command(
        name = "rules",
        subcommands = {RulesDocsCommand.class, RulesMeasureCommand.class})
final class RulesCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    Session session() {
        return gon.session();
    }

    @Override
    public Integer call() {
        gon.session()
                .err()
                .println(gon.session()
                        .say(Bilingual.of(
                                "Hãy chọn: gon rules list | docs | check | test | measure",
                                "Choose: gon rules list | docs | check | test | measure")));
        return ExitCode.ERROR;
    }

    @Command(name = "list")
    int list(
            @Mixin RulesOption folder,
            @Mixin SelectionOption selection,
            @Option(names = "--format", paramLabel = "text|json|csv|markdown", defaultValue = "TEXT")
                    ListFormat format) {
        RuleSet rules = selection.read(gon.session(), folder.folder(gon.session()));
        gon.session()
                .out()
                .print(new RuleList(rules.cards()).in(format, gon.session().language()));
        gon.session().out().flush();
        gon.session().tell(new RuleList(rules.cards()).summary());
        return ExitCode.OK;
    }

    @Command(name = "check")
    int check(@Mixin RulesOption folder) {
        RuleSet rules = SelectionOption.all(gon.session(), folder.folder(gon.session()));
        gon.session()
                .tell(Bilingual.of(
                        "%d quy tắc đọc được, không lỗi.",
                        "%d rules read without a mistake.", rules.cards().size()));
        return ExitCode.OK;
    }

    @Command(name = "test")
    int test(@Mixin RulesOption folder, @Mixin SelectionOption selection) {
        Session session = gon.session();
        RuleSet rules = selection.asWritten(session, folder.folder(session));
        List<Problem> broken = rules.brokenExamples();
        broken.forEach(problem -> session.out().println(problem.in(session.language())));
        session.tell(Bilingual.of(
                "%d quy tắc, %d ví dụ, %d ví dụ cho kết quả khác.",
                "%d rules, %d examples, %d answered otherwise than written.",
                rules.cards().size(),
                rules.exampleCount(),
                broken.size()));
        return broken.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
