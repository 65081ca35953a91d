package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;

/**
 * A policy that changes what complying costs without changing any procedure's papers, steps or limits.
 *
 * @param id its name, and the name of its file
 * @param title what it does
 * @param basis where its figures come from
 * @param source who decided or assumed them
 * @param from the first year it holds in; null for every year
 * @param until the last year it holds in; null when it has no end
 * @param changes what it changes
 */
public record Scenario(
        String id,
        Bilingual title,
        Origin basis,
        String source,
        @Nullable Integer from,
        @Nullable Integer until,
        List<ScenarioChange> changes) {

    /** The prices that go to the budget as fees for certifying copies. */
    private static final List<String> CERTIFICATION =
            List.of(Need.CERTIFICATION_FIRST_PRICE.id(), Need.CERTIFICATION_LATER_PRICE.id());

    public Scenario {
        changes = List.copyOf(changes);
    }

    /** Returns whether it holds in a year. */
    public boolean holdsIn(int year) {
        return (from == null || from <= year) && (until == null || year <= until);
    }

    /** Returns the model of the world in which it holds. */
    public CostModel in(CostModel model) {
        return model.with(variant(model, changes));
    }

    /** Returns a procedure with the fees that it sets; the same object when it sets none. */
    public Procedure applied(Procedure procedure) {
        List<Channel> channels = procedure.channels();
        if (channels == null) {
            return procedure;
        }
        List<Channel> changed = new ArrayList<>();
        for (Channel channel : channels) {
            Channel next = channel;
            for (ScenarioChange change : changes) {
                next = change.applied(next);
            }
            changed.add(next);
        }
        return changed.equals(channels)
                ? procedure
                : procedure.toBuilder().channels(changed).build();
    }

    /** Returns the model of the same world but for one change, which somebody else than the applicant pays for. */
    CostModel without(ScenarioChange left, CostModel model) {
        return model.with(
                variant(model, changes.stream().filter(change -> change != left).toList()));
    }

    /**
     * Returns the model of the world in which papers change as in this one while certification costs what it did.
     *
     * @param free whether certification is free instead
     */
    CostModel certifying(CostModel model, boolean free) {
        Variant papers = variant(
                model,
                changes.stream().filter(change -> !isCertification(change)).toList());
        Map<String, BigDecimal> values = new TreeMap<>(papers.values());
        if (free) {
            CERTIFICATION.forEach(price -> values.put(price, BigDecimal.ZERO));
        }
        return model.with(new Variant(papers.by(), values, papers.papers(), papers.onlineAtLeast()));
    }

    /** Returns whether it changes how papers are prepared. */
    boolean changesPapers() {
        return changes.stream().anyMatch(ScenarioChange.Papers.class::isInstance);
    }

    private static boolean isCertification(ScenarioChange change) {
        return change instanceof ScenarioChange.SetParameter set && CERTIFICATION.contains(set.parameter());
    }

    private Variant variant(CostModel model, List<ScenarioChange> kept) {
        Map<String, BigDecimal> values = new TreeMap<>();
        Map<String, Variant.Shift> papers = new TreeMap<>();
        @Nullable BigDecimal onlineAtLeast = null;
        for (ScenarioChange change : kept) {
            if (change instanceof ScenarioChange.SetParameter set) {
                values.put(
                        set.parameter(),
                        set.changed(model.parameter(set.parameter()).value()));
            } else if (change instanceof ScenarioChange.Papers shift) {
                papers.put(shift.kind(), new Variant.Shift(shift.become(), shift.share()));
            } else if (change instanceof ScenarioChange.OnlineAtLeast online) {
                onlineAtLeast = online.share();
            }
        }
        return new Variant(source, values, papers, onlineAtLeast);
    }
}
