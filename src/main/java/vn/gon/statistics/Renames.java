package vn.gon.statistics;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.gon.catalog.AgencyNames;
import vn.gon.catalog.AgencyNames.Renaming;

/** Gives agencies the name they bear in a period, and remembers whom it renamed. */
public final class Renames {

    private final AgencyNames names;
    private final SortedMap<String, Renaming> applied = new TreeMap<>();

    public Renames(AgencyNames names) {
        this.names = names;
    }

    /** Returns the name that an agency bears at the end of a period. */
    public String name(String agency, Period period) {
        List<Renaming> path = names.path(agency, period.end());
        path.forEach(each -> applied.put(each.old() + "\n" + each.now(), each));
        return path.isEmpty() ? agency : path.get(path.size() - 1).now();
    }

    /** Returns the renamings that were applied, by old name. */
    public Collection<Renaming> applied() {
        return List.copyOf(applied.values());
    }
}
