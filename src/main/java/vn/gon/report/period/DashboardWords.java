package vn.gon.report.period;

import vn.gon.text.Bilingual;

/** The fixed words of the page, as its template asks for them. */
public record DashboardWords() {

    public Bilingual trends() {
        return Bilingual.of("Xu hướng", "Trends");
    }

    public Bilingual targets() {
        return Bilingual.of("Mục tiêu", "Targets");
    }

    public Bilingual figures() {
        return Bilingual.of("Số liệu", "Figures");
    }

    public Bilingual unknown() {
        return Bilingual.of("Chưa rõ vì thiếu dữ liệu (không tính là 0)", "Not known for want of data (not zero)");
    }

    public Bilingual notes() {
        return Bilingual.of("Lưu ý", "Notes");
    }

    public Bilingual renamed() {
        return Bilingual.of("Cơ quan đổi tên", "Agencies renamed");
    }

    public Bilingual linear() {
        return DashboardView.LINEAR;
    }

    public Bilingual coverage() {
        return Bilingual.of(
                "“Đã tính” là số mục có dữ liệu trên tổng số mục; phần còn lại chưa rõ.",
                "\"Counted\" tells of how many items the figure is known; of the others it is not.");
    }
}
