package vn.gon.report;

import vn.gon.reform.Lever;
import vn.gon.text.Bilingual;

/**
 * What goes on protecting the public when a kind of burden goes: a general answer, which the agency in charge puts in
 * terms of its own field.
 *
 * @param lever the way of lightening
 * @param edits how many edits of this way are proposed
 * @param kind what sort of protection it is
 * @param text what is done instead
 */
public record Safeguard(Lever lever, int edits, Kind kind, Bilingual text) {

    /** A sort of protection. */
    public enum Kind {
        POST_CHECK("hậu kiểm", "later checks"),
        STANDARD("quy chuẩn, tiêu chuẩn", "standard"),
        NOTICE("thông báo, công khai", "notice"),
        DATA("dữ liệu dùng chung", "shared data");

        private final Bilingual label;

        Kind(String vi, String en) {
            this.label = new Bilingual(vi, en);
        }

        /** Returns the words a report uses. */
        public Bilingual label() {
            return label;
        }
    }

    /** Returns the safeguard of a way of lightening. */
    static Safeguard of(Count<Lever> proposed) {
        return new Safeguard(proposed.of(), proposed.number(), kind(proposed.of()), text(proposed.of()));
    }

    private static Kind kind(Lever lever) {
        return switch (lever) {
            case ABOLISH, FEWER_PAPERS, LIGHTER_PAPERS, FEWER_STEPS -> Kind.POST_CHECK;
            case FEWER_CONDITIONS, ONLINE, CLOSER, CLEARER -> Kind.STANDARD;
            case FASTER, CHEAPER, LONGER_VALIDITY -> Kind.NOTICE;
            case USE_DATA -> Kind.DATA;
        };
    }

    private static Bilingual text(Lever lever) {
        return switch (lever) {
            case ABOLISH ->
                new Bilingual(
                        "Chuyển từ tiền kiểm sang hậu kiểm: thanh tra, kiểm tra theo mức độ rủi ro; nghĩa vụ theo luật chuyên ngành và chế tài xử lý vi phạm giữ nguyên.",
                        "From approval beforehand to checks afterwards: inspection by risk; duties under the sector's law and sanctions stay.");
            case FEWER_PAPERS ->
                new Bilingual(
                        "Người nộp kê khai và chịu trách nhiệm về nội dung kê khai; cơ quan giải quyết kiểm tra xác suất sau khi trả kết quả, thu hồi kết quả nếu kê khai sai.",
                        "The applicant declares and answers for it; the agency checks samples after the decision and withdraws it where the declaration was false.");
            case USE_DATA ->
                new Bilingual(
                        "Cơ quan giải quyết tự tra cứu cơ sở dữ liệu, lưu vết lần tra cứu; chỉ hỏi giấy tờ khi tra cứu không có kết quả.",
                        "The agency looks the data up itself and logs it; it asks for the paper only where the look-up finds nothing.");
            case LIGHTER_PAPERS ->
                new Bilingual(
                        "Đối chiếu bản chính khi trả kết quả hoặc khi kiểm tra; kết quả cấp theo giấy tờ giả mạo bị thu hồi.",
                        "The original is compared when the result is handed over or on inspection; a result got with forged papers is withdrawn.");
            case ONLINE ->
                new Bilingual(
                        "Định danh và xác thực điện tử, chữ ký số theo quy định; vẫn nhận trực tiếp hoặc hỗ trợ tại chỗ cho người chưa nộp trực tuyến được.",
                        "Electronic identification and signature as laid down; filing in person or help on the spot stays for those who cannot file online.");
            case FASTER ->
                new Bilingual(
                        "Hồ sơ phức tạp được kéo dài một lần, có thông báo nêu lý do; theo dõi công khai tỷ lệ đúng hạn và tỷ lệ hồ sơ phải sửa sai.",
                        "A complex case may be extended once, with notice of the reason; the share on time and the share corrected later are published.");
            case CHEAPER ->
                new Bilingual(
                        "Công khai mức thu mới; phần hụt thu và nguồn bù nêu rõ trong đánh giá tác động trước khi ban hành.",
                        "The new fee is published; the revenue lost and what makes up for it are stated in the impact assessment.");
            case FEWER_CONDITIONS ->
                new Bilingual(
                        "Thay điều kiện bằng quy chuẩn kỹ thuật, tiêu chuẩn bắt buộc áp dụng trong hoạt động và kiểm tra việc tuân thủ.",
                        "A technical regulation or a binding standard takes the place of the condition, and compliance is inspected.");
            case FEWER_STEPS ->
                new Bilingual(
                        "Giao rõ trách nhiệm của bước được bỏ cho bước còn lại; lưu nhật ký xử lý hồ sơ để kiểm tra lại được.",
                        "The duty of the dropped step is given to one that stays; the handling of each case is logged so that it can be checked.");
            case LONGER_VALIDITY ->
                new Bilingual(
                        "Người được cấp thông báo khi có thay đổi; cơ quan kiểm tra định kỳ và thu hồi khi không còn đủ điều kiện.",
                        "The holder gives notice of changes; the agency inspects from time to time and withdraws what no longer holds.");
            case CLOSER ->
                new Bilingual(
                        "Bộ quản lý ngành ban hành tiêu chí, hướng dẫn thống nhất và kiểm tra việc thực hiện của cấp được giao.",
                        "The ministry issues uniform criteria and guidance and inspects the level that decides.");
            case CLEARER ->
                new Bilingual(
                        "Không giảm yêu cầu bảo vệ nào; tiêu chí được viết rõ, đo được và công khai.",
                        "No protection is lowered; the criteria are stated, measurable and public.");
        };
    }
}
