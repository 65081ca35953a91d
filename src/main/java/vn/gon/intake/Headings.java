package vn.gon.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.regex.Pattern;
import vn.gon.text.VietnameseText;

/** The row of headings of a foreign table as it is read. */
final class Headings {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 1 << 16;

    private Headings() {}

    /** Returns a heading on one line, in the usual Unicode form. */
    static String plain(String cell) {
        return SPACE.matcher(VietnameseText.nfc(cell.replace("\uFEFF", "").replace('\u00A0', ' ')))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the character that most likely stands between the cells: the most frequent in the first line. */
    static char delimiter(ForeignFile file, CsvEncoding encoding) {
        try (InputStream in = file.open()) {
            in.skipNBytes(encoding.skip());
            char[] start = new char[LONGEST];
            int length = new BufferedReader(new InputStreamReader(in, encoding.charset())).read(start);
            String line = new String(start, 0, Math.max(0, length))
                    .lines()
                    .findFirst()
                    .orElse("");
            char best = ',';
            for (char candidate : new char[] {';', '\t', '|'}) {
                if (count(line, candidate) > count(line, best)) {
                    best = candidate;
                }
            }
            return best;
        } catch (IOException e) {
            throw file.damaged();
        }
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
