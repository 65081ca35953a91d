package vn.gon.report.period;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.AgencyNames.Renaming;
import vn.gon.statistics.DossierTable;
import vn.gon.statistics.Outlook;
import vn.gon.statistics.Renames;
import vn.gon.statistics.Row;
import vn.gon.statistics.Series;
import vn.gon.statistics.Target;

/**
 * Statistics as a reader sees them.
 *
 * @param register what the register is called
 * @param rows the rows of the periods asked for, sorted
 * @param series the rows of all periods known, under the names that agencies bear in the last
 * @param outlooks where the targets stand, those of the whole before those of its agencies
 * @param renamed the agencies that figures were moved to another name for
 * @param dossiers how the table of dossiers was read; null when there is none
 */
public record PeriodReport(
        String register,
        List<Row> rows,
        Series series,
        List<Outlook> outlooks,
        List<Renaming> renamed,
        @Nullable TableRead dossiers) {

    public PeriodReport {
        rows = List.copyOf(rows);
        outlooks = List.copyOf(outlooks);
        renamed = List.copyOf(renamed);
    }

    /**
     * How a table was read.
     *
     * @param file what it is called
     * @param read rows read
     * @param rejected rows left out because they cannot be true
     * @param outside rows of other periods
     */
    public record TableRead(String file, long read, long rejected, long outside) {}

    /** Returns the same with how the table of dossiers was read. */
    public PeriodReport with(@Nullable DossierTable table) {
        TableRead counts =
                table == null ? null : new TableRead(table.name(), table.read(), table.rejected(), table.outside());
        return new PeriodReport(register, rows, series, outlooks, renamed, counts);
    }

    /** Returns a report in which every target is looked at for the whole and each agency. */
    public static PeriodReport of(String register, List<Row> rows, Series series, List<Target> targets, Renames names) {
        List<Outlook> outlooks = new ArrayList<>();
        for (Target target : targets) {
            for (String agency : series.agencies()) {
                if (!agency.equals(Row.ELSEWHERE)) {
                    outlooks.add(Outlook.of(target, agency, series.values(agency, target.indicator())));
                }
            }
        }
        return new PeriodReport(register, rows, series, outlooks, List.copyOf(names.applied()), null);
    }

    /** Returns where the targets of the whole stand. */
    public List<Outlook> whole() {
        return outlooks.stream()
                .filter(outlook -> outlook.agency().equals(Row.WHOLE))
                .toList();
    }

    /** Returns whether a target of the whole is known to be missed. */
    public boolean missesTarget() {
        return whole().stream().anyMatch(outlook -> Boolean.FALSE.equals(outlook.met()));
    }
}
