package vn.gon.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.OnlineService;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;

/**
 * The figures of how far procedures run online.
 *
 * @param tally where they are added
 * @param period the period
 * @param volumes the yearly filings, for what no table of dossiers tells
 * @param register what messages call the register
 */
record OnlineFigures(Tally<Indicator> tally, Period period, Volumes volumes, String register) {

    private static final String VOLUMES = "volumes.csv";
    private static final List<Indicator> LEVELS = List.of(
            Indicator.ONLINE_LEVEL_1, Indicator.ONLINE_LEVEL_2, Indicator.ONLINE_LEVEL_3, Indicator.ONLINE_LEVEL_4);

    /**
     * Adds the figures of a procedure.
     *
     * @param online filings online in the period, where a table of dossiers tells them; null when it does not
     * @param hasTable whether there is a table of dossiers, so that the yearly filings are not asked
     * @return the level of the service as described, else as claimed; null when neither is known
     */
    @Nullable
    OnlineLevel add(String agency, Procedure procedure, @Nullable BigDecimal online, boolean hasTable) {
        tally.add(agency, Indicator.PROCEDURES, Amount.count(BigDecimal.ONE, Origin.MEASURED, register));
        OnlineService service = new OnlineService(procedure);
        Integer level = service.level();
        for (int i = 0; i < LEVELS.size(); i++) {
            share(agency, LEVELS.get(i), level != null && level == i + 1);
        }
        share(agency, Indicator.ONLINE_LEVEL_UNKNOWN, level == null);
        OnlineLevel described = service.service();
        OnlineLevel held = described == null ? procedure.online() : described;
        boolean claimed = described == null && held != null;
        level(agency, Indicator.ONLINE_FULL, held == OnlineLevel.FULL, claimed);
        level(agency, Indicator.ONLINE_PARTIAL, held == OnlineLevel.PARTIAL, claimed);
        level(agency, Indicator.ONLINE_NONE, held == OnlineLevel.NONE, claimed);
        level(agency, Indicator.ONLINE_UNKNOWN, held == null, claimed);
        boolean isService = held == OnlineLevel.FULL || held == OnlineLevel.PARTIAL;
        level(agency, Indicator.ONLINE_COVERAGE, isService, claimed);
        Volume year = hasTable ? null : latest(procedure.code());
        filings(agency, isService, hasTable ? online : year == null ? null : year.onlineDossiers(), year);
        if (!hasTable) {
            tally.add(agency, Indicator.ONLINE_FILINGS, year == null ? Amount.unknown() : yearly(year));
        }
        return held;
    }

    private void filings(String agency, boolean isService, @Nullable BigDecimal online, @Nullable Volume year) {
        if (!isService) {
            return;
        }
        BigDecimal filed = online == null ? null : BigDecimal.valueOf(online.signum());
        Origin origin = year == null ? Origin.MEASURED : year.basis();
        String source = year == null ? register : VOLUMES;
        Amount amount = Amount.rate(filed, BigDecimal.ONE, Denominator.SERVICES, origin, source);
        tally.add(agency, Indicator.ONLINE_SERVICES_WITH_FILINGS, noted(amount, year));
    }

    private Amount yearly(Volume year) {
        return noted(
                Amount.rate(year.onlineDossiers(), year.dossiers(), Denominator.FILINGS, year.basis(), VOLUMES), year);
    }

    private Amount noted(Amount amount, @Nullable Volume year) {
        return year != null && year.year() != period.year() ? amount.with(Note.OTHER_YEAR) : amount;
    }

    /** The last year known that is not after the period; figures of a later one would be no figures of it. */
    private @Nullable Volume latest(String code) {
        return volumes.of(code).stream()
                .filter(volume -> volume.year() <= period.year())
                .findFirst()
                .orElse(null);
    }

    private void share(String agency, Indicator indicator, boolean is) {
        tally.add(agency, indicator, Amount.share(is, Denominator.PROCEDURES, register));
    }

    private void level(String agency, Indicator indicator, boolean is, boolean claimed) {
        Amount amount = Amount.share(is, Denominator.PROCEDURES, register);
        tally.add(agency, indicator, claimed ? amount.with(Note.CLAIMED_LEVEL).as(Origin.ESTIMATED) : amount);
    }
}
