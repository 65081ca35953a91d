package vn.gon.report.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.gon.report.Report;
import vn.gon.text.Language;

/**
 * A dossier as an office program reads it.
 *
 * @param files the papers, in their order
 */
record Written(List<Path> files) {

    static Written of(Report report, Language language, Path folder) {
        return of(report, Sender.BLANK, language, folder);
    }

    static Written of(Report report, Sender sender, Language language, Path folder) {
        return new Written(new Dossier(report, sender, language).write(folder));
    }

    /** Returns the text of a paper, a paragraph or a cell a line, with ordinary spaces. */
    String text(int paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(files.get(paper)))) {
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    for (XWPFTableRow row : table.getRows()) {
                        row.getTableCells().forEach(cell -> lines.add(cell.getText()));
                    }
                }
            }
            return String.join("\n", lines).replace('\u00A0', ' ');
        }
    }

    /** Returns the texts of all papers. */
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int paper = 0; paper < files.size(); paper++) {
            text.append(text(paper)).append('\n');
        }
        return text.toString();
    }
}
