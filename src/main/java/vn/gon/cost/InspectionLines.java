package vn.gon.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Step;
import vn.gon.text.Bilingual;

/** The work of serving an inspection on site: one line where a step or a requirement tells of one. */
final class InspectionLines {

    private static final Bilingual NO_STEPS = Bilingual.of(
            "Danh mục không nêu trình tự thực hiện: chưa tính việc phục vụ kiểm tra, đánh giá (nếu có).",
            "The record does not state the steps: serving an inspection, if there is one, is not counted.");

    private final PhraseFinder words;
    private final Tariff tariff;

    InspectionLines(PhraseFinder words, Tariff tariff) {
        this.words = words;
        this.tariff = tariff;
    }

    void add(Procedure procedure, Sheet sheet) {
        String path = path(procedure);
        if (path != null) {
            sheet.add(new Sheet.Item(Task.INSPECTION, Task.INSPECTION.label(), path), tariff.inspection(), Share.WHOLE);
        } else if (procedure.steps() == null) {
            sheet.note(NO_STEPS);
        }
    }

    private @Nullable String path(Procedure procedure) {
        List<Step> steps = procedure.steps() == null ? List.of() : procedure.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (tells(step.text()) || (step.name() != null && tells(step.name()))) {
                return "steps[" + i + "]";
            }
        }
        List<Requirement> requirements = procedure.requirements() == null ? List.of() : procedure.requirements();
        for (int i = 0; i < requirements.size(); i++) {
            if (tells(requirements.get(i).text())) {
                return "requirements[" + i + "]";
            }
        }
        return null;
    }

    private boolean tells(String text) {
        return words.first(text) != PhraseFinder.NONE;
    }
}
