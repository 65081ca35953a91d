package vn.gon.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.index.Filters;
import vn.gon.index.RegulationKind;
import vn.gon.index.Search;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;

/** What a search is confined to, and to how many hits. */
final class FilterOptions {

    @Option(names = "--agency", paramLabel = "NAME", descriptionKey = "gon.search.agency")
    private @Nullable String agency;

    @Option(names = "--field", paramLabel = "NAME", descriptionKey = "gon.search.field")
    private @Nullable String field;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "gon.search.level")
    private @Nullable Level level;

    @Option(names = "--channel", paramLabel = "KIND", descriptionKey = "gon.search.channel")
    private @Nullable ChannelKind channel;

    @Option(names = "--kind", paramLabel = "procedure|condition", descriptionKey = "gon.search.kind")
    private @Nullable RegulationKind kind;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "gon.search.limit")
    private int limit = 10;

    /** Returns the search for a query under these options. */
    Search search(String query) {
        return new Search(query, new Filters(agency, field, level, channel, kind), limit);
    }
}
