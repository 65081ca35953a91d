package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import vn.gon.audit.Finding;
import vn.gon.audit.Fingerprinted;
import vn.gon.audit.RuleDocument;
import vn.gon.audit.RuleSet;
import vn.gon.catalog.CatalogFolder;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.report.Explained;
import vn.gon.report.RulePage;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

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
        RuleSet rules = SelectionOption.all(session, costs.rules(session));
        boolean byFingerprint = code == null && Fingerprinted.isOne(rule);
        if (code == null && !byFingerprint) {
            session.out().print(new RulePage(document(rules, rule), session.language()).text());
            return ExitCode.OK;
        }
        CatalogFolder register = catalog.open(session);
        Assessor assessor = new Assessor(rules.within(register.again()), costs.read(session), register.volumes());
        if (byFingerprint) {
            Finding found = new Fingerprinted(rule).in(register, assessor.rules());
            explain(new Wanted(found.rule(), found.code(), found.path()), assessor, register);
        } else {
            explain(new Wanted(rule, String.valueOf(code), path), assessor, register);
        }
        return session.problemCount() > 0 ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private record Wanted(
            String rule, String code, @Nullable String path) {}

    private void explain(Wanted wanted, Assessor assessor, CatalogFolder register) {
        Session session = gon.session();
        RuleDocument document = document(assessor.rules(), wanted.rule());
        try (Stream<Assessment> assessed = assessor.assess(new Chosen(List.of(wanted.code())).in(register))) {
            Explained explained = new Explained(
                    assessor, document.card(), assessed.findFirst().orElseThrow());
            session.out().print(explained.text(wanted.path(), session.language()));
        }
    }

    private static RuleDocument document(RuleSet rules, String named) {
        List<RuleDocument> found = rules.only(List.of(named), List.of()).documents();
        if (found.size() > 1) {
            throw InvalidInput.of(
                    "gon explain " + named,
                    Bilingual.of(
                            "“%s” là tên chung của %d quy tắc; hãy nêu một: %s.",
                            "\"%s\" names %d rules; name one of them: %s.",
                            named,
                            found.size(),
                            found.stream().map(document -> document.card().id()).collect(Collectors.joining(", "))));
        }
        return found.get(0);
    }
}
