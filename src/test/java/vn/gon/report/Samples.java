package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Criterion;
import vn.gon.audit.Evidence;
import vn.gon.audit.Finding;
import vn.gon.audit.RuleCard;
import vn.gon.audit.Severity;
import vn.gon.audit.Undecided;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Source;
import vn.gon.cost.Parameter;
import vn.gon.plan.Assessment;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.ConditionKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Subject;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Bilingual;

/** Reports of made-up registers. */
public final class Samples {

    public static final RuleCard CERTIFIED = new RuleCard(
            "HS003",
            "certified-copy",
            Bilingual.of("Yêu cầu bản sao chứng thực", "Asks for a certified copy"),
            Criterion.REASONABLENESS,
            Severity.WARNING,
            Bilingual.of(
                    "Người dân phải đi chứng thực trong khi cơ quan tiếp nhận có thể đối chiếu bản chính.",
                    "People must have a copy certified although the desk can compare it with the original."),
            List.of(new RuleCard.LegalGround("61/2018/NĐ-CP", "Điều 13", RuleCard.Status.ASSUMED)));

    public static final RuleCard IDENTITY = new RuleCard(
            "HS001",
            "identity-paper",
            Bilingual.of("Yêu cầu giấy tờ tùy thân đã có dữ liệu", "Asks for an identity paper that is on record"),
            Criterion.NECESSITY,
            Severity.ERROR,
            Bilingual.of(
                    "Thông tin này đã có trong cơ sở dữ liệu quốc gia về dân cư.",
                    "The data are in the national population database."),
            List.of());

    public static final RuleCard OFFLINE = new RuleCard(
            "CT001",
            "no-online-channel",
            Bilingual.of("Chưa nhận hồ sơ trực tuyến", "Cannot be filed online"),
            Criterion.REASONABLENESS,
            Severity.WARNING,
            Bilingual.of("Người nộp phải đi lại để nộp hồ sơ.", "People must travel to file."),
            List.of());

    public static final RuleCard SLOW = new RuleCard(
            "TH002",
            "long-time-limit",
            Bilingual.of("Thời hạn dài so với thủ tục cùng lĩnh vực", "Takes long compared with its peers"),
            Criterion.REASONABLENESS,
            Severity.INFO,
            Bilingual.of(
                    "Thời hạn vượt ngưỡng của các thủ tục cùng lĩnh vực.", "The limit lies above that of its peers."),
            List.of());

    public static final RuleCard VAGUE = new RuleCard(
            "DK001",
            "vague-condition",
            Bilingual.of("Điều kiện không kiểm chứng được", "A condition that cannot be checked"),
            Criterion.LEGALITY,
            Severity.WARNING,
            Bilingual.of(
                    "Từ ngữ chung chung cho phép mỗi nơi hiểu một cách.",
                    "General words let each office read its own meaning."),
            List.of());

    public static final RuleCard USELESS = new RuleCard(
            "TT009",
            "no-objective-left",
            Bilingual.of("Không còn mục tiêu quản lý", "Serves no objective any more"),
            Criterion.NECESSITY,
            Severity.ERROR,
            Bilingual.of("Mục tiêu đã được bảo đảm bằng biện pháp khác.", "The objective is met by other means."),
            List.of());

    public static final RuleCard SILENT = new RuleCard(
            "PL004",
            "online-fee-not-lower",
            Bilingual.of("Phí trực tuyến không thấp hơn", "Filing online costs no less"),
            Criterion.COST,
            Severity.INFO,
            Bilingual.of("Chưa khuyến khích nộp trực tuyến.", "Nothing rewards filing online."),
            List.of());

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Samples() {}

    public static About about() {
        return about("Danh mục mẫu", "31/12/2025");
    }

    public static About about(String catalog, @Nullable String date) {
        return new About(
                catalog,
                date,
                "0.1.0",
                "gon run --catalog catalog",
                List.of(new InputFile("procedures.jsonl", 12345, HASH), new InputFile("volumes.csv", 678, HASH)),
                new RulePack(7, HASH, null),
                List.of(IDENTITY, CERTIFIED, OFFLINE, SLOW, VAGUE, USELESS, SILENT),
                List.of(new Parameter(
                        "hourly-income",
                        Bilingual.of("Thu nhập bình quân một giờ", "Average income of one hour"),
                        new BigDecimal("48248.5"),
                        "VND/hour",
                        LocalDate.of(2025, 1, 1),
                        Origin.ASSUMED,
                        "Số mẫu cho kiểm thử",
                        null,
                        null)),
                List.of(new Source(
                        "starter",
                        Bilingual.of("Danh mục khởi đầu", "Starter catalogue"),
                        "Nhóm mẫu",
                        null,
                        "Apache-2.0",
                        List.of("procedures"),
                        null)),
                instruments(),
                LocalDate.of(2025, 1, 1));
    }

    private static Map<String, LegalInstrument> instruments() {
        return Map.of(
                "10/2024/NĐ-CP",
                new LegalInstrument(
                        "10/2024/NĐ-CP",
                        InstrumentType.DECREE,
                        "Nghị định mẫu về giấy phép",
                        "Chính phủ",
                        InstrumentLevel.GOVERNMENT,
                        LocalDate.of(2024, 2, 1),
                        LegalInstrument.Status.IN_FORCE),
                "05/2019/TT-BXX",
                new LegalInstrument(
                        "05/2019/TT-BXX",
                        InstrumentType.CIRCULAR,
                        "Thông tư mẫu về biểu mẫu",
                        "Bộ Mẫu",
                        InstrumentLevel.MINISTRY,
                        null,
                        LegalInstrument.Status.REPEALED));
    }

    /** Three procedures and a condition: one simplified, one without volumes, one abolished. */
    public static Report small() {
        ReportBuilder builder = new ReportBuilder(about(), ReportBuilder.USUAL_TOP);
        smallAssessments().forEach(builder::add);
        return builder.build();
    }

    public static List<Assessment> smallAssessments() {
        Procedure licence = procedure("1.000001", "Cấp giấy phép mở lớp dạy bơi", "Bộ Mẫu Một")
                .cases(List.of(new SubmissionCase(
                        null,
                        null,
                        List.of(
                                paper("Đơn đề nghị", null),
                                paper("Bản sao thẻ căn cước", Presentation.PLAIN_COPY),
                                paper("Bản sao văn bằng của người dạy", Presentation.CERTIFIED_COPY)))))
                .build();
        Procedure report = procedure("1.000002", "Xác nhận danh sách học viên", "Bộ Mẫu Hai")
                .cases(null)
                .legal(null)
                .build();
        Procedure seal = procedure("1.000003", "Đăng ký mẫu dấu lớp học", "Bộ Mẫu Một")
                .legal(List.of(new LegalReference("05/2019/TT-BXX", null, null)))
                .build();
        Procedure quiet =
                procedure("1.000004", "Tra cứu danh sách lớp học", "Bộ Mẫu Hai").build();
        return List.of(
                SampleCosts.assess(licence, "1200", List.of(identity("1.000001", 1), certified("1.000001", 2))),
                withUndecided(
                        SampleCosts.assess(report, null, List.of(offline("1.000002"), slow("1.000002"))), CERTIFIED),
                SampleCosts.assess(seal, "300", List.of(useless("1.000003"))),
                SampleCosts.assess(quiet, "50", List.of()),
                condition("DK-001-01", "Có cơ sở vật chất phù hợp để dạy bơi"));
    }

    public static ProcedureBuilder procedure(String code, String name, String agency) {
        return new ProcedureBuilder(code, name, agency)
                .fields(List.of("Thể dục, thể thao"))
                .levels(List.of(Level.PROVINCE))
                .subjects(List.of(Subject.CITIZEN, Subject.ENTERPRISE))
                .deciding(List.of("Sở chuyên ngành"))
                .channels(List.of(new Channel(
                        ChannelKind.DIRECT,
                        TimeLimit.of(10, TimeUnit.WORKING_DAY),
                        List.of(new Fee(FeeType.CHARGE, Money.dong(100000), null)),
                        null)))
                .cases(List.of(new SubmissionCase(null, null, List.of(paper("Đơn đề nghị", null)))))
                .requirements(List.of(new Requirement("Có người dạy đủ năng lực", ConditionKind.STAFF)))
                .results(List.of(new Result("Giấy phép", null, 36)))
                .legal(List.of(new LegalReference("10/2024/NĐ-CP", null, "Điều 7 khoản 2")))
                .decision("12/QĐ-BXX");
    }

    public static RequiredDocument paper(String name, @Nullable Presentation presentation) {
        return new RequiredDocument(name, null, 1, 0, null, presentation);
    }

    public static Finding identity(String code, int document) {
        DocumentPath path = new DocumentPath(0, document);
        return finding(IDENTITY, code, path.toString(), "Bản sao thẻ căn cước", new Edit.UseDatabase(path));
    }

    public static Finding certified(String code, int document) {
        DocumentPath path = new DocumentPath(0, document);
        return finding(CERTIFIED, code, path.toString(), "Bản sao văn bằng", new Edit.AcceptPlainCopy(path));
    }

    public static Finding offline(String code) {
        return finding(OFFLINE, code, "channels", "trực tiếp", new Edit.OpenChannel(ChannelKind.ONLINE));
    }

    public static Finding slow(String code) {
        return finding(
                SLOW,
                code,
                "channels[0].timeLimit",
                "10 ngày làm việc",
                new Edit.ShortenTimeLimit(new BigDecimal("0.3")));
    }

    public static Finding useless(String code) {
        return finding(USELESS, code, "", "không nêu mục tiêu", new Edit.Abolish());
    }

    public static Finding vague(String code) {
        return finding(VAGUE, code, "requirements[0]", "đủ năng lực", new Edit.SpecifyRequirement(0));
    }

    public static Finding finding(RuleCard rule, String code, String path, String value, Edit edit) {
        return new Finding(
                rule.id(),
                rule.name(),
                code,
                path,
                rule.severity(),
                List.of(new Evidence(path.isEmpty() ? "objective" : path, value)),
                List.of(edit));
    }

    public static Assessment condition(String code, String text) {
        BusinessCondition condition = new BusinessCondition(
                code,
                "Kinh doanh dịch vụ dạy bơi",
                null,
                text,
                ConditionKind.PREMISES,
                "Bộ Mẫu Một",
                "10/2024/NĐ-CP",
                null,
                null,
                null);
        Finding finding = finding(VAGUE, code, "text", "phù hợp", new Edit.SpecifyRequirement(-1));
        return new Assessment(condition, List.of(finding), List.of(), null, null);
    }

    public static Assessment withUndecided(Assessment assessment, RuleCard rule) {
        List<Undecided> undecided = new ArrayList<>(assessment.undecided());
        undecided.add(
                new Undecided(rule.id(), rule.name(), assessment.regulation().code(), "cases"));
        return new Assessment(
                assessment.regulation(), assessment.findings(), undecided, assessment.after(), assessment.costing());
    }
}
