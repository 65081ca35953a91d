package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.plan.Assessment;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Money;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/** A made-up register with the look of a real one: many agencies, long names, much that is unknown. */
public final class Register {

    private static final String[] AGENCIES = {"Bộ Tài chính", "Bộ Xây dựng", "Bộ Nội vụ", "Bộ Y tế", "Bộ Công Thương"};

    private static final String[] NAMES = {
        "Đăng ký hộ kinh doanh lần đầu",
        "Cấp giấy phép xây dựng nhà ở riêng lẻ tại khu vực đã có quy hoạch chi tiết được duyệt",
        "Cấp lại chứng chỉ hành nghề do bị mất, bị hư hỏng hoặc thay đổi thông tin của người hành nghề",
        "Đăng ký thay đổi nội dung hoạt động của chi nhánh, văn phòng đại diện, địa điểm kinh doanh",
        "Cấp giấy chứng nhận đủ điều kiện an toàn thực phẩm đối với cơ sở sản xuất, kinh doanh",
        "Giải quyết chế độ hưu trí đối với người lao động",
        "Thông báo lập sổ nhật ký công trình",
        "Cấp giấy phép bán lẻ rượu",
        "Đăng ký giá bán lẻ mặt hàng bình ổn",
        "Xác nhận thời gian công tác của viên chức",
        "Thẩm định thiết kế xây dựng triển khai sau thiết kế cơ sở",
        "Công bố hợp quy sản phẩm vật liệu xây dựng",
        "Cấp chứng chỉ kiểm nghiệm viên",
        "Gia hạn giấy phép hoạt động khám bệnh, chữa bệnh",
        "Khai báo sử dụng lao động",
        "Đăng ký phương tiện đo nhóm hai"
    };

    private static final String[] FILINGS = {
        "412000", "58300", null, "96500", "37250", "128400", null, "5400", null, "2100", "860", null, "45", "1310",
        "64000", null
    };

    private Register() {}

    public static Report report() {
        ReportBuilder builder = new ReportBuilder(
                Samples.about("Danh mục thủ tục hành chính của năm bộ, bản khởi đầu", "30/6/2026"),
                ReportBuilder.USUAL_TOP);
        for (int i = 0; i < NAMES.length; i++) {
            builder.add(assessment(i));
        }
        for (int i = 0; i < 24; i++) {
            String code = String.format(Locale.ROOT, "3.%06d", i);
            Procedure quiet = Samples.procedure(code, "Thủ tục không có phát hiện", AGENCIES[i % AGENCIES.length])
                    .build();
            builder.add(SampleCosts.assess(quiet, i % 3 == 0 ? "1000" : null, List.of()));
        }
        builder.add(Samples.condition("DK-018-01", "Có cơ sở vật chất, trang thiết bị phù hợp với quy mô hoạt động"));
        builder.add(Samples.condition("DK-027-03", "Người đứng đầu có uy tín và kinh nghiệm cần thiết"));
        return builder.build();
    }

    private static Assessment assessment(int i) {
        String code = String.format(Locale.ROOT, "1.%06d", 1100 + 37 * i);
        List<Finding> findings = new ArrayList<>(List.of(Samples.offline(code)));
        if (i % 4 == 3) {
            findings.add(Samples.vague(code));
        }
        if (i != 8) {
            findings.add(Samples.identity(code, 1));
            findings.add(Samples.certified(code, 2));
        }
        if (i % 3 == 0) {
            findings.add(Samples.slow(code));
        }
        if (i == 8) {
            findings = List.of(Samples.useless(code));
        }
        if (i == 12) {
            findings = List.of(Samples.slow(code));
        }
        if (i == 15) {
            findings = List.of(Samples.vague(code));
        }
        Assessment assessment = SampleCosts.assess(procedure(i, code), FILINGS[i], findings);
        return i % 5 == 1 ? Samples.withUndecided(assessment, Samples.SILENT) : assessment;
    }

    private static Procedure procedure(int i, String code) {
        return Samples.procedure(code, NAMES[i], AGENCIES[i % AGENCIES.length])
                .channels(List.of(new Channel(
                        ChannelKind.DIRECT, TimeLimit.of(5 + 5L * (i % 4), TimeUnit.WORKING_DAY), fees(i), null)))
                .cases(List.of(new SubmissionCase(null, null, documents(i))))
                .legal(List.of(
                        new LegalReference("10/2024/NĐ-CP", null, i % 2 == 0 ? "Điều " + (5 + i) + " khoản 1" : null),
                        new LegalReference("05/2019/TT-BXX", null, null)))
                .decision(i % 3 == 0 ? null : "1" + i + "/QĐ-BXX")
                .build();
    }

    private static @Nullable List<Fee> fees(int i) {
        return i % 4 == 2 ? null : List.of(new Fee(FeeType.CHARGE, Money.dong(50000L * (i % 5)), null));
    }

    private static List<RequiredDocument> documents(int i) {
        List<RequiredDocument> documents = new ArrayList<>(List.of(
                Samples.paper("Đơn đề nghị theo mẫu", null),
                Samples.paper("Bản sao thẻ căn cước của người đại diện theo pháp luật", Presentation.PLAIN_COPY),
                Samples.paper(
                        "Bản sao giấy chứng nhận đăng ký doanh nghiệp hoặc quyết định thành lập",
                        Presentation.CERTIFIED_COPY)));
        for (int more = 0; more < i % 5; more++) {
            documents.add(Samples.paper("Tài liệu thuyết minh phần " + (more + 1), null));
        }
        return documents;
    }
}
