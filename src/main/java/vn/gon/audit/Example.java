package vn.gon.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.text.Place;
import vn.gon.yaml.YamlNode;

/**
 * An example that stands in a rule file and is its test.
 *
 * @param expected YES if the rule must flag it, NO if it must pass it, UNKNOWN if it must leave it undecided
 * @param regulation the example
 * @param beside the regulations that stand beside it in the register
 * @param written the example in the rule file
 */
record Example(Truth expected, Regulation regulation, List<Regulation> beside, YamlNode written) {

    Example {
        beside = List.copyOf(beside);
    }

    /** Returns the example as the rule file has it, on one line. */
    String text() {
        return written.flow();
    }

    /** Returns where it stands. */
    Place place() {
        return new Place(written.file().name(), written.line(), written.column());
    }

    /** Returns the register that holds the example and what stands beside it. */
    Catalog register() {
        return new InMemoryCatalog("", all(Procedure.class), all(BusinessCondition.class), Map.of(), Volumes.UNKNOWN);
    }

    private <T extends Regulation> List<T> all(Class<T> type) {
        return Stream.concat(Stream.of(regulation), beside.stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
