package vn.gon.reform;

import vn.gon.text.Bilingual;

/** A way to lighten a procedure; a report groups proposals by it and names the safeguard that goes with it. */
public enum Lever {
    ABOLISH("bãi bỏ", "abolish"),
    FEWER_PAPERS("bớt giấy tờ", "fewer papers"),
    USE_DATA("dùng dữ liệu đã có", "use data already held"),
    LIGHTER_PAPERS("đơn giản hóa hình thức giấy tờ", "lighter form of papers"),
    ONLINE("đưa lên trực tuyến", "put online"),
    FASTER("rút ngắn thời hạn", "shorter time limit"),
    CHEAPER("giảm phí, lệ phí", "lower fees"),
    FEWER_CONDITIONS("bớt yêu cầu, điều kiện", "fewer requirements"),
    FEWER_STEPS("bớt bước thực hiện", "fewer steps"),
    LONGER_VALIDITY("kéo dài hiệu lực kết quả", "longer validity"),
    CLOSER("phân cấp giải quyết", "decide at a lower level"),
    CLEARER("quy định rõ, công khai đủ", "state clearly and completely");

    private final Bilingual label;

    Lever(String vi, String en) {
        this.label = new Bilingual(vi, en);
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }
}
