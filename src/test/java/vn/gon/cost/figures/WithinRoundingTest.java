package vn.gon.cost.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a figure may be from what follows when its inputs were rounded themselves, and no further. */
class WithinRoundingTest {

    @TempDir
    private Path folder;

    /** Each row with the least or the greatest figure that inputs rounded half up allow. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",sum,10;10;10,29,,,,yes,",
                ",sum,10;10;10,31,,,,yes,",
                ",difference,10;4,5,,,,yes,",
                ",difference,10;4,7,,,,yes,",
                ",per-unit,100;4,22,,,,yes,",
                ",per-unit,100;4,29,,,,yes,",
                ",ratio,10;20,46,,,,yes,",
                ",ratio,10;20,54,,,,yes,",
                ",rate,20;10,46,,,,yes,",
                ",rate,20;10,54,,,,yes,",
                ",blend,1000;10;4;50%,663,,,,yes,",
                ",blend,1000;10;4;50%,740,,,,yes,",
                ",product,10;4,33,,,,yes,",
                ",product,10;4,47,,,,yes,",
                ",cumulative,1.2 tỷ;2.3 tỷ,1.2;3.6,tỷ,,,,",
            })
    void whatTheRoundingOfTheInputsExplainsIsNoFinding(String row) {
        Checked checked = Tables.check(folder, row).get(0);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.withinRounding()).isTrue();
    }

    /** The same rows one unit further. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",sum,10;10;10,28,,,,yes,",
                ",sum,10;10;10,32,,,,yes,",
                ",difference,10;4,4,,,,yes,",
                ",difference,10;4,8,,,,yes,",
                ",ratio,10;20,45,,,,yes,",
                ",ratio,10;20,55,,,,yes,",
                ",cumulative,1.2 tỷ;2.3 tỷ,1.2;3.7,tỷ,,,,",
            })
    void whatNoRoundingExplainsIsAFinding(String row) {
        Checked checked = Tables.check(folder, row).get(0);
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.withinRounding()).isFalse();
    }

    @Test
    void exactInputsExplainNothing() {
        assertThat(Tables.check(folder, ",difference,10;4,5,,,,no,").get(0).findings())
                .hasSize(1);
    }
}
