package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.index.CatalogIndex;
import vn.gon.report.SearchResults;
import vn.gon.report.TableFormat;

/** Finds procedures and conditions by words. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "gon.search.query")
    private List<String> words = List.of();

    @Mixin
    private CatalogOption catalog;

    @Mixin
    private FilterOptions filters;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "gon.search.format")
    private TableFormat format = TableFormat.TEXT;

    @Option(names = "--queries", paramLabel = "FILE|-", descriptionKey = "gon.search.queries")
    private @Nullable String queries;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        SearchUsage.check(filters.search(String.join(" ", words)), queries);
        try (CatalogIndex index = OpenIndex.of(catalog.open(session), session)) {
            if (queries != null) {
                QueryLines.each(session, queries, query -> answer(index, query).writeLine(session.out()));
            } else {
                SearchResults results = answer(index, String.join(" ", words));
                results.write(format, Colour.of(session), session.out());
                SearchUsage.tellWhatIsMissing(results.answer(), session);
            }
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private SearchResults answer(CatalogIndex index, String query) {
        return new SearchResults(index.search(filters.search(query)));
    }
}
