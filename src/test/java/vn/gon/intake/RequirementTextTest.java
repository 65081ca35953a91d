package vn.gon.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTextTest {

    private static final Vocabulary VOCABULARY = Repairs.load(null).vocabulary();

    private static final List<String> PIECES = List.of(
            "Có kho rộng 1.000.000 m2",
            "có thợ",
            "Điều 5. Kho",
            "Điều kiện về kho",
            "a)",
            "b)",
            "c)",
            "đ)",
            "1.",
            "2.",
            "1.1",
            "1)",
            "-",
            "+",
            "•",
            "I.",
            "II.",
            "(i)",
            "(ii)",
            ":",
            ";",
            ".",
            "\n",
            "(",
            ")",
            "“",
            "”",
            "TP. Huế",
            "12.5.2030",
            "trong đó có 2 người",
            "Nghị định 7/2030/NĐ-CP",
            "quy định tại điểm a) khoản 2",
            "Không");

    private static List<String> split(String text) {
        return RequirementText.split(text, VOCABULARY);
    }

    @Test
    void everyLineIsARequirement() {
        assertThat(split("- Có vốn;\n+ Có nhà;\na) Có người.")).containsExactly("Có vốn;", "Có nhà;", "a) Có người.");
    }

    @Test
    void aLineThatEndsInAColonLeadsTheLinesUnderIt() {
        assertThat(split("Doanh nghiệp:\n- Có vốn:\n+ 1 tỷ;\n+ 2 tỷ;\n- Có nhà.\nCá nhân:\n- Đủ tuổi."))
                .containsExactly(
                        "Doanh nghiệp: Có vốn: 1 tỷ;",
                        "Doanh nghiệp: Có vốn: 2 tỷ;",
                        "Doanh nghiệp: Có nhà.",
                        "Cá nhân: Đủ tuổi.");
    }

    @Test
    void aLeadWithNothingUnderItIsARequirement() {
        assertThat(split("Điều kiện như sau:")).containsExactly("Điều kiện như sau:");
    }

    @Test
    void aLineThatBeginsSmallGoesOnWithTheLineAbove() {
        assertThat(split("- Có nhà xưởng rộng\ntrên 100 mét vuông.\n- Có thợ."))
                .containsExactly("Có nhà xưởng rộng trên 100 mét vuông.", "Có thợ.");
    }

    @Test
    void itemsThatRunOnInOneLineAreSplit() {
        assertThat(split("Điều kiện cấp phép: 1. Có kho; 2. Có thợ; 3. Có vốn."))
                .containsExactly(
                        "Điều kiện cấp phép: 1. Có kho;",
                        "Điều kiện cấp phép: 2. Có thợ;",
                        "Điều kiện cấp phép: 3. Có vốn.");
        assertThat(split("a) Có kho; b) Có thợ; c) Có vốn; d) Có xe; đ) Có bãi."))
                .containsExactly("a) Có kho;", "b) Có thợ;", "c) Có vốn;", "d) Có xe;", "đ) Có bãi.");
        assertThat(split("Phải: - Có kho; - Có thợ.")).containsExactly("Phải: Có kho;", "Phải: Có thợ.");
    }

    @Test
    void levelsOfNumbersLettersAndRomanNumbersNest() {
        assertThat(
                        split(
                                "I. Nhà ong:\n1. Về kho:\n1.1. Có giá;\n1.2. Có đèn.\n2. Có thợ.\nII. Nhà tằm:\n(i) Có nong;\n(ii) Có né."))
                .containsExactly(
                        "I. Nhà ong: 1. Về kho: 1.1. Có giá;",
                        "I. Nhà ong: 1. Về kho: 1.2. Có đèn.",
                        "I. Nhà ong: 2. Có thợ.",
                        "II. Nhà tằm: (i) Có nong;",
                        "II. Nhà tằm: (ii) Có né.");
    }

    @Test
    void theLetterIAfterHIsALetter() {
        assertThat(split("a) Phải:\nh) Có kho;\ni) Có thợ.")).containsExactly("a) Phải:", "h) Có kho;", "i) Có thợ.");
    }

    @Test
    void aHeadingWithoutColonLeadsTheListUnderIt() {
        assertThat(split("1. Điều kiện đối với nhà ong\na) Có tổ;\nb) Có hoa.\n2. Có thợ."))
                .containsExactly(
                        "1. Điều kiện đối với nhà ong: a) Có tổ;",
                        "1. Điều kiện đối với nhà ong: b) Có hoa.",
                        "2. Có thợ.");
    }

    @Test
    void sentencesThatStandAloneAreRequirements() {
        assertThat(split("Có kho rộng 100 m2 trở lên. Có thợ biết nghề ong."))
                .containsExactly("Có kho rộng 100 m2 trở lên.", "Có thợ biết nghề ong.");
        assertThat(split("Điều kiện về thợ: Thợ cả biết chữ. Thợ phụ biết đếm."))
                .containsExactly("Điều kiện về thợ: Thợ cả biết chữ.", "Điều kiện về thợ: Thợ phụ biết đếm.");
    }

    @Test
    void clausesWithoutSubjectAreRequirementsAndSoAreClausesAfterAColon() {
        assertThat(split("Có kho để chứa mật; có thợ biết nghề; đã qua một mùa ong."))
                .containsExactly("Có kho để chứa mật;", "có thợ biết nghề;", "đã qua một mùa ong.");
        assertThat(split("Không thuộc trường hợp: nợ thuế; bị cấm nuôi ong."))
                .containsExactly("Không thuộc trường hợp: nợ thuế;", "Không thuộc trường hợp: bị cấm nuôi ong.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Người nuôi ong biết chữ; có kho; không nợ thuế.",
                "Có vốn từ 1.000.000.000 đồng. Trường hợp vay thì được ít hơn.",
                "Có kho tại TP. Huế hoặc P. Bảy",
                "Đáp ứng Điều 5. Điều 6 và khoản 2. Điều 7",
                "Có kho theo quy định tại khoản 1 Điều 5. Kho đó phải khô",
                "Có giấy phép (cấp trước 2030; còn hạn. Không sửa) và có kho",
                "Ngày 12.5.2030 Bộ Ong đã cấp phép",
                "Theo quy định tại điểm a) khoản 2 và điểm b) khoản 3",
                "Bộ Lao động - Thương binh và Xã hội xác nhận",
                "Có 1.5 ha trồng hoa"
            })
    void whatBelongsTogetherStaysTogether(String text) {
        assertThat(split(text)).hasSize(1);
    }

    @Test
    void noWordIsLostWhateverTheTextLooksLike() {
        Random random = new Random(20300512);
        Pattern words = Pattern.compile("[\\p{L}\\p{N}]+");
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            String all = String.join("\n", split(text.toString()));
            int[] wanted =
                    text.chars().filter(Character::isLetterOrDigit).sorted().toArray();
            assertThat(counts(all)).as(text.toString()).satisfies(found -> {
                for (int letter : wanted) {
                    assertThat(found[letter]).isGreaterThanOrEqualTo(count(wanted, letter));
                }
            });
            assertThat(words.matcher(text).results().map(word -> word.group()))
                    .allSatisfy(word -> assertThat(all).contains(word));
        }
    }

    private static int[] counts(String text) {
        int[] counts = new int[Character.MAX_VALUE];
        text.chars().forEach(c -> counts[c]++);
        return counts;
    }

    private static int count(int[] letters, int letter) {
        int count = 0;
        for (int each : letters) {
            count += each == letter ? 1 : 0;
        }
        return count;
    }
}
