package vn.gon.intake;

import vn.gon.text.Bilingual;

/** A kind of doubt about a record that is imported all the same. */
public enum QualityKind {
    TIME_LIMITS_DIFFER(
            "thời hạn của trường hợp khác thời hạn của cách nộp", "a case has another time limit than the channels"),
    TIME_WITHOUT_UNIT("thời hạn không có đơn vị", "a time limit without a unit"),
    TIME_UNREADABLE("không đọc được thời hạn", "a time limit that cannot be read"),
    CASE_TWICE("một trường hợp được ghi hai lần (cùng giấy tờ)", "the same case twice (same papers)"),
    CASE_NAME_CUT("tên trường hợp bị cắt", "the name of a case is cut"),
    NOTE_AS_PAPER("ghi chú nằm ở chỗ của giấy tờ", "a note stored as a paper"),
    PAPER_WITHOUT_NAME("dòng giấy tờ không có tên", "a row of papers without a name"),
    FEE_TOO_SMALL("mức phí nhỏ bất thường", "a fee too small to be true"),
    FEE_ONLY_IN_NOTE("phí ghi là 0 nhưng ghi chú nêu số tiền", "a fee of 0 whose note names an amount"),
    FEE_WITHOUT_CHANNEL(
            "phí không gắn với cách nộp nào nên ghi vào mô tả",
            "a fee without a way to file, put into the description"),
    FEE_UNREADABLE("không đọc được mức phí", "a fee that cannot be read"),
    LEGAL_NUMBER_UNREADABLE("không đọc được số văn bản", "the number of an instrument cannot be read"),
    OTHER_CODE_NAMED("văn bản nhắc mã của thủ tục khác", "the text names the code of another procedure"),
    TITLE_SHARED("nhiều mã dùng chung một tên", "several codes share one title");

    private final Bilingual label;

    QualityKind(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a summary uses. */
    public Bilingual label() {
        return label;
    }
}
