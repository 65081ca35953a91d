package vn.gon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.gon.audit.RuleDocument;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.CatalogFolder;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.report.Explained;
import vn.gon.report.RulePage;

/** Explains a rule, why it fires on a regulation, or what a procedure costs. */
@Command(name = "explain", subcommands = ExplainCostCommand.class)
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Spec
    private CommandSpec spec;

    // Not demanded by the parser: it would demand a rule of the subcommand too.
    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", descriptionKey = "gon.explain.rule")
    private @Nullable String rule;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CODE", descriptionKey = "gon.explain.code")
    private @Nullable String code;

    @Parameters(index = "2", arity = "0..1", paramLabel = "PATH", descriptionKey = "gon.explain.path")
    private @Nullable String path;

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private CostModelOption costs;

    GonCommand gon() {
        return gon;
    }

    @Override
    public Integer call() {
        if (rule == null) {
            ArgSpec missing = spec.positionalParameters().get(0);
            throw new MissingParameterException(spec.commandLine(), missing, missing.paramLabel());
        }
        Session session = gon.session();
        Path folder = costs.rules(session);
        RuleSet rules = RuleSet.read(folder.resolve("audit"));
        RuleDocument document = rules.only(List.of(rule), List.of()).documents().get(0);
        if (code == null) {
            session.out().print(new RulePage(document, session.language()).text());
            return ExitCode.OK;
        }
        CatalogFolder register = catalog.open(session);
        Assessor assessor = new Assessor(rules.within(register.again()), costs.read(session), register.volumes());
        try (Stream<Assessment> assessed = assessor.assess(new Chosen(List.of(code)).in(register))) {
            Assessment assessment = assessed.findFirst().orElseThrow();
            session.out().print(new Explained(assessor, document.card(), assessment).text(path, session.language()));
        }
        return session.problemCount() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
}
