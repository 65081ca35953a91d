package vn.gon.reform;

import java.math.BigDecimal;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.text.Bilingual;

/** One change to one regulation, as a rule proposes it and a reviewer decides on it. */
public sealed interface Edit {

    /** Returns the name by which rules and files refer to this kind of edit. */
    String name();

    /** Returns which way of lightening this is. */
    Lever lever();

    /** Returns the path of the element it changes; empty when it changes the regulation as a whole. */
    String path();

    /** Returns what is proposed, as an order: "remove the paper". */
    Bilingual label();

    /** Tells the draft what this edit asks for. */
    void askOf(Draft draft);

    /** Bãi bỏ: the regulation is repealed. */
    record Abolish() implements Edit {
        @Override
        public String name() {
            return "abolish";
        }

        @Override
        public Lever lever() {
            return Lever.ABOLISH;
        }

        @Override
        public String path() {
            return "";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Bãi bỏ", "Abolish");
        }

        @Override
        public void askOf(Draft draft) {
            draft.abolish();
        }
    }

    /**
     * The paper is no longer asked for.
     *
     * @param document the paper
     */
    record RemoveDocument(DocumentPath document) implements Edit {
        @Override
        public String name() {
            return "remove-document";
        }

        @Override
        public Lever lever() {
            return Lever.FEWER_PAPERS;
        }

        @Override
        public String path() {
            return document.toString();
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Bỏ thành phần hồ sơ", "Remove the paper");
        }

        @Override
        public void askOf(Draft draft) {
            draft.removeDocument(document);
        }
    }

    /**
     * The agency looks the data up in a database instead of asking for the paper (Resolution 66.7/2025/NQ-CP).
     *
     * @param document the paper
     */
    record UseDatabase(DocumentPath document) implements Edit {
        @Override
        public String name() {
            return "use-database";
        }

        @Override
        public Lever lever() {
            return Lever.USE_DATA;
        }

        @Override
        public String path() {
            return document.toString();
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(
                    "Thay giấy tờ bằng dữ liệu cơ quan nhà nước đã có",
                    "Look the data up instead of asking for the paper");
        }

        @Override
        public void askOf(Draft draft) {
            draft.removeDocument(document);
        }
    }

    /**
     * A plain copy is enough where a certified one was asked for.
     *
     * @param document the paper
     */
    record AcceptPlainCopy(DocumentPath document) implements Edit {
        @Override
        public String name() {
            return "accept-plain-copy";
        }

        @Override
        public Lever lever() {
            return Lever.LIGHTER_PAPERS;
        }

        @Override
        public String path() {
            return document.toString();
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(
                    "Chấp nhận bản chụp, bỏ yêu cầu chứng thực", "Accept a plain copy, without certification");
        }

        @Override
        public void askOf(Draft draft) {
            draft.acceptPlainCopy(document);
        }
    }

    /**
     * One copy is enough where several were asked for.
     *
     * @param document the paper
     */
    record SingleCopy(DocumentPath document) implements Edit {
        @Override
        public String name() {
            return "single-copy";
        }

        @Override
        public Lever lever() {
            return Lever.LIGHTER_PAPERS;
        }

        @Override
        public String path() {
            return document.toString();
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Chỉ nhận 01 bản", "Take one copy only");
        }

        @Override
        public void askOf(Draft draft) {
            draft.singleCopy(document);
        }
    }

    /**
     * The register must name the paper; nothing changes until somebody drafts the words.
     *
     * @param document the paper
     */
    record SpecifyDocument(DocumentPath document) implements Edit {
        @Override
        public String name() {
            return "specify-document";
        }

        @Override
        public Lever lever() {
            return Lever.CLEARER;
        }

        @Override
        public String path() {
            return document.toString();
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Quy định rõ tên giấy tờ phải nộp", "Name the paper that must be handed in");
        }

        @Override
        public void askOf(Draft draft) {
            draft.leaveAsIs();
        }
    }

    /**
     * The procedure can also be filed in another way, at the fees and limits of the ways it has.
     *
     * @param kind the way
     */
    record OpenChannel(ChannelKind kind) implements Edit {
        @Override
        public String name() {
            return "open-channel";
        }

        @Override
        public Lever lever() {
            return Lever.ONLINE;
        }

        @Override
        public String path() {
            return "channels";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Bổ sung cách thức nộp %s", "Also accept filing %s", kind.label());
        }

        @Override
        public void askOf(Draft draft) {
            draft.openChannel(kind);
        }
    }

    /**
     * Every time limit is shortened by a share of itself, rounded up to whole units.
     *
     * @param share between 0 and 1
     */
    record ShortenTimeLimit(BigDecimal share) implements Edit {
        public ShortenTimeLimit {
            requireShare(share);
        }

        @Override
        public String name() {
            return "shorten-time-limit";
        }

        @Override
        public Lever lever() {
            return Lever.FASTER;
        }

        @Override
        public String path() {
            return "channels";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Rút ngắn thời hạn giải quyết %s%%", "Shorten the time limit by %s%%", percent(share));
        }

        @Override
        public void askOf(Draft draft) {
            draft.shortenTimeLimit(share);
        }
    }

    /** The register must state a time limit; nothing changes until somebody sets it. */
    record StateTimeLimit() implements Edit {
        @Override
        public String name() {
            return "state-time-limit";
        }

        @Override
        public Lever lever() {
            return Lever.CLEARER;
        }

        @Override
        public String path() {
            return "channels";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Quy định rõ thời hạn giải quyết", "State the time limit");
        }

        @Override
        public void askOf(Draft draft) {
            draft.leaveAsIs();
        }
    }

    /**
     * Fees for one way of filing are lowered by a share.
     *
     * @param kind the way of filing
     * @param share between 0 and 1
     */
    record ReduceFee(ChannelKind kind, BigDecimal share) implements Edit {
        public ReduceFee {
            requireShare(share);
        }

        @Override
        public String name() {
            return "reduce-fee";
        }

        @Override
        public Lever lever() {
            return Lever.CHEAPER;
        }

        @Override
        public String path() {
            return "channels";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(
                    "Giảm %s%% phí, lệ phí khi nộp %s",
                    "Lower the fees by %s%% when filed %s", percent(share), kind.label());
        }

        @Override
        public void askOf(Draft draft) {
            draft.reduceFee(kind, share);
        }
    }

    /**
     * The requirement is dropped.
     *
     * @param index index of the requirement in the original record, from 0
     */
    record RemoveRequirement(int index) implements Edit {
        @Override
        public String name() {
            return "remove-requirement";
        }

        @Override
        public Lever lever() {
            return Lever.FEWER_CONDITIONS;
        }

        @Override
        public String path() {
            return "requirements[" + index + "]";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Bỏ yêu cầu, điều kiện", "Drop the requirement");
        }

        @Override
        public void askOf(Draft draft) {
            draft.removeRequirement(index);
        }
    }

    /**
     * The requirement must be put in words that can be checked; nothing changes until somebody drafts them.
     *
     * @param index index of the requirement in the original record, from 0; -1 for a business condition itself
     */
    record SpecifyRequirement(int index) implements Edit {
        @Override
        public String name() {
            return "specify-requirement";
        }

        @Override
        public Lever lever() {
            return Lever.CLEARER;
        }

        @Override
        public String path() {
            return index < 0 ? "" : "requirements[" + index + "]";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(
                    "Lượng hóa yêu cầu, điều kiện hoặc dẫn chiếu quy chuẩn cụ thể",
                    "State the requirement so that it can be checked");
        }

        @Override
        public void askOf(Draft draft) {
            draft.leaveAsIs();
        }
    }

    /**
     * The step is dropped.
     *
     * @param index index of the step in the original record, from 0
     */
    record RemoveStep(int index) implements Edit {
        @Override
        public String name() {
            return "remove-step";
        }

        @Override
        public Lever lever() {
            return Lever.FEWER_STEPS;
        }

        @Override
        public String path() {
            return "steps[" + index + "]";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Bỏ bước thực hiện", "Drop the step");
        }

        @Override
        public void askOf(Draft draft) {
            draft.removeStep(index);
        }
    }

    /**
     * Every result that expires is valid for longer.
     *
     * @param factor how many times as long, at least 1
     */
    record ExtendValidity(BigDecimal factor) implements Edit {
        public ExtendValidity {
            if (factor.compareTo(BigDecimal.ONE) < 0) {
                throw new IllegalArgumentException("a longer validity needs a factor of at least 1: " + factor);
            }
        }

        @Override
        public String name() {
            return "extend-validity";
        }

        @Override
        public Lever lever() {
            return Lever.LONGER_VALIDITY;
        }

        @Override
        public String path() {
            return "results";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of(
                    "Kéo dài thời hạn hiệu lực của kết quả gấp %s lần",
                    "Make the result valid %s times as long", factor);
        }

        @Override
        public void askOf(Draft draft) {
            draft.extendValidity(factor);
        }
    }

    /**
     * A lower level settles the procedure.
     *
     * @param to the level
     */
    record Decentralise(Level to) implements Edit {
        @Override
        public String name() {
            return "decentralise";
        }

        @Override
        public Lever lever() {
            return Lever.CLOSER;
        }

        @Override
        public String path() {
            return "levels";
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Phân cấp giải quyết cho %s", "Let the %s decide", to.label());
        }

        @Override
        public void askOf(Draft draft) {
            draft.decentralise(to);
        }
    }

    /**
     * The register must state a part it leaves out or contradicts; nothing changes until somebody fills it in.
     *
     * @param part field of the procedure
     */
    record CompleteRecord(String part) implements Edit {
        @Override
        public String name() {
            return "complete-record";
        }

        @Override
        public Lever lever() {
            return Lever.CLEARER;
        }

        @Override
        public String path() {
            return part;
        }

        @Override
        public Bilingual label() {
            return Bilingual.of("Bổ sung, chỉnh sửa nội dung công bố", "Complete or correct the published record");
        }

        @Override
        public void askOf(Draft draft) {
            draft.leaveAsIs();
        }
    }

    private static void requireShare(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a share lies between 0 and 1: " + share);
        }
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
