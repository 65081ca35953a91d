package vn.gon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gon.audit.Evidence;
import vn.gon.audit.Finding;
import vn.gon.audit.Severity;
import vn.gon.reform.Edit;
import vn.gon.regulation.ChannelKind;

/** What a package does not take up. */
class LeftOutTest {

    private static final Edit ONLINE = new Edit.OpenChannel(ChannelKind.ONLINE);
    private static final Edit FASTER = new Edit.ShortenTimeLimit(new BigDecimal("0.3"));

    private static Finding finding(String rule, Edit... edits) {
        return new Finding(
                rule, "x", "1", "channels", Severity.INFO, List.of(new Evidence("channels", "")), List.of(edits));
    }

    private static final AcceptedEdits PACKAGE = new AcceptedEdits(
            Set.of(new AcceptedEdits.Accepted("1", "CT001", "channels", "open-channel online")), false);

    @Test
    void aFindingIsPartedIntoTheEditsTakenUpAndTheRest() {
        List<Finding> findings = List.of(finding("CT001", ONLINE, FASTER));

        assertThat(PACKAGE.of(findings)).containsExactly(finding("CT001", ONLINE));
        assertThat(PACKAGE.leftOut(findings)).containsExactly(finding("CT001", FASTER));
    }

    @Test
    void aFindingTakenUpWholeLeavesNothing() {
        assertThat(PACKAGE.leftOut(List.of(finding("CT001", ONLINE)))).isEmpty();
    }

    @Test
    void aFindingThatOnlyAsksForAReviewIsLeftOut() {
        assertThat(PACKAGE.leftOut(List.of(finding("CT009")))).containsExactly(finding("CT009"));
        assertThat(PACKAGE.of(List.of(finding("CT009")))).isEmpty();
    }

    @Test
    void withoutAPackageNothingIsLeftOut() {
        assertThat(AcceptedEdits.EVERYTHING.leftOut(List.of(finding("CT001", FASTER))))
                .isEmpty();
    }
}
