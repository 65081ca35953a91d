package vn.gon.report.workbook;

/** The columns of the business conditions worth changing. */
enum ConditionColumn implements Column {
    RANK("STT", "No.", 6, Look.CENTRED),
    CODE("Mã", "Code", 13, Look.CODE),
    LINE("Ngành, nghề", "Line of business", 26, Look.TEXT),
    TEXT("Điều kiện", "Condition", 56, Look.TEXT),
    AGENCY("Cơ quan", "Agency", 20, Look.TEXT),
    CHANGES("Đề xuất", "Proposal", 26, Look.TEXT),
    REASONS("Lý do", "Reasons", 46, Look.TEXT),
    BASIS("Quy định tại", "Laid down in", 26, Look.TEXT);

    private final Spec spec;

    ConditionColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
