package vn.gon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gon.audit.Truth.NO;
import static vn.gon.audit.Truth.UNKNOWN;
import static vn.gon.audit.Truth.YES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Language;

/** Procedures are compared with those of the same field and act, in one unit. */
class PeersTest {

    @ParameterizedTest
    @CsvSource({"50, 5", "90, 9", "91, 10", "100, 10", "1, 1"})
    void percentilesAreByNearestRank(BigDecimal percent, BigDecimal value) {
        Peers.Values values = new Peers.Values(
                IntStream.rangeClosed(1, 10).mapToObj(BigDecimal::valueOf).toList());

        assertThat(values.percentile(percent)).isEqualByComparingTo(value);
    }

    @Test
    void aTieIsNotAbove() {
        assertThat(answer(5, TimeUnit.DAY, peers(8, TimeUnit.DAY))).isEqualTo(NO);
        assertThat(answer(6, TimeUnit.DAY, peers(8, TimeUnit.DAY))).isEqualTo(YES);
    }

    @Test
    void tooFewPeersLeaveItUnknown() {
        assertThat(answer(50, TimeUnit.DAY, peers(7, TimeUnit.DAY))).isEqualTo(UNKNOWN);
    }

    @Test
    void workingDaysAndCalendarDaysNeverMeet() {
        assertThat(answer(50, TimeUnit.WORKING_DAY, peers(8, TimeUnit.DAY))).isEqualTo(UNKNOWN);
        assertThat(answer(2, TimeUnit.MONTH, peers(8, TimeUnit.DAY))).isEqualTo(YES);
    }

    @Test
    void whatIsNotStatedIsUnknown() {
        Procedure silent = new ProcedureBuilder("1", "Cấp giấy phép", "Bộ").build();

        assertThat(condition(List.of(silent)).test(Element.of(silent))).isEqualTo(UNKNOWN);
        assertThat(new ComparedWithPeers(Measure.STEPS, BigDecimal.TEN, 1, null, null, null).test(Element.of(silent)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void theOrderOfTheRegisterDoesNotMatter() {
        List<Procedure> all = new ArrayList<>(peers(8, TimeUnit.DAY));
        Procedure slow = procedure("9", 6, TimeUnit.DAY);
        all.add(slow);
        List<Evidence> one = new ArrayList<>();
        condition(all).addEvidence(Element.of(slow), one);
        Collections.reverse(all);
        List<Evidence> other = new ArrayList<>();
        condition(all).addEvidence(Element.of(slow), other);

        assertThat(one)
                .isEqualTo(other)
                .containsExactly(
                        new Evidence("channels.time-limit", "6 day"),
                        new Evidence("register.peers", "P50 = 5 day; P90 = 5 day; n = 8"));
    }

    @Test
    void unitsAreWrittenForTheReader() {
        Evidence evidence = new Evidence("register.peers", "P50 = 5 working-day; P90 = 7.5 day; n = 8");

        assertThat(evidence.shown(Language.VIETNAMESE)).isEqualTo("P50 = 5 ngày làm việc; P90 = 7.5 ngày; n = 8");
        assertThat(evidence.shown(Language.ENGLISH)).isEqualTo("P50 = 5 working days; P90 = 7.5 days; n = 8");
        assertThat(new Evidence("name", "5 day").shown(Language.VIETNAMESE)).isEqualTo("5 day");
    }

    @Test
    void aProcedureIsComparedAsItIsGivenNotAsItIsRegistered() {
        List<Procedure> register = new ArrayList<>(peers(8, TimeUnit.DAY));
        register.add(procedure("9", 60, TimeUnit.DAY));
        Condition condition = condition(register);

        assertThat(condition.test(Element.of(procedure("9", 60, TimeUnit.DAY)))).isEqualTo(YES);
        assertThat(condition.test(Element.of(procedure("9", 5, TimeUnit.DAY)))).isEqualTo(NO);
        assertThat(condition.test(Element.of(procedure("9", 60, TimeUnit.WORKING_DAY))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whatIsRegisteredOfAProcedureIsNotItsOwnPeer() {
        List<Procedure> register = new ArrayList<>(peers(7, TimeUnit.DAY));
        register.add(procedure("9", 6, TimeUnit.DAY));

        assertThat(condition(register).test(Element.of(procedure("9", 60, TimeUnit.DAY))))
                .isEqualTo(UNKNOWN);
    }

    private static Truth answer(int amount, TimeUnit unit, List<Procedure> peers) {
        List<Procedure> all = new ArrayList<>(peers);
        Procedure own = procedure("9", amount, unit);
        all.add(own);
        return condition(all).test(Element.of(own));
    }

    private static Condition condition(List<Procedure> register) {
        return new ComparedWithPeers(Measure.TIME_LIMIT, BigDecimal.valueOf(90), 8, null, null, null)
                .within(Register.of(InMemoryCatalog.of(register, Volumes.UNKNOWN)));
    }

    private static List<Procedure> peers(int count, TimeUnit unit) {
        return IntStream.range(0, count)
                .mapToObj(i -> procedure("0." + i, 5, unit))
                .toList();
    }

    private static Procedure procedure(String code, int amount, TimeUnit unit) {
        Channel channel = new Channel(ChannelKind.DIRECT, TimeLimit.of(amount, unit), null, null);
        return new ProcedureBuilder(code, "Cấp giấy phép số " + code, "Bộ Ví dụ")
                .fields(List.of("Thủy sản"))
                .channels(List.of(channel))
                .build();
    }
}
