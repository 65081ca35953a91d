package vn.gon.cost;

import vn.gon.text.Bilingual;

/** A kind of work that a person does to obtain the result, in the order of the official cost table. */
public enum Task {
    PREPARE("CBHS", "Chuẩn bị hồ sơ", "Prepare the papers"),
    FILE("NOP", "Nộp hồ sơ", "File"),
    PAY("PHI", "Nộp phí, lệ phí, chi phí khác", "Pay fees and charges"),
    INSPECTION("KIEMTRA", "Phục vụ kiểm tra, đánh giá", "Serve the inspection"),
    OTHER("KHAC", "Công việc khác", "Other work"),
    RECEIVE("NHANKQ", "Nhận kết quả", "Receive the result");

    private final String code;
    private final Bilingual label;

    Task(String code, String vi, String en) {
        this.code = code;
        this.label = new Bilingual(vi, en);
    }

    /** Returns the short code of the task. */
    public String code() {
        return code;
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
