package vn.gon.report.workbook;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.gon.text.Bilingual;

/** What the fields of a record are called, for those who are asked to fill them in. */
final class FieldWords {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private static final Map<String, Bilingual> WORDS = Map.ofEntries(
            Map.entry("cases", Bilingual.of("trường hợp nộp hồ sơ", "cases of filing")),
            Map.entry("documents", Bilingual.of("thành phần hồ sơ", "papers")),
            Map.entry("cases.documents", Bilingual.of("thành phần hồ sơ", "papers")),
            Map.entry(
                    "cases.documents.presentation",
                    Bilingual.of("hình thức của giấy tờ (bản chính, bản sao)", "form of the papers (original, copy)")),
            Map.entry("cases.time-limit", Bilingual.of("thời hạn giải quyết", "time limit")),
            Map.entry("cases.time-unit", Bilingual.of("đơn vị của thời hạn", "unit of the time limit")),
            Map.entry("channels.time-limit", Bilingual.of("thời hạn giải quyết", "time limit")),
            Map.entry("channels.time-unit", Bilingual.of("đơn vị của thời hạn", "unit of the time limit")),
            Map.entry("channel-kinds", Bilingual.of("cách thức thực hiện", "ways of filing")),
            Map.entry("channels", Bilingual.of("cách thức thực hiện", "ways of filing")),
            Map.entry("channels.note", Bilingual.of("ghi chú của cách thức thực hiện", "notes on the ways of filing")),
            Map.entry("channels.fees", Bilingual.of("phí, lệ phí", "fees")),
            Map.entry("fees", Bilingual.of("phí, lệ phí", "fees")),
            Map.entry("coordinating", Bilingual.of("cơ quan phối hợp", "coordinating agencies")),
            Map.entry("deciding", Bilingual.of("cơ quan có thẩm quyền quyết định", "deciding agencies")),
            Map.entry("executing", Bilingual.of("cơ quan thực hiện", "executing agencies")),
            Map.entry("subjects", Bilingual.of("đối tượng thực hiện", "subjects")),
            Map.entry("levels", Bilingual.of("cấp thực hiện", "levels")),
            Map.entry("steps", Bilingual.of("trình tự thực hiện", "steps")),
            Map.entry("legal", Bilingual.of("căn cứ pháp lý", "legal basis")),
            Map.entry("objective", Bilingual.of("mục tiêu quản lý", "objective")),
            Map.entry("online", Bilingual.of("mức dịch vụ công trực tuyến", "level of online service")),
            Map.entry("online-level", Bilingual.of("mức dịch vụ công trực tuyến", "level of online service")),
            Map.entry("online-service", Bilingual.of("mức dịch vụ công trực tuyến", "level of online service")),
            Map.entry("register.peers", Bilingual.of("đủ thủ tục tương tự để so sánh", "enough peers to compare with")),
            Map.entry("requirements", Bilingual.of("yêu cầu, điều kiện", "requirements")),
            Map.entry("results", Bilingual.of("kết quả thực hiện", "results")),
            Map.entry(
                    "results.validity-months",
                    Bilingual.of("thời hạn hiệu lực của kết quả", "how long the result is valid")));

    private FieldWords() {}

    /** Returns what is missing, each thing once; a field without a name of its own stays as records spell it. */
    static String of(Collection<String> missing, Book book) {
        Set<String> plain = new TreeSet<>();
        for (String fields : missing) {
            Arrays.stream(fields.split(", ?", -1))
                    .map(field -> INDEX.matcher(field).replaceAll(""))
                    .forEach(plain::add);
        }
        Set<String> words = new LinkedHashSet<>();
        for (String field : plain) {
            words.add(book.say(WORDS.getOrDefault(field, Bilingual.same(field))));
        }
        return String.join("; ", words);
    }
}
