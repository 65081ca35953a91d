package vn.gon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small register with rules of its own, in a folder where the program is run.
 *
 * @param folder the folder
 */
record SampleRegister(Path folder) {

    private static final String RULE = """
            id: %s
            name: %s
            title: { vi: Tiêu đề %s, en: Title %s }
            criterion: reasonableness
            severity: %s
            applies-to: procedure
            %s
            why: { vi: Vì "thế" & <vậy>., en: Because "so" & <so>. }
            legal: [ { instrument: 63/2010/NĐ-CP, article: Điều 7, status: assumed } ]
            """;

    /** Writes the register: three procedures, of which two ask for a sealed paper and one says nothing of its papers. */
    static SampleRegister in(Path folder) {
        SampleRegister register = new SampleRegister(folder);
        register.write("rules/audit/sealed-paper.yaml", rule("HS900", "sealed-paper", "warning", """
                for-each: documents
                when: { field: name, mentions: [đóng dấu] }
                propose: [ { edit: remove-document } ]""") + """
                examples:
                  flags: [ { documents: [ { name: Giấy đóng dấu } ] } ]
                  passes: [ { documents: [ { name: Giấy thường } ] } ]
                """);
        register.write("rules/audit/winding-way.yaml", rule("TT900", "winding-way", "info", """
                thresholds: { most-steps: { value: 3, unit: steps } }
                when: { count: steps, more-than: most-steps }""") + """
                examples:
                  flags: [ { steps: [ { text: a }, { text: b }, { text: c }, { text: d } ] } ]
                  passes: [ { steps: [ { text: a } ] } ]
                """);
        register.procedures(first("Đơn đóng dấu"), """
                {"code":"1.000002","name":"Gia hạn","agency":"Bộ Ví dụ","steps":[{"text":"Nộp"},{"text":"Nhận"}],\
                "cases":[{"documents":[{"name":"Sổ đóng dấu"},{"name":"Đơn"}]}]}""", """
                {"code":"1.000003","name":"Thu hồi","agency":"Bộ Ví dụ","steps":[{"text":"Thông báo"}]}""");
        return register;
    }

    /** Returns the first procedure, as a line of the catalogue, with the paper it asks for. */
    static String first(String paper) {
        return "{\"code\":\"1.000001\",\"name\":\"Cấp phép\",\"agency\":\"Bộ Ví dụ\",\"steps\":[{\"text\":\"Nộp\"}],"
                + "\"cases\":[{\"documents\":[{\"name\":\"" + paper + "\"}]}]}";
    }

    void procedures(String... lines) {
        write("catalog/procedures.jsonl", String.join("\n", lines) + "\n");
    }

    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run run(String... args) {
        return run(Map.of(), args);
    }

    /** Runs the program here, in English, with more variables; prices are those that ship with gon. */
    Run run(Map<String, String> variables, String... args) {
        Map<String, String> environment = new TreeMap<>(variables);
        environment.put("GON_HOME", Path.of("").toAbsolutePath().toString());
        environment.putIfAbsent("LANG", "en_US.UTF-8");
        return Run.gon(folder, "", environment, args);
    }

    private static String rule(String id, String name, String severity, String when) {
        return RULE.formatted(id, name, name, name, severity, when);
    }
}
