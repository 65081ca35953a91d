package vn.gon.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import vn.gon.text.Bilingual;

/** What is wrong with the syntax of a YAML file, in words of our own: the library speaks English to programmers. */
final class SyntaxMistake {

    private static final Pattern STRANGE = Pattern.compile("found character '?(.+?)'? that cannot start any token.*");
    private static final Pattern UNKNOWN_ALIAS = Pattern.compile("found undefined alias (.+)");

    private SyntaxMistake() {}

    /** Returns where to mend it: what is opened and never closed is mended where it was opened. */
    static Optional<Mark> place(MarkedYamlEngineException e) {
        String context = Optional.ofNullable(e.getContext()).orElse("");
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        boolean open = context.contains("flow") || (context.contains("quoted scalar") && !problem.contains("escape"));
        return open && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    /** Returns one sentence that says what is wrong and what to do. */
    static Bilingual of(MarkedYamlEngineException e) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        String context = Optional.ofNullable(e.getContext()).orElse("");
        return known(problem, context)
                .orElse(Bilingual.of(
                        "sai cú pháp YAML (thư viện đọc YAML báo: %s).",
                        "YAML syntax error (the YAML library says: %s).", problem));
    }

    private static Optional<Bilingual> known(String problem, String context) {
        if (problem.contains("\\t(TAB)") || problem.contains("'\t'")) {
            return Optional.of(Bilingual.of(
                    "dòng thụt bằng phím Tab; YAML chỉ nhận dấu cách, hãy thay mỗi Tab bằng hai dấu cách.",
                    "the line is indented with a tab; YAML takes spaces only, replace each tab by two spaces."));
        }
        if (context.contains("quoted scalar")) {
            return Optional.of(quoted(problem));
        }
        Matcher strange = STRANGE.matcher(problem);
        if (strange.matches()) {
            return Optional.of(Bilingual.of(
                    "giá trị không được bắt đầu bằng ký tự “%1$s”; hãy đặt cả giá trị trong dấu nháy kép.",
                    "a value cannot begin with the character \"%1$s\"; put the whole value in double quotes.",
                    strange.group(1)));
        }
        Matcher alias = UNKNOWN_ALIAS.matcher(problem);
        if (alias.matches()) {
            return Optional.of(Bilingual.of(
                    "“*%1$s” trỏ tới một neo không có; nếu dấu * là chữ thì đặt cả giá trị trong dấu nháy kép.",
                    "\"*%1$s\" points to an anchor that is not there; if the * is text, put the value in double quotes.",
                    alias.group(1)));
        }
        return structure(problem, context);
    }

    private static Bilingual quoted(String problem) {
        return problem.contains("escape")
                ? Bilingual.of(
                        "dấu \\ trong nháy kép không đi với ký tự này; hãy viết \\\\ hoặc dùng nháy đơn.",
                        "in double quotes a \\ does not go with this character; write \\\\ or use single quotes.")
                : Bilingual.of(
                        "dấu nháy mở ở đây mà không đóng; hãy thêm dấu nháy đóng ở cuối giá trị.",
                        "the quote opened here is never closed; add the closing quote at the end of the value.");
    }

    private static Optional<Bilingual> structure(String problem, String context) {
        if (problem.contains("mapping values are not allowed")) {
            return Optional.of(
                    Bilingual.of(
                            "dấu hai chấm không đặt ở đây được: dòng này thụt sai, dòng trên thiếu dấu hai chấm, hoặc giá trị có “: ” mà không đặt trong dấu nháy kép.",
                            "no colon can stand here: this line is badly indented, the line above lacks its colon, or a value with \": \" in it is not in double quotes."));
        }
        if (problem.contains("could not find expected ':'")) {
            return Optional.of(
                    Bilingual.of(
                            "thiếu dấu hai chấm sau khóa, hoặc dòng thụt ít hơn dòng trên mà nó nối tiếp.",
                            "a colon is missing after the key, or the line is indented less than the one above that it continues."));
        }
        if (context.contains("flow")) {
            return Optional.of(Bilingual.of(
                    "ngoặc mở ở đây chưa đóng, hoặc bên trong thiếu dấu phẩy giữa hai phần tử.",
                    "the bracket opened here is not closed, or a comma is missing between two elements in it."));
        }
        if (problem.contains("expected <block end>") || problem.contains("not allowed here")) {
            return Optional.of(Bilingual.of(
                    "dòng thụt không khớp với các dòng cùng cấp; hãy thụt chúng bằng nhau, bằng dấu cách.",
                    "the indentation does not match the lines of the same level; indent them alike, with spaces."));
        }
        return Optional.empty();
    }
}
