package vn.gon.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.index.Filters;
import vn.gon.index.RegulationKind;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;

/** What a search is confined to. */
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

    Filters filters() {
        return new Filters(agency, field, level, channel, kind);
    }
}
