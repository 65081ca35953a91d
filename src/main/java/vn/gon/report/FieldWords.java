package vn.gon.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gon.text.Bilingual;

/** What the fields of a record are called by those who fill it in. */
final class FieldWords {

    private static final Pattern INDEX = Pattern.compile("\\[[^]]*]");

    private static final Map<String, Bilingual> NAMES = Map.ofEntries(
            Map.entry("name", new Bilingual("tên", "name")),
            Map.entry("agency", new Bilingual("cơ quan ban hành", "agency")),
            Map.entry("fields", new Bilingual("lĩnh vực", "field")),
            Map.entry("levels", new Bilingual("cấp thực hiện", "level")),
            Map.entry("executing", new Bilingual("cơ quan thực hiện", "executing agency")),
            Map.entry("deciding", new Bilingual("cơ quan có thẩm quyền quyết định", "deciding agency")),
            Map.entry("coordinating", new Bilingual("cơ quan phối hợp", "coordinating agency")),
            Map.entry("subjects", new Bilingual("đối tượng thực hiện", "subjects")),
            Map.entry("objective", new Bilingual("mục tiêu quản lý", "objective")),
            Map.entry("online", new Bilingual("mức độ dịch vụ công trực tuyến", "online service level")),
            Map.entry("online-level", new Bilingual("mức độ dịch vụ công trực tuyến", "online service level")),
            Map.entry("online-service", new Bilingual("mức độ dịch vụ công trực tuyến", "online service level")),
            Map.entry("online-hindrances", new Bilingual("điều cản trở nộp trực tuyến", "what hinders filing online")),
            Map.entry("decision", new Bilingual("quyết định công bố", "publishing decision")),
            Map.entry("internal", new Bilingual("thủ tục nội bộ hay không", "internal or not")),
            Map.entry("description", new Bilingual("mô tả", "description")),
            Map.entry("keywords", new Bilingual("từ khóa", "keywords")),
            Map.entry("steps", new Bilingual("trình tự thực hiện", "steps")),
            Map.entry("steps.name", new Bilingual("tên bước", "name of the step")),
            Map.entry("steps.text", new Bilingual("nội dung bước thực hiện", "text of the step")),
            Map.entry("channels", new Bilingual("cách thức thực hiện", "ways of filing")),
            Map.entry("channel-kinds", new Bilingual("cách thức thực hiện", "ways of filing")),
            Map.entry("channels.kind", new Bilingual("cách thức nộp", "way of filing")),
            Map.entry("channels.note", new Bilingual("mô tả cách thức thực hiện", "note on the way of filing")),
            Map.entry("time-limit", new Bilingual("thời hạn giải quyết", "time limit")),
            Map.entry("time-unit", new Bilingual("đơn vị của thời hạn giải quyết", "unit of the time limit")),
            Map.entry("fees", new Bilingual("phí, lệ phí", "fees")),
            Map.entry("fees.type", new Bilingual("loại phí, lệ phí", "kind of fee")),
            Map.entry("fees.amount", new Bilingual("mức phí, lệ phí", "amount of the fee")),
            Map.entry("fees.currency", new Bilingual("đơn vị tiền", "currency")),
            Map.entry("fees.note", new Bilingual("ghi chú về phí, lệ phí", "note on the fee")),
            Map.entry("cases", new Bilingual("thành phần hồ sơ", "dossier")),
            Map.entry("cases.name", new Bilingual("tên trường hợp", "name of the case")),
            Map.entry("paper-count", new Bilingual("số giấy tờ", "number of papers")),
            Map.entry("documents", new Bilingual("thành phần hồ sơ", "dossier")),
            Map.entry("documents.name", new Bilingual("tên giấy tờ", "name of the paper")),
            Map.entry("documents.code", new Bilingual("mã giấy tờ", "code of the paper")),
            Map.entry("documents.originals", new Bilingual("số bản chính", "number of originals")),
            Map.entry("documents.copies", new Bilingual("số bản sao", "number of copies")),
            Map.entry("documents.form", new Bilingual("mẫu đơn, tờ khai", "form")),
            Map.entry("documents.presentation", new Bilingual("hình thức giấy tờ phải nộp", "form of the paper")),
            Map.entry("requirements", new Bilingual("yêu cầu, điều kiện", "requirements")),
            Map.entry("requirements.text", new Bilingual("nội dung yêu cầu, điều kiện", "text of the requirement")),
            Map.entry("requirements.kind", new Bilingual("loại yêu cầu, điều kiện", "kind of requirement")),
            Map.entry("requirements.instrument", new Bilingual("văn bản quy định", "instrument")),
            Map.entry("requirements.article", new Bilingual("điều khoản quy định", "provision")),
            Map.entry("results", new Bilingual("kết quả thực hiện", "results")),
            Map.entry("results.name", new Bilingual("tên kết quả", "name of the result")),
            Map.entry("results.code", new Bilingual("mã kết quả", "code of the result")),
            Map.entry("validity-months", new Bilingual("thời hạn hiệu lực của kết quả", "validity of the result")),
            Map.entry("legal", new Bilingual("căn cứ pháp lý", "legal basis")),
            Map.entry("legal.number", new Bilingual("số, ký hiệu văn bản", "number of the instrument")),
            Map.entry("legal.title", new Bilingual("tên văn bản", "title of the instrument")),
            Map.entry("legal.article", new Bilingual("điều, khoản, điểm", "provision")),
            Map.entry("line", new Bilingual("ngành, nghề", "business line")),
            Map.entry("line-number", new Bilingual("số thứ tự ngành, nghề", "number of the business line")),
            Map.entry("text", new Bilingual("nội dung điều kiện", "wording of the condition")),
            Map.entry("kind", new Bilingual("loại điều kiện", "kind of condition")),
            Map.entry("instrument", new Bilingual("văn bản quy định", "instrument")),
            Map.entry("article", new Bilingual("điều, khoản, điểm", "provision")),
            Map.entry("procedures", new Bilingual("thủ tục kiểm tra điều kiện", "procedures that check it")),
            Map.entry("register.peers", new Bilingual("các thủ tục cùng loại để so sánh", "peers to compare with")),
            Map.entry("register", new Bilingual("bản ghi khác trong danh mục", "other record of the register")));

    private FieldWords() {}

    /** Returns a path without the numbers of its elements. */
    static String field(String path) {
        return INDEX.matcher(path).replaceAll("");
    }

    /** Returns what the fields or paths in a list are called, each once, joined by commas. */
    static Bilingual titles(String paths) {
        List<Bilingual> titles = Stream.of(paths.split(", ", -1))
                .map(FieldWords::title)
                .distinct()
                .toList();
        return new Bilingual(
                titles.stream().map(Bilingual::vi).collect(Collectors.joining(", ")),
                titles.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
    }

    /** Returns what a field or a path is called; itself when it has no other name. */
    static Bilingual title(String path) {
        String field = field(path);
        for (String name = field; !name.isEmpty(); ) {
            Bilingual known = NAMES.get(name);
            if (known != null) {
                return known;
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        Bilingual head = NAMES.get(field.contains(".") ? field.substring(0, field.indexOf('.')) : field);
        return head == null ? Bilingual.same(path) : head;
    }
}
