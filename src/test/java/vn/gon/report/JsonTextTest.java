package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Money;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Bilingual;

class JsonTextTest {

    private record Sample(String zeta, @Nullable String unknown, ChannelKind alpha, BigDecimal amount) {}

    @Test
    void aRecordKeepsTheOrderOfItsComponentsAndLeavesOutWhatIsUnknown() {
        Sample sample = new Sample("đ", null, ChannelKind.DIRECT, new BigDecimal("1E+3"));
        assertThat(JsonText.line(sample)).isEqualTo("{\"zeta\":\"đ\",\"alpha\":\"direct\",\"amount\":1000}");
    }

    @Test
    void aMapIsWrittenInTheOrderOfItsKeys() {
        assertThat(JsonText.line(Map.of("b", 2, "a", List.of(), "c", 3))).isEqualTo("{\"a\":[],\"b\":2,\"c\":3}");
    }

    @Test
    void aSentenceIsWrittenInBothLanguages() {
        assertThat(JsonText.line(Bilingual.of("một", "one"))).isEqualTo("{\"vi\":\"một\",\"en\":\"one\"}");
    }

    @Test
    void catalogueValuesReadAsInTheCatalogueFiles() {
        assertThat(JsonText.line(List.of(
                        new Fee(FeeType.CHARGE, Money.dong(100_000), null), TimeLimit.of(3, TimeUnit.WORKING_DAY))))
                .isEqualTo("[{\"type\":\"charge\",\"amount\":100000,\"currency\":\"VND\"},"
                        + "{\"amount\":3,\"unit\":\"working-day\"}]");
    }

    @Test
    void indentedTextIsReadableAndEndsItsLine() {
        StringWriter out = new StringWriter();
        JsonText.write(Map.of("a", List.of(1, 2), "b", List.of(), "c", Map.of()), out);
        assertThat(out).hasToString("{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": [],\n  \"c\": {}\n}\n");
    }

    @Test
    void anIteratorIsWrittenAsItIsRead() {
        assertThat(JsonText.line(List.of(1, 2).iterator())).isEqualTo("[1,2]");
    }
}
