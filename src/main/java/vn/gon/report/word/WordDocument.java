package vn.gon.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import vn.gon.report.FixedZip;
import vn.gon.text.Language;

/**
 * A DOCX file: A4 with the margins of Decree 30/2020/NĐ-CP, Times New Roman, page numbers at the top from the second page on.
 * The same text gives the same bytes.
 */
public final class WordDocument {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** Parts that are the same in all documents, but for words in braces. */
    private static final List<String> FIXED = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/app.xml",
            "docProps/core.xml",
            "word/_rels/document.xml.rels",
            "word/settings.xml",
            "word/styles.xml");

    private static final int TABLE_POINTS = 11;

    private WordDocument() {}

    /** Writes a document; the stream stays open. */
    public static void write(Setup setup, OutputStream out, Consumer<Body> text) throws IOException {
        Spool spool = new Spool();
        Body body = new Body(spool, setup);
        text.accept(body);
        body.end();
        FixedZip zip = new FixedZip(out);
        for (String name : FIXED) {
            zip.part(name, part -> part.write(fixed(name, setup).getBytes(StandardCharsets.UTF_8)));
        }
        zip.part("word/header-first.xml", part -> part.write(header(setup, setup.orientation(), true)));
        for (Orientation each : Orientation.values()) {
            String name = "word/header-" + each.name() + ".xml";
            zip.part(name, part -> part.write(header(setup, each, false)));
        }
        zip.part("word/document.xml", part -> {
            part.write(bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document" + NAMESPACES
                    + "><w:body>"));
            spool.copy(part);
            part.write(bytes("</w:body></w:document>"));
        });
        zip.finish();
    }

    private static String fixed(String name, Setup setup) {
        String resource = name.replace('/', '_').replace("[", "").replace("]", "");
        try (InputStream in = WordDocument.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", escaped(setup.title()))
                    .replace("{language}", setup.language() == Language.VIETNAMESE ? "vi-VN" : "en-GB")
                    .replace("{half-points}", Integer.toString(2 * setup.points()))
                    .replace("{table-half-points}", Integer.toString(2 * TABLE_POINTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String title) {
        java.io.StringWriter escaped = new java.io.StringWriter();
        new Xml(escaped).text(PlainText.of(title));
        return escaped.toString();
    }

    /** The mark stands at the right and the number in the middle, whatever the width of the page. */
    private static byte[] header(Setup setup, Orientation page, boolean first) {
        java.io.StringWriter markup = new java.io.StringWriter();
        Xml xml = new Xml(markup);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:hdr" + NAMESPACES + ">");
        xml.start("w:p").start("w:pPr").value("w:pStyle", "Header").start("w:tabs");
        xml.empty("w:tab", "w:val", "center", "w:pos", Integer.toString(page.line() / 2))
                .empty("w:tab", "w:val", "right", "w:pos", Integer.toString(page.line()))
                .end()
                .end();
        xml.start("w:r").empty("w:tab").end();
        if (!first) {
            Paragraphs.field(xml, "PAGE", "2");
        }
        if (!setup.mark().isEmpty()) {
            xml.start("w:r").empty("w:tab").end();
            Piece.bold(setup.mark()).write(xml);
        }
        xml.end().raw("</w:hdr>");
        return bytes(markup.toString());
    }

    private static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.UTF_8);
    }
}
