package vn.gon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.gon.index.Answer;
import vn.gon.index.CatalogIndex;
import vn.gon.index.Search;
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

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "gon.search.limit")
    private int limit = 10;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "gon.search.format")
    private TableFormat format = TableFormat.TEXT;

    @Option(names = "--queries", paramLabel = "FILE|-", descriptionKey = "gon.search.queries")
    private @Nullable String queries;

    @Option(names = "--allow-partial", descriptionKey = "option.allow-partial")
    private boolean allowPartial;

    @Override
    public Integer call() {
        Session session = gon.session();
        SearchUsage.check(words, queries, filters.filters(), limit);
        try (CatalogIndex index = OpenIndex.of(catalog.open(session), session)) {
            if (queries != null) {
                QueryLines.each(session, queries, query -> answerLine(session, index, query));
            } else {
                Answer answer = index.search(new Search(String.join(" ", words), filters.filters(), limit));
                new SearchResults(answer).write(format, Colour.of(session), session.out());
                SearchUsage.tellWhatIsMissing(answer, session);
            }
        }
        return session.problemCount() > 0 && !allowPartial ? ExitCode.INCOMPLETE : ExitCode.OK;
    }

    private void answerLine(Session session, CatalogIndex index, String query) {
        Answer answer = index.search(new Search(query, filters.filters(), limit));
        session.out().print(new SearchResults(answer).line() + "\n");
        session.out().flush();
    }
}
