package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding keeps its fingerprint however its text is typed, and loses it when it becomes another finding. */
class FingerprintTest {

    private static final String OF_SAMPLE = of("HS001", "1.000894", "cases[0].documents[1]", "Giấy tờ tùy thân");

    @Test
    void itIsTheHashOfTheLinesThatAreDocumented() throws NoSuchAlgorithmException {
        String lines = "HS001\n1.000894\ncases[0].documents[1]\ngiấy tờ tuỳ thân\n";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));

        assertThat(OF_SAMPLE).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void retypingTheTextDoesNotChangeIt() {
        String decomposed = Normalizer.normalize("Giấy tờ tùy thân", Normalizer.Form.NFD);

        assertThat(of("HS001", "1.000894", "cases[0].documents[1]", decomposed)).isEqualTo(OF_SAMPLE);
        assertThat(of("HS001", "1.000894", "cases[0].documents[1]", "GIẤY TỜ TUỲ THÂN"))
                .isEqualTo(OF_SAMPLE);
        assertThat(of("HS001", "1.000894", "cases[0].documents[1]", " Giấy  tờ\n tùy\u00A0thân "))
                .isEqualTo(OF_SAMPLE);
    }

    @Test
    void anotherRuleCodePathOrTextIsAnotherFinding() {
        assertThat(List.of(
                        of("HS002", "1.000894", "cases[0].documents[1]", "Giấy tờ tùy thân"),
                        of("HS001", "1.000895", "cases[0].documents[1]", "Giấy tờ tùy thân"),
                        of("HS001", "1.000894", "cases[0].documents[2]", "Giấy tờ tùy thân"),
                        of("HS001", "1.000894", "cases[0].documents[1]", "Giấy tờ tuỳ ý"),
                        of("HS001", "1.000894", "cases[0].documents[1]\ngiấy tờ tuỳ thân", "")))
                .doesNotContain(OF_SAMPLE)
                .doesNotHaveDuplicates();
    }

    private static String of(String rule, String code, String path, String evidence) {
        return Fingerprint.of(new Finding(
                rule, "a-rule", code, path, Severity.INFO, List.of(new Evidence("x", evidence)), List.of()));
    }
}
