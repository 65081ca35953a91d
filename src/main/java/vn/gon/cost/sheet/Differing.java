package vn.gon.cost.sheet;

import java.util.List;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.Shown;
import vn.gon.cost.profile.Profile;
import vn.gon.text.Bilingual;

/**
 * Several figures for one thing, of which the profile lets one count.
 *
 * @param profile the profile
 * @param row the row, which is told what was chosen
 */
record Differing(Profile profile, SheetRow row) {

    /**
     * Returns the figure that counts.
     *
     * @throws NotReadable if there are several and the profile does not choose
     */
    Exact chosen(Column column, List<Exact> figures) {
        if (figures.isEmpty()) {
            throw new NotReadable(Bilingual.of("ô không có số nào.", "the cell holds no number."));
        }
        Exact chosen = profile.counting()
                .whenFiguresDiffer()
                .choose(figures)
                .orElseThrow(() -> new NotReadable(Bilingual.of(
                        "có %d số khác nhau mà hồ sơ tính %s không cho chọn; hãy ghi một số.",
                        "there are %d figures and the profile %s does not choose among them; write one.",
                        figures.size(),
                        profile.id())));
        if (figures.size() > 1) {
            row.note(Bilingual.of(
                    "cột %s: trong các số %s, tính theo %s (%s).",
                    "column %s: of %s the figure that counts is %s (%s).",
                    row.heading(column),
                    figures.stream()
                            .map(Shown::of)
                            .reduce((one, other) -> Bilingual.of("%s; %s", "%s; %s", one, other))
                            .orElseThrow(),
                    Shown.of(chosen),
                    profile.counting().whenFiguresDiffer().label()));
        }
        return chosen;
    }
}
