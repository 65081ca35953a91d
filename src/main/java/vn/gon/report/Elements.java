package vn.gon.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Step;
import vn.gon.report.Change.Element;
import vn.gon.text.Bilingual;

/** Turns the path of an element of a record into words a reader understands. */
final class Elements {

    private static final Pattern HEAD =
            Pattern.compile("([a-zA-Z]+)(?:\\[(\\d{1,6})])?(?:\\.([a-zA-Z]+)\\[(\\d{1,6})])?");

    private static final Map<String, Bilingual> PARTS = Map.ofEntries(
            Map.entry("name", Bilingual.of("tên thủ tục", "name")),
            Map.entry("agency", Bilingual.of("cơ quan ban hành", "agency")),
            Map.entry("fields", Bilingual.of("lĩnh vực", "field")),
            Map.entry("levels", Bilingual.of("cấp thực hiện", "level")),
            Map.entry("executing", Bilingual.of("cơ quan thực hiện", "executing agency")),
            Map.entry("deciding", Bilingual.of("cơ quan quyết định", "deciding agency")),
            Map.entry("coordinating", Bilingual.of("cơ quan phối hợp", "coordinating agency")),
            Map.entry("subjects", Bilingual.of("đối tượng thực hiện", "subjects")),
            Map.entry("objective", Bilingual.of("mục tiêu quản lý", "objective")),
            Map.entry("steps", Bilingual.of("trình tự thực hiện", "steps")),
            Map.entry("channels", Bilingual.of("cách thức thực hiện", "ways of filing")),
            Map.entry("cases", Bilingual.of("thành phần hồ sơ", "dossier")),
            Map.entry("requirements", Bilingual.of("yêu cầu, điều kiện", "requirements")),
            Map.entry("results", Bilingual.of("kết quả thực hiện", "results")),
            Map.entry("legal", Bilingual.of("căn cứ pháp lý", "legal basis")),
            Map.entry("online", Bilingual.of("mức độ dịch vụ công trực tuyến", "online service level")),
            Map.entry("decision", Bilingual.of("quyết định công bố", "publishing decision")),
            Map.entry("text", Bilingual.of("nội dung điều kiện", "wording")),
            Map.entry("instrument", Bilingual.of("văn bản quy định", "instrument")));

    private Elements() {}

    /** Returns the part that a path names; null when it names the whole. */
    static @Nullable Element part(String path) {
        Matcher head = HEAD.matcher(path);
        if (path.isEmpty()) {
            return null;
        }
        Bilingual known = head.lookingAt() ? PARTS.get(head.group(1)) : null;
        return new Element(known == null ? Bilingual.same(path) : known, null);
    }

    /** Returns the element at a path of a procedure; null when the path names the whole. */
    static @Nullable Element of(Procedure procedure, String path) {
        Matcher head = HEAD.matcher(path);
        if (!head.lookingAt() || head.group(2) == null) {
            return part(path);
        }
        int index = Integer.parseInt(head.group(2));
        if (head.group(1).equals("cases")) {
            return inCase(procedure, index, "documents".equals(head.group(3)) ? head.group(4) : null);
        }
        return switch (head.group(1)) {
            case "requirements" -> nth("yêu cầu, điều kiện %s", "requirement %s", index, requirement(procedure, index));
            case "steps" -> nth("bước %s", "step %s", index, step(procedure, index));
            case "channels" -> channel(procedure, index);
            case "results" -> nth("kết quả %s", "result %s", index, result(procedure, index));
            case "legal" -> nth("căn cứ pháp lý %s", "legal basis %s", index, legal(procedure, index));
            default -> part(path);
        };
    }

    private static Element inCase(Procedure procedure, int caseIndex, @Nullable String documentIndex) {
        var found = at(procedure.cases(), caseIndex);
        String ofCase = found == null ? null : found.name();
        if (documentIndex == null) {
            return nth("trường hợp %s", "case %s", caseIndex, ofCase);
        }
        int index = Integer.parseInt(documentIndex);
        RequiredDocument document = found == null ? null : at(found.documents(), index);
        boolean single = procedure.cases() != null && procedure.cases().size() == 1;
        Bilingual where = single
                ? Bilingual.of("giấy tờ %s", "paper %s", index + 1)
                : Bilingual.of("trường hợp %s, giấy tờ %s", "case %s, paper %s", caseIndex + 1, index + 1);
        return new Element(where, document == null ? null : document.name());
    }

    private static Element channel(Procedure procedure, int index) {
        var channel = at(procedure.channels(), index);
        return channel == null
                ? nth("cách thức %s", "way of filing %s", index, null)
                : new Element(Bilingual.of("nộp %s", "filing %s", channel.kind().label()), null);
    }

    private static @Nullable String requirement(Procedure procedure, int index) {
        var requirement = at(procedure.requirements(), index);
        return requirement == null ? null : requirement.text();
    }

    private static @Nullable String step(Procedure procedure, int index) {
        Step step = at(procedure.steps(), index);
        if (step == null) {
            return null;
        }
        return step.name() == null ? step.text() : step.name();
    }

    private static @Nullable String result(Procedure procedure, int index) {
        var result = at(procedure.results(), index);
        return result == null ? null : result.name();
    }

    private static @Nullable String legal(Procedure procedure, int index) {
        var reference = at(procedure.legal(), index);
        return reference == null ? null : reference.number();
    }

    private static Element nth(String vi, String en, int index, @Nullable String words) {
        return new Element(Bilingual.of(vi, en, index + 1), words);
    }

    private static <T> @Nullable T at(@Nullable List<T> list, int index) {
        return list == null || index >= list.size() ? null : list.get(index);
    }
}
