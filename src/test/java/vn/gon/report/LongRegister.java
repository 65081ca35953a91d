package vn.gon.report;

import java.util.List;
import java.util.Locale;
import vn.gon.regulation.Procedure;

/** A made-up register of any length. */
final class LongRegister {

    private static final String[] WORK = {"Cấp", "Cấp lại", "Gia hạn", "Đăng ký", "Xác nhận", "Thu hồi", "Điều chỉnh"};

    private static final String[] THING = {
        "giấy phép hoạt động bán lẻ hàng hóa của doanh nghiệp",
        "chứng chỉ hành nghề của người phụ trách chuyên môn về kỹ thuật",
        "giấy chứng nhận đủ điều kiện an toàn của cơ sở sản xuất, kinh doanh",
        "nội dung đăng ký hoạt động của chi nhánh, văn phòng đại diện"
    };

    private LongRegister() {}

    /** Returns a report in which every procedure has a finding and the first few their details. */
    static Report report(int procedures, int top) {
        ReportBuilder builder = new ReportBuilder(Samples.about("Danh mục dài", null), top);
        for (int i = 0; i < procedures; i++) {
            String code = String.format(Locale.ROOT, "9.%06d", i);
            String name = WORK[i % WORK.length] + " " + THING[i % THING.length] + " số " + i;
            Procedure procedure =
                    Samples.procedure(code, name, "Bộ Mẫu số " + i % 27).build();
            String filings = i % 3 == 0 ? Integer.toString(procedures - i) : null;
            builder.add(SampleCosts.assess(procedure, filings, List.of(Samples.offline(code))));
        }
        return builder.build();
    }
}
