package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;
import vn.gon.audit.RuleDocument;
import vn.gon.report.RulePage;
import vn.gon.text.Language;

/** Prints the rules as a Markdown document. */
@Command(name = "docs")
final class RulesDocsCommand implements Callable<Integer> {

    @ParentCommand
    private RulesCommand rules;

    @Mixin
    private RulesOption folder;

    @Mixin
    private SelectionOption selection;

    @Override
    public Integer call() {
        Session session = rules.session();
        Language language = session.language();
        List<RuleDocument> documents =
                selection.read(session, folder.folder(session)).documents();
        session.out()
                .print(documents.stream()
                        .map(document -> new RulePage(document, language).markdown())
                        .collect(Collectors.joining()));
        return ExitCode.OK;
    }
}
