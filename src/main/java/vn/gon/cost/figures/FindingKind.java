package vn.gon.cost.figures;

import vn.gon.text.Bilingual;

/** What is wrong with a published figure. */
public enum FindingKind {
    SUM_MISMATCH("các số hạng không cộng thành số công bố", "the parts do not add up to the figure"),
    DIFFERENCE_MISMATCH("hiệu không khớp", "the difference does not match"),
    PRODUCT_MISMATCH("tích không khớp", "the product does not match"),
    QUOTIENT_MISMATCH("thương không khớp", "the quotient does not match"),
    RATIO_MISMATCH("tỷ lệ không khớp", "the percentage does not match"),
    RATE_MISMATCH("tỷ lệ cắt giảm không khớp", "the rate of reduction does not match"),
    CUMULATIVE_MISMATCH("số lũy kế không khớp", "the running total does not match"),
    BLEND_MISMATCH("chi phí sau chuyển đổi không khớp", "the cost with a share moved does not match"),
    /** Cut instead of rounded half up. */
    TRUNCATION("bị cắt bớt thay vì làm tròn", "cut instead of rounded"),
    /** A step before the last was rounded. */
    ROUNDED_EARLY("làm tròn trước khi tính tiếp", "rounded before the last step"),
    /** Right but for a power of ten. */
    UNIT_ERROR("sai đơn vị", "wrong unit"),
    /** The percentage is right of another base. */
    OTHER_BASE("tỷ lệ tính trên cơ sở khác", "the percentage is of another base"),
    /** The parts leave something of the whole. */
    RESIDUAL("các phần không bằng tổng thể, còn phần chưa phân loại", "the parts leave a residual of the whole");

    private final Bilingual label;

    FindingKind(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
