package vn.gon.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "Cấp giấy phép, Cấp giấy phép",
        "a\\ud83db, a\\ufffdb",
        "a\\ude00, a\\ufffd",
        "mực \\ud83d\\ude00, mực \\ud83d\\ude00",
        "a\\u0000b\\u001bc, abc",
        "giấy \\u202egnp.exe, giấy gnp.exe",
        "hai\\ndòng, hai dòng",
        "tên \\u05d0\\u05d1 12 kết, tên \\u2068\\u05d0\\u05d1\\u2069 12 kết",
        "\\u0627\\u0644, \\u2068\\u0627\\u0644\\u2069",
        "a\\ufffeb, ab",
        "=cmd|' /C calc'!A0, =cmd|' /C calc'!A0"
    })
    void whatCannotBePrintedIsMended(String found, String shown) {
        assertThat(PlainText.of(unescaped(found))).isEqualTo(unescaped(shown));
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\u", at)) {
                plain.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 5;
            } else if (text.startsWith("\\n", at)) {
                plain.append('\n');
                at++;
            } else {
                plain.append(text.charAt(at));
            }
        }
        return plain.toString();
    }
}
