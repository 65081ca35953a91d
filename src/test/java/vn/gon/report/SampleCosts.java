package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.catalog.Origin;
import vn.gon.cost.CostLine;
import vn.gon.cost.ProcedureCost;
import vn.gon.cost.Task;
import vn.gon.plan.Assessment;
import vn.gon.plan.Costing;
import vn.gon.plan.FindingSaving;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.text.Bilingual;

/** A cost model just large enough for samples: papers, filing, fees. */
public final class SampleCosts {

    private static final String INCOME = "Thu nhập bình quân giờ (tham số mẫu)";
    private static final BigDecimal HOURLY = new BigDecimal("48248.5");

    private SampleCosts() {}

    public static Assessment assess(Procedure procedure, @Nullable String filings, List<Finding> findings) {
        Optional<Procedure> after = apply(procedure, findings);
        ProcedureCost before = cost(procedure, filings);
        List<FindingSaving> savings = new ArrayList<>();
        for (Finding finding : findings) {
            List<Finding> others =
                    findings.stream().filter(other -> !other.equals(finding)).toList();
            BigDecimal alone = before.unit().subtract(unit(apply(procedure, List.of(finding))));
            BigDecimal marginal = unit(apply(procedure, others)).subtract(unit(after));
            savings.add(new FindingSaving(finding, alone, marginal));
        }
        Costing costing =
                new Costing(before, after.map(changed -> cost(changed, filings)).orElse(null), savings);
        return new Assessment(procedure, findings, List.of(), after.orElse(null), costing);
    }

    private static Optional<Procedure> apply(Procedure procedure, Collection<Finding> findings) {
        List<Edit> edits =
                findings.stream().flatMap(finding -> finding.edits().stream()).toList();
        return Edits.apply(procedure, edits);
    }

    private static BigDecimal unit(Optional<Procedure> procedure) {
        return procedure.map(found -> cost(found, null).unit()).orElse(BigDecimal.ZERO);
    }

    public static ProcedureCost cost(Procedure procedure, @Nullable String filings) {
        List<CostLine> lines = new ArrayList<>();
        for (SubmissionCase found : Optional.ofNullable(procedure.cases()).orElse(List.of())) {
            for (RequiredDocument document :
                    Optional.ofNullable(found.documents()).orElse(List.of())) {
                boolean certified = document.presentation() == Presentation.CERTIFIED_COPY;
                lines.add(line(Task.PREPARE, document.name(), certified ? "1.25" : "0.5", certified ? 10000 : 1000, 0));
            }
        }
        boolean online = procedure.channel(ChannelKind.ONLINE).isPresent();
        lines.add(line(Task.FILE, online ? "Nộp trực tuyến" : "Nộp tại bộ phận một cửa", online ? "0.5" : "2.5", 0, 0));
        lines.add(fee(procedure));
        lines.add(line(Task.RECEIVE, "Nhận kết quả", "1", 0, 0));
        BigDecimal unit = lines.stream().map(CostLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal number = filings == null ? null : new BigDecimal(filings);
        return new ProcedureCost(
                procedure.code(),
                lines,
                unit,
                number,
                number == null ? null : unit.multiply(number),
                Origin.ASSUMED,
                number == null ? null : Origin.ESTIMATED,
                number == null ? null : "Báo cáo hồ sơ năm 2025 (số mẫu)",
                procedure.cases() == null
                        ? List.of(Bilingual.of(
                                "Danh mục không nêu thành phần hồ sơ nên chưa tính phần chuẩn bị.",
                                "The catalogue lists no papers, so preparing them is not counted."))
                        : List.of());
    }

    private static CostLine fee(Procedure procedure) {
        BigDecimal fee = Optional.ofNullable(procedure.channels()).orElse(List.of()).stream()
                .flatMap(channel -> Optional.ofNullable(channel.fees()).orElse(List.of()).stream())
                .flatMap(found -> Optional.ofNullable(found.amount()).stream())
                .map(money -> money.amount())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        return new CostLine(
                Task.PAY,
                Bilingual.of("Nộp phí, lệ phí", "Pay the fees"),
                "channels",
                BigDecimal.ZERO,
                HOURLY,
                BigDecimal.ZERO,
                fee,
                BigDecimal.ONE,
                fee,
                Origin.MEASURED,
                List.of("Mức thu trong danh mục"));
    }

    private static CostLine line(Task task, String label, String hours, long purchased, long fee) {
        BigDecimal time = new BigDecimal(hours);
        BigDecimal amount = time.multiply(HOURLY).add(BigDecimal.valueOf(purchased + fee));
        return new CostLine(
                task,
                Bilingual.same(label),
                "",
                time,
                HOURLY,
                BigDecimal.valueOf(purchased),
                BigDecimal.valueOf(fee),
                BigDecimal.ONE,
                amount,
                task == Task.PREPARE ? Origin.ASSUMED : Origin.STANDARD_TABLE,
                purchased > 0 ? List.of(INCOME, "Giá chứng thực, sao chụp (tham số mẫu)") : List.of(INCOME));
    }
}
