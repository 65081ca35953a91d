package vn.gon.cost.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.UserColumns;
import vn.gon.cost.profile.Profile;
import vn.gon.intake.ForeignFile;
import vn.gon.intake.TableRow;
import vn.gon.intake.UserTable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * A cost sheet as read: the rows that can be costed, and why the others cannot.
 *
 * @param activities the rows that can be costed, in their order
 * @param rejected what is wrong with the others; several problems may be of one row
 * @param rejectedRows how many rows were rejected
 */
public record SheetFile(List<Activity> activities, List<Problem> rejected, int rejectedRows) {

    public SheetFile {
        activities = List.copyOf(activities);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads a sheet.
     *
     * @param style how its numbers are written
     * @throws InvalidInput if the file cannot be read, has no row, or has a column that no sheet has
     */
    public static SheetFile read(ForeignFile file, Profile profile, NumberStyle style) {
        UserTable table = UserTable.read(file);
        UserColumns columns = UserColumns.find(file.name(), table.headings(), "columns", Column.headings());
        if (table.rows().isEmpty()) {
            throw InvalidInput.of(
                    file.name(),
                    Bilingual.of(
                            "bảng chỉ có dòng tiêu đề, không có gì để tính.",
                            "the sheet has headings only, there is nothing to cost."));
        }
        Map<List<String>, Integer> seen = new HashMap<>();
        List<Activity> activities = new ArrayList<>();
        List<Problem> rejected = new ArrayList<>();
        for (TableRow row : table.rows()) {
            SheetRow reading = new SheetRow(file.name(), row, columns, style);
            Activity activity = new ActivityReader(profile, reading).read();
            List<Problem> problems = new ArrayList<>(reading.problems());
            Integer first = seen.putIfAbsent(row.cells(), row.line());
            if (first != null) {
                problems.add(repeated(file.name(), row.line(), first));
            }
            if (problems.isEmpty() && LineCost.of(activity, profile).isBeyondBelief()) {
                problems.add(beyondBelief(file.name(), row.line()));
            }
            if (problems.isEmpty()) {
                activities.add(activity);
            }
            rejected.addAll(problems);
        }
        return new SheetFile(activities, rejected, table.rows().size() - activities.size());
    }

    private static Problem beyondBelief(String file, int line) {
        return Problem.at(
                Place.of(file, line),
                "",
                Bilingual.of(
                        "dòng này cho ra số tiền hoặc số giờ lớn quá mức có thể tin; hãy kiểm tra đơn vị ở các cột hours, rate, times_per_year và subjects_per_year.",
                        "this row comes to more money or hours than can be believed; check the units in hours, rate, times_per_year and subjects_per_year."));
    }

    private static Problem repeated(String file, int line, int first) {
        return Problem.at(
                Place.of(file, line),
                "",
                Bilingual.of(
                        "dòng này giống hệt dòng %d nên không tính hai lần; nếu là hai việc, hãy ghi task khác nhau.",
                        "this row repeats row %d and is not counted twice; if both are meant, give them different tasks.",
                        first));
    }
}
