package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gon.catalog.Origin;
import vn.gon.plan.Effort;
import vn.gon.plan.Programme;
import vn.gon.plan.ReformPackage;
import vn.gon.text.Bilingual;

/** Packages for samples. */
final class Packages {

    private static final Effort EFFORT = new Effort(
            Bilingual.of("điểm", "points"),
            Origin.ASSUMED,
            Bilingual.same("mẫu"),
            Map.of(),
            BigDecimal.ONE,
            Map.of(),
            Set.of(),
            Map.of(),
            Effort.Place.LOWEST);

    private Packages() {}

    /** Returns a package of no target and no change. */
    static ReformPackage none() {
        return new ReformPackage(
                Programme.of(List.of()),
                EFFORT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                true,
                true);
    }
}
