package vn.gon.statistics;

import vn.gon.text.Bilingual;

/** What a reader of a figure must know beside it. */
public enum Note {
    CARRIED_NOT_GIVEN(
            "không có số kỳ trước chuyển sang, lấy số tiếp nhận làm tổng",
            "carried over is not given; received is taken as the whole"),
    PENDING_NOT_GIVEN(
            "không có số đang giải quyết nên phần này nằm trong phần chưa phân loại",
            "pending is not given, so it lies within the residual"),
    RETURNED_AMONG_SETTLED(
            "số trả lại đã nằm trong số đã giải quyết", "the returned ones are among the settled ones already"),
    PERIOD_INCOMPLETE("bảng không đủ các tháng của kỳ", "the table lacks months of the period"),
    CLAIMED_LEVEL(
            "một số mức lấy theo công bố vì hồ sơ thủ tục không nêu rõ",
            "some levels are as claimed, where the record does not tell"),
    OTHER_YEAR("số hồ sơ của năm gần nhất đã biết", "filings of the latest year known"),
    PART_OF_THE_INDEX(
            "chỉ phần có dữ liệu đầu vào; phần còn lại chưa rõ, không tính là 0",
            "only the parts whose inputs are given; the rest is unknown, not zero"),
    ASSUMED_POINTS(
            "điểm tối đa của một số tiêu chí thành phần chưa đối chiếu văn bản gốc",
            "maxima of some parts are assumed, not read in the decision"),
    NOT_IN_REGISTER("mã không có trong danh mục", "the code is not in the register"),
    KNOWN_COSTS_ONLY("chỉ các thủ tục đã biết số hồ sơ", "only procedures whose filings are known"),
    BUSINESS_ONLY("chỉ quy định liên quan đến kinh doanh", "only regulations on business"),
    INTERNAL_ONLY("chỉ thủ tục nội bộ", "only internal procedures"),
    WITHOUT_INTERNAL("không kể thủ tục nội bộ", "without internal procedures");

    private final Bilingual label;

    Note(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the sentence a reader sees. */
    public Bilingual label() {
        return label;
    }
}
