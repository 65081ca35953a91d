package vn.gon.report.workbook;

/** The columns of the steps of calculation. */
enum StepColumn implements Column {
    STEP("Bước", "Step", 8, Look.CENTRED),
    WAY("Cách làm, cách tính", "Way of doing or of calculating", 70, Look.TEXT),
    COST("Chi phí của cách (đồng)", "Cost of the way (VND)", 16, Look.WHOLE),
    FIGURE("Số của cách", "Figure of the way", 14, Look.VALUE),
    RANK("Thứ hạng", "Rank", 9, Look.WHOLE),
    RESULT("Kết quả", "Result", 14, Look.VALUE);

    private final Spec spec;

    StepColumn(String vi, String en, int width, Look look) {
        this.spec = Spec.of(vi, en, width, look);
    }

    @Override
    public Spec spec() {
        return spec;
    }
}
