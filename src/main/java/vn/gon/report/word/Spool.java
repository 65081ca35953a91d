package vn.gon.report.word;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Markup kept in little room until all of the document is known, with places that are filled in only then. */
final class Spool {

    private final List<ByteArrayOutputStream> parts = new ArrayList<>();
    private final List<Consumer<Xml>> between = new ArrayList<>();
    private Writer writer;
    private Xml xml;

    Spool() {
        writer = next();
        xml = new Xml(writer);
    }

    private Writer next() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.add(bytes);
        return new BufferedWriter(
                new OutputStreamWriter(
                        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED), 1 << 13),
                        StandardCharsets.UTF_8),
                1 << 13);
    }

    Xml xml() {
        return xml;
    }

    /** Leaves a place for markup that is made when everything else is written. */
    void cut(Consumer<Xml> later) {
        close();
        between.add(later);
        writer = next();
        xml = new Xml(writer);
    }

    /** Sends everything on its way. */
    void copy(OutputStream out) throws IOException {
        close();
        for (int at = 0; at < parts.size(); at++) {
            try (InflaterInputStream part = new InflaterInputStream(
                    new ByteArrayInputStream(parts.get(at).toByteArray()))) {
                part.transferTo(out);
            }
            if (at < between.size()) {
                Writer late = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                between.get(at).accept(new Xml(late));
                late.flush();
            }
        }
    }

    private void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
