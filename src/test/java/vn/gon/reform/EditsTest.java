package vn.gon.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/** Edits turn a procedure into the procedure as it would be, together and in any order. */
class EditsTest {

    private static final List<Level> LOWER = List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE);

    private static final Procedure ORIGINAL = new ProcedureBuilder("1.000001", "Cấp giấy phép", "Bộ Ví dụ")
            .levels(List.of(Level.MINISTRY))
            .channels(List.of(
                    new Channel(
                            ChannelKind.DIRECT,
                            TimeLimit.of(10, TimeUnit.WORKING_DAY),
                            List.of(new Fee(FeeType.FEE, Money.dong(100_000), null)),
                            null),
                    new Channel(ChannelKind.POSTAL, null, null, null)))
            .cases(List.of(new SubmissionCase(
                    null,
                    TimeLimit.of(7, TimeUnit.DAY),
                    List.of(paper("Đơn", 1, 0), paper("Bản sao chứng thực", 0, 2), paper("Sơ đồ", 3, 1)))))
            .requirements(List.of(new Requirement("Có trụ sở", null), new Requirement("Đủ năng lực", null)))
            .steps(List.of(new Step(null, "Nộp"), new Step(null, "Kiểm tra thực tế")))
            .results(List.of(new Result("Giấy phép", null, 24), new Result("Thông báo", null, null)))
            .build();

    @Test
    void noEditsChangeNothing() {
        assertThat(Edits.apply(ORIGINAL, List.of())).contains(ORIGINAL);
    }

    @Test
    void aRemovedPaperIsGoneAndTheOthersKeepTheirEdits() {
        Procedure after = apply(
                new Edit.RemoveDocument(new DocumentPath(0, 0)), new Edit.AcceptPlainCopy(new DocumentPath(0, 1)));

        List<RequiredDocument> papers = papers(after);
        assertThat(papers).extracting(RequiredDocument::name).containsExactly("Bản sao chứng thực", "Sơ đồ");
        assertThat(papers.get(0).presentation()).isEqualTo(Presentation.PLAIN_COPY);
        assertThat(papers.get(0).copies()).isEqualTo(2);
    }

    @Test
    void aPaperRemovedTwiceIsRemovedOnce() {
        DocumentPath paper = new DocumentPath(0, 1);

        assertThat(apply(new Edit.RemoveDocument(paper), new Edit.UseDatabase(paper), new Edit.AcceptPlainCopy(paper)))
                .isEqualTo(apply(new Edit.RemoveDocument(paper)));
    }

    @Test
    void theStrongerOfTwoShorteningsHoldsAndTheyDoNotCompound() {
        Procedure after = apply(
                new Edit.ShortenTimeLimit(new BigDecimal("0.5")), new Edit.ShortenTimeLimit(new BigDecimal("0.3")));

        assertThat(channel(after, 0).timeLimit()).isEqualTo(TimeLimit.of(5, TimeUnit.WORKING_DAY));
        assertThat(Objects.requireNonNull(after.cases()).get(0).timeLimit()).isEqualTo(TimeLimit.of(4, TimeUnit.DAY));
    }

    @Test
    void aShortenedLimitIsRoundedUpAndNeverLessThanOneUnit() {
        assertThat(TimeLimit.of(1, TimeUnit.DAY).shortenedBy(new BigDecimal("0.5")))
                .isEqualTo(TimeLimit.of(1, TimeUnit.DAY));
        assertThat(TimeLimit.of(7, TimeUnit.DAY).shortenedBy(new BigDecimal("0.3")))
                .isEqualTo(TimeLimit.of(5, TimeUnit.DAY));
        assertThat(TimeLimit.of(0, TimeUnit.DAY).shortenedBy(new BigDecimal("0.3")))
                .isEqualTo(TimeLimit.of(0, TimeUnit.DAY));
    }

    @Test
    void anOpenedChannelHasTheFeesAndLimitsOfTheFirstAfterTheEdits() {
        Procedure after = apply(
                new Edit.OpenChannel(ChannelKind.ONLINE),
                new Edit.ReduceFee(ChannelKind.ONLINE, new BigDecimal("0.5")),
                new Edit.ShortenTimeLimit(new BigDecimal("0.3")));

        Channel online = after.channel(ChannelKind.ONLINE).orElseThrow();
        assertThat(online.timeLimit()).isEqualTo(TimeLimit.of(7, TimeUnit.WORKING_DAY));
        assertThat(Objects.requireNonNull(online.fees()).get(0).amount()).isEqualTo(Money.dong(50_000));
        assertThat(Objects.requireNonNull(channel(after, 0).fees()).get(0).amount())
                .isEqualTo(Money.dong(100_000));
    }

    @Test
    void aChannelThatIsOpenAlreadyIsNotOpenedAgain() {
        assertThat(apply(new Edit.OpenChannel(ChannelKind.DIRECT))).isEqualTo(ORIGINAL);
    }

    @Test
    void unknownChannelsStayUnknown() {
        Procedure unknown = ORIGINAL.toBuilder().channels(null).build();

        assertThat(Edits.apply(unknown, List.of(new Edit.OpenChannel(ChannelKind.ONLINE))))
                .contains(unknown);
    }

    @Test
    void singleCopyLeavesOneOfWhateverIsAsked() {
        List<RequiredDocument> papers =
                papers(apply(new Edit.SingleCopy(new DocumentPath(0, 1)), new Edit.SingleCopy(new DocumentPath(0, 2))));

        assertThat(papers.get(1))
                .extracting(RequiredDocument::originals, RequiredDocument::copies)
                .containsExactly(0, 1);
        assertThat(papers.get(2))
                .extracting(RequiredDocument::originals, RequiredDocument::copies)
                .containsExactly(1, 0);
    }

    @Test
    void requirementsStepsValidityAndLevelAreEdited() {
        Procedure after = apply(
                new Edit.RemoveRequirement(1),
                new Edit.RemoveStep(1),
                new Edit.ExtendValidity(new BigDecimal("2")),
                new Edit.Decentralise(Level.COMMUNE));

        assertThat(after.requirements()).containsExactly(new Requirement("Có trụ sở", null));
        assertThat(after.steps()).containsExactly(new Step(null, "Nộp"));
        assertThat(after.results())
                .containsExactly(new Result("Giấy phép", null, 48), new Result("Thông báo", null, null));
        assertThat(after.levels()).containsExactly(Level.COMMUNE);
    }

    @Test
    void anAbolishedProcedureIsNoMore() {
        assertThat(Edits.apply(ORIGINAL, List.of(new Edit.Abolish(), new Edit.StateTimeLimit())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderAndTheRepetitionOfEditsDoNotMatter(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1000; round++) {
            List<Edit> edits = some(random);
            List<Edit> shuffled = new ArrayList<>(edits);
            shuffled.addAll(edits.subList(0, edits.size() / 2));
            Collections.shuffle(shuffled, random);

            assertThat(Edits.apply(ORIGINAL, shuffled)).isEqualTo(Edits.apply(ORIGINAL, edits));
        }
    }

    private static List<Edit> some(Random random) {
        List<Edit> all = new ArrayList<>(List.of(
                new Edit.OpenChannel(ChannelKind.ONLINE),
                new Edit.ReduceFee(ChannelKind.ONLINE, BigDecimal.valueOf(random.nextInt(101), 2)),
                new Edit.ReduceFee(ChannelKind.DIRECT, BigDecimal.valueOf(random.nextInt(101), 2)),
                new Edit.ShortenTimeLimit(BigDecimal.valueOf(random.nextInt(101), 2)),
                new Edit.ShortenTimeLimit(BigDecimal.valueOf(random.nextInt(101), 2)),
                new Edit.ExtendValidity(BigDecimal.valueOf(1L + random.nextInt(3))),
                new Edit.RemoveRequirement(random.nextInt(2)),
                new Edit.RemoveStep(random.nextInt(2)),
                new Edit.Decentralise(LOWER.get(random.nextInt(3))),
                new Edit.Decentralise(LOWER.get(random.nextInt(3)))));
        for (int paper = 0; paper < 3; paper++) {
            DocumentPath path = new DocumentPath(0, paper);
            all.add(new Edit.AcceptPlainCopy(path));
            all.add(new Edit.SingleCopy(path));
            all.add(new Edit.RemoveDocument(path));
        }
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(all.size() + 1));
    }

    private static RequiredDocument paper(String name, int originals, int copies) {
        return new RequiredDocument(name, null, originals, copies, null, null);
    }

    private static Procedure apply(Edit... edits) {
        return Edits.apply(ORIGINAL, List.of(edits)).orElseThrow();
    }

    private static Channel channel(Procedure procedure, int index) {
        return Objects.requireNonNull(procedure.channels()).get(index);
    }

    private static List<RequiredDocument> papers(Procedure procedure) {
        return Objects.requireNonNull(
                Objects.requireNonNull(procedure.cases()).get(0).documents());
    }
}
