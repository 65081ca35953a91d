package vn.gon.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.regex.Pattern;
import vn.gon.text.VietnameseText;

/** The row of headings of a foreign table as it is read. */
final class Headings {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int LONGEST = 1 << 16;
    private static final int MOST_LINES = 5;

    private Headings() {}

    /** Returns a heading on one line, in the usual Unicode form. */
    static String plain(String cell) {
        return SPACE.matcher(VietnameseText.nfc(cell.replace("\uFEFF", "").replace('\u00A0', ' ')))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the character that most likely stands between the cells: the most frequent in one of the first lines. */
    static char delimiter(ForeignFile file, CsvEncoding encoding) {
        try (InputStream in = file.open()) {
            in.skipNBytes(encoding.skip());
            char[] start = new char[LONGEST];
            int length = new BufferedReader(new InputStreamReader(in, encoding.charset())).read(start);
            List<String> lines = new String(start, 0, Math.max(0, length))
                    .lines()
                    .limit(MOST_LINES)
                    .toList();
            char best = ',';
            for (char candidate : new char[] {';', '\t', '|'}) {
                if (most(lines, candidate) > most(lines, best)) {
                    best = candidate;
                }
            }
            return best;
        } catch (IOException e) {
            throw file.damaged();
        }
    }

    private static long most(List<String> lines, char wanted) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == wanted).count())
                .max()
                .orElse(0);
    }
}
