package vn.gon.cli;

import java.util.List;
import vn.gon.audit.SuppressionReview;
import vn.gon.report.AuditSummary;
import vn.gon.text.Bilingual;
import vn.gon.text.Problem;

/** What is said of an audit besides its findings. */
final class AuditWords {

    private static final int MOST_IDLE = 20;

    private AuditWords() {}

    /** Tells the counts, and which decisions on findings have become idle; those are notes and fail nothing. */
    static void tell(Session session, AuditSummary summary, SuppressionReview review) {
        tellIdle(session, review);
        session.tell(Bilingual.of(
                "Đã xét %d thủ tục, %d điều kiện: %d phát hiện ở %d mục; %d lần chưa kết luận được vì thiếu dữ liệu.",
                "Judged %d procedures, %d conditions: %d findings on %d of them; %d answers unknown for want of data.",
                summary.procedures(),
                summary.conditions(),
                summary.findings(),
                summary.flagged(),
                summary.unknown()));
        if (summary.suppressed() > 0) {
            session.tell(Bilingual.of(
                    "%d phát hiện được bỏ qua có lý do; danh sách ở --format json hoặc markdown.",
                    "%d findings suppressed with reasons; --format json or markdown lists them.",
                    summary.suppressed()));
        }
        summary.comparison()
                .ifPresent(
                        counts -> session.tell(Bilingual.of("So với mốc: %s.", "Against the baseline: %s.", counts)));
    }

    /** Tells which decisions on findings have become idle. */
    static void tellIdle(Session session, SuppressionReview review) {
        List<Problem> idle = review.idle();
        idle.stream()
                .limit(MOST_IDLE)
                .forEach(problem -> session.tell(Bilingual.of(
                        "Lưu ý: %s",
                        "Note: %s",
                        new Bilingual(
                                problem.in(vn.gon.text.Language.VIETNAMESE),
                                problem.in(vn.gon.text.Language.ENGLISH)))));
        if (!idle.isEmpty()) {
            session.tell(Bilingual.of(
                    "%d chỗ trong tệp bỏ qua cần xem lại (không ảnh hưởng mã thoát).",
                    "%d places in the suppressions file want a look (the exit code is the same).", idle.size()));
        }
    }
}
