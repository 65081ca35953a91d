package vn.gon.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** One run of the program in this process: its exit code and what it wrote. */
public record Run(int code, String out, String err) {

    /** Runs the program in a folder, in Vietnamese. */
    public static Run gon(Path folder, String... args) {
        return gon(folder, "", Map.of("LANG", "vi_VN.UTF-8"), args);
    }

    /** Runs the program in a folder with a standard input and an environment. */
    public static Run gon(Path folder, String in, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream input = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        int code = Main.run(input, out, err, environment, folder, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
