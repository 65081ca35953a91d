package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;

/** Procedures and edits that vary in everything a cost depends on, the same ones for the same seed. */
final class RandomProcedures {

    private static final List<String> NAMES = List.of(
            "Đơn đề nghị cấp giấy phép",
            "Tờ khai theo mẫu",
            "Bản sao chứng thực giấy chứng nhận",
            "Bản sao hợp đồng thuê",
            "Phương án kinh doanh",
            "Giấy xác nhận của Ủy ban nhân dân",
            "Bản dịch hợp đồng có công chứng",
            "Danh sách nhân sự",
            "Xuất trình thẻ căn cước",
            "Hộ chiếu để đối chiếu",
            "Quyết định thành lập",
            "Giấy tờ khác có liên quan");
    private static final List<Presentation> HANDED_IN = List.of(Presentation.values());

    private final Random random;

    RandomProcedures(long seed) {
        this.random = new Random(seed);
    }

    Procedure next() {
        return new ProcedureBuilder("1.000001", "Thủ tục mẫu", "Bộ Mẫu")
                .levels(random.nextInt(8) == 0 ? null : List.of(any(List.of(Level.values()))))
                .online(random.nextBoolean() ? null : any(List.of(OnlineLevel.values())))
                .steps(List.of(step(), step()))
                .requirements(List.of(new Requirement(step().text(), null)))
                .cases(random.nextInt(10) == 0 ? null : cases())
                .channels(channels())
                .build();
    }

    /** Returns edits of every kind that lightens a procedure, on papers and channels that the procedure has. */
    List<Edit> edits(Procedure procedure) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OpenChannel(ChannelKind.ONLINE));
        edits.add(new Edit.RemoveStep(random.nextInt(2)));
        edits.add(new Edit.RemoveRequirement(0));
        edits.add(new Edit.ReduceFee(any(List.of(ChannelKind.values())), share()));
        edits.add(new Edit.ShortenTimeLimit(share()));
        List<SubmissionCase> cases = procedure.cases() == null ? List.of() : procedure.cases();
        for (int i = 0; i < cases.size(); i++) {
            List<RequiredDocument> documents = cases.get(i).documents();
            int papers = documents == null ? 0 : documents.size();
            for (int j = 0; j < papers; j++) {
                edits.add(onPaper(new DocumentPath(i, j)));
            }
        }
        return edits;
    }

    /** Returns several edits that ask for the same paper to be lighter; empty when the procedure has no paper. */
    List<Edit> onOnePaper(Procedure procedure) {
        List<SubmissionCase> cases = procedure.cases() == null ? List.of() : procedure.cases();
        for (int i = 0; i < cases.size(); i++) {
            List<RequiredDocument> documents = cases.get(i).documents();
            if (documents != null && !documents.isEmpty()) {
                DocumentPath path = new DocumentPath(i, random.nextInt(documents.size()));
                return List.of(onPaper(path), onPaper(path), new Edit.SingleCopy(path), new Edit.AcceptPlainCopy(path));
            }
        }
        return List.of();
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    BigDecimal multiple() {
        return BigDecimal.valueOf(100 + random.nextInt(300), 2);
    }

    RequiredDocument paper() {
        return new RequiredDocument(
                any(NAMES),
                null,
                count(),
                count(),
                random.nextInt(4) == 0 ? "Mẫu số 01" : null,
                random.nextInt(3) == 0 ? any(HANDED_IN) : null);
    }

    private Edit onPaper(DocumentPath paper) {
        return switch (random.nextInt(4)) {
            case 0 -> new Edit.RemoveDocument(paper);
            case 1 -> new Edit.UseDatabase(paper);
            case 2 -> new Edit.AcceptPlainCopy(paper);
            default -> new Edit.SingleCopy(paper);
        };
    }

    private List<SubmissionCase> cases() {
        List<SubmissionCase> cases = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<RequiredDocument> papers = new ArrayList<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                papers.add(paper());
            }
            cases.add(new SubmissionCase(null, null, random.nextInt(9) == 0 ? null : papers));
        }
        return cases;
    }

    /** Fees do not depend on the channel, as a channel that is opened has the fees of the first one. */
    private List<Channel> channels() {
        List<Channel> channels = new ArrayList<>();
        List<Fee> fees = random.nextInt(4) == 0 ? null : List.of(fee(FeeType.FEE), fee(FeeType.CHARGE));
        for (ChannelKind kind : ChannelKind.values()) {
            if (random.nextBoolean() || (kind == ChannelKind.ONLINE && channels.isEmpty() && random.nextInt(4) > 0)) {
                channels.add(new Channel(kind, null, random.nextInt(6) == 0 ? null : fees, null));
            }
        }
        return channels;
    }

    private Fee fee(FeeType type) {
        return new Fee(type, random.nextInt(5) == 0 ? null : Money.dong(random.nextInt(40) * 50_000L), null);
    }

    private Step step() {
        return new Step(null, random.nextInt(4) == 0 ? "Đoàn kiểm tra đến cơ sở" : "Nộp hồ sơ");
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(random.nextInt(101), 2);
    }

    private @Nullable Integer count() {
        int count = random.nextInt(6) - 1;
        return count < 0 ? null : count;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
