package vn.gon.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a YAML value is in plain Java. */
class PlainValueTest {

    @Test
    void aWholeNumberIsAnIntegerSoThatCountsCanBeRead() {
        assertThat(YamlFile.parse("x", "copies: 2").plain()).isEqualTo(Map.of("copies", BigInteger.TWO));
    }

    @Test
    void aFractionStaysExact() {
        assertThat(YamlFile.parse("x", "amount: 1.5").plain()).isEqualTo(Map.of("amount", new BigDecimal("1.5")));
    }
}
