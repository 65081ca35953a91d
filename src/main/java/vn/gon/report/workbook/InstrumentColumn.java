package vn.gon.report.workbook;

/** The columns of the instruments to amend. */
enum InstrumentColumn implements Column {
    NUMBER("Số, ký hiệu", "Number", 20, Look.TEXT),
    TITLE("Tên văn bản", "Title", 60, Look.TEXT),
    TYPE("Loại", "Type", 18, Look.CENTRED),
    ISSUER("Cơ quan ban hành", "Issuer", 22, Look.TEXT),
    STATUS("Hiệu lực", "Status", 14, Look.CENTRED),
    ARTICLES("Điều khoản đã nêu", "Provisions named", 34, Look.TEXT),
    PROCEDURES("Số thủ tục liên quan", "Procedures that rest on it", 11, Look.WHOLE),
    CONDITIONS("Số điều kiện liên quan", "Conditions that rest on it", 11, Look.WHOLE),
    CODES("Mã (tối đa 5 mã đầu)", "Codes (the first five)", 28, Look.TEXT);

    private final Spec spec;

    InstrumentColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
