package vn.gon.change;

import java.util.List;
import vn.gon.change.Differences.At;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.ConditionKind;
import vn.gon.text.Bilingual;

/** Compares two records of one business condition part by part. */
final class ConditionDiff {

    private ConditionDiff() {}

    /** Returns what changed, in the order of the parts; empty only for equal records. */
    static List<FieldChange> between(BusinessCondition before, BusinessCondition after) {
        Differences found = new Differences();
        found.neutral(new At(Facet.CODE, "code"), before.code(), after.code(), Bilingual::same);
        found.neutral(new At(Facet.LINE, "line"), before.line(), after.line(), Bilingual::same);
        found.neutral(
                new At(Facet.LINE, "lineNumber"),
                before.lineNumber(),
                after.lineNumber(),
                number -> Bilingual.same(number.toString()));
        if (!before.text().equals(after.text())) {
            found.altered(
                    new At(Facet.TEXT, "text"),
                    TextsDiff.sense(before.text(), after.text()),
                    Bilingual.same(before.text()),
                    Bilingual.same(after.text()));
        }
        found.neutral(new At(Facet.CONDITION_KIND, "kind"), before.kind(), after.kind(), ConditionKind::label);
        found.neutral(new At(Facet.AGENCY, "agency"), before.agency(), after.agency(), Bilingual::same);
        found.neutral(new At(Facet.LEGAL, "instrument"), before.instrument(), after.instrument(), Bilingual::same);
        found.neutral(new At(Facet.LEGAL, "article"), before.article(), after.article(), Bilingual::same);
        found.neutral(
                new At(Facet.PROCEDURES, "procedures"),
                before.procedures(),
                after.procedures(),
                list -> Words.list(list.stream().map(Bilingual::same).toList()));
        found.neutral(new At(Facet.OTHER, "source"), before.source(), after.source(), Bilingual::same);
        return found.changes();
    }
}
