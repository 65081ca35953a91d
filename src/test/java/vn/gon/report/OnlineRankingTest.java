package vn.gon.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.Step;
import vn.gon.text.Language;

class OnlineRankingTest {

    private static final Volumes VOLUMES = new Volumes(List.of(volume("1.000002", 50), volume("1.000003", 900)));

    private static Volume volume(String code, int dossiers) {
        return new Volume(code, 2030, BigDecimal.valueOf(dossiers), null, null, null, Origin.MEASURED, "Sở Ong");
    }

    private static Procedure procedure(String code, String step, @Nullable OnlineLevel claimed) {
        return new ProcedureBuilder(code, "Thủ tục " + code, "Bộ Ong")
                .channels(List.of(new Channel(ChannelKind.DIRECT, null, null, null)))
                .steps(List.of(new Step(null, step)))
                .online(claimed)
                .build();
    }

    private static String written(TableFormat format, int most) {
        StringWriter out = new StringWriter();
        Stream<Procedure> procedures = Stream.of(
                procedure("1.000001", "Nộp đơn", null),
                procedure("1.000002", "Nộp đơn", null),
                procedure("1.000003", "Nộp đơn", OnlineLevel.PARTIAL),
                procedure("1.000004", "Phải có mặt để ký", null));
        PrintWriter writer = new PrintWriter(out);
        OnlineRanking.of(procedures, VOLUMES, Map.of(), most).write(format, Language.ENGLISH, writer);
        writer.flush();
        return out.toString();
    }

    @Test
    void theMostFiledComesFirstAndUnknownFilingsLast() {
        assertThat(written(TableFormat.CSV, 10)).isEqualTo("""
                rank,code,name,agency,filings,origin,claimed,service,level,not_stated,feedback
                1,1.000003,Thủ tục 1.000003,Bộ Ong,900,measured,partial,none,,cases,0
                2,1.000002,Thủ tục 1.000002,Bộ Ong,50,measured,,none,,cases,0
                3,1.000001,Thủ tục 1.000001,Bộ Ong,,,,none,,cases,0
                """);
    }

    @Test
    void whatIsLeftOutIsCounted() {
        assertThat(written(TableFormat.TEXT, 1))
                .contains("900 filings a year (measured)")
                .doesNotContain("1.000002")
                .contains("3 of 4 procedures (filings not known: 1, ranked last)", "papers to hand in: 1");
    }

    @Test
    void scriptsGetTheRankingAndItsSummary() {
        assertThat(written(TableFormat.JSON, 1))
                .contains("\"rank\": 1", "\"filings\": 900", "\"hindered\": 1", "\"suited\": 3");
    }
}
