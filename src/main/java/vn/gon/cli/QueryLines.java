package vn.gon.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import vn.gon.text.Bilingual;
import vn.gon.text.ByteLines;
import vn.gon.text.InvalidInput;

/** Queries one a line, from a file or the standard input. */
final class QueryLines {

    private static final int LONGEST = 1 << 16;

    private QueryLines() {}

    /** Hands over each query as it is read; blank lines ask nothing. */
    static void each(Session session, String source, Consumer<String> queries) {
        try (InputStream in = open(session, source);
                ByteLines lines = new ByteLines(new BufferedInputStream(in), LONGEST)) {
            while (lines.hasNext()) {
                ByteLines.Line line = lines.next();
                if (line.tooLong()) {
                    throw InvalidInput.of(
                            source + ":" + line.number(),
                            Bilingual.of("câu hỏi dài quá %d byte.", "the query is longer than %d bytes.", LONGEST));
                }
                if (!line.isBlank()) {
                    queries.accept(new String(line.bytes(), StandardCharsets.UTF_8).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Session session, String source) throws IOException {
        if (source.equals("-")) {
            return session.in();
        }
        Path file = session.resolve(Path.of(source));
        if (!Files.isRegularFile(file)) {
            throw InvalidInput.of(
                    source,
                    Bilingual.of(
                            "không có tệp câu hỏi này; dùng “-” để đọc từ đầu vào chuẩn.",
                            "there is no such file of queries; \"-\" reads the standard input."));
        }
        return Files.newInputStream(file);
    }
}
