package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gon.catalog.Volumes;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/** What holds for every procedure, tried on thousands of seeded ones with the shipped parameters. */
class CostPropertiesTest {

    private static final int TRIES = 2000;
    private static final CostModel MODEL = CostModel.read(Samples.SHIPPED, Optional.empty());

    /** Shares of a third are cut at 34 digits, so equal costs may differ in the last of them. */
    private static final BigDecimal CUT = new BigDecimal("1E-20");

    private final RandomProcedures procedures = new RandomProcedures(27);

    @Test
    void noLighteningEditRaisesTheCost() {
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = procedures.next();
            for (Edit edit : procedures.edits(procedure)) {
                assertThat(unit(procedure).subtract(unit(procedure, List.of(edit))))
                        .as("%s of %s", edit, procedure)
                        .isGreaterThanOrEqualTo(CUT.negate());
            }
        }
    }

    /** Lower fees on paper stand apart: they lower what moving filings online saves. */
    @Test
    void editsTogetherSaveNoLessThanEachAloneAndNoMoreThanThereIs() {
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = procedures.next();
            List<Edit> edits = procedures.edits(procedure).stream()
                    .filter(edit -> !(edit instanceof Edit.ReduceFee))
                    .toList();
            BigDecimal together = unit(procedure, edits);
            assertThat(together).isNotNegative();
            for (Edit edit : edits) {
                assertThat(together.subtract(unit(procedure, List.of(edit))))
                        .as("%s in %s of %s", edit, edits, procedure)
                        .isLessThanOrEqualTo(CUT);
            }
        }
    }

    @Test
    void theTotalIsTheSumOfTheLinesAndEachLineIsItsFormula() {
        for (int i = 0; i < TRIES; i++) {
            ProcedureCost cost = MODEL.cost(procedures.next(), Volumes.UNKNOWN);
            BigDecimal sum = BigDecimal.ZERO;
            for (CostLine line : cost.lines()) {
                BigDecimal whole = line.hours()
                        .multiply(line.hourlyIncome())
                        .add(line.purchased())
                        .add(line.fee());
                assertThat(line.amount()).isEqualByComparingTo(whole.multiply(line.share()));
                assertThat(line.amount()).isNotNegative();
                assertThat(line.share()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(line.sources()).isNotEmpty();
                sum = sum.add(line.amount());
            }
            assertThat(cost.unit()).isEqualByComparingTo(sum);
        }
    }

    @Test
    void editsThatChangeNoInputSaveNothing() {
        List<Edit> words = List.of(
                new Edit.StateTimeLimit(),
                new Edit.SpecifyRequirement(0),
                new Edit.SpecifyDocument(new DocumentPath(0, 0)),
                new Edit.CompleteRecord("levels"),
                new Edit.ShortenTimeLimit(new BigDecimal("0.5")),
                new Edit.ExtendValidity(BigDecimal.TEN));
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = procedures.next();
            assertThat(unit(procedure, words)).isEqualByComparingTo(unit(procedure));
        }
    }

    @Test
    void onePaperMoreOneCopyMoreOrAHigherFeeNeverCostsLess() {
        for (int i = 0; i < TRIES; i++) {
            RequiredDocument paper = procedures.paper();
            int originals = paper.originals() == null ? 1 : paper.originals();
            int copies = paper.copies() == null ? 0 : paper.copies();
            BigDecimal before = unit(withPapers(List.of(paper)));
            assertThat(unit(withPapers(List.of(paper.withCounts(originals, copies + 1)))))
                    .isGreaterThanOrEqualTo(before);
            assertThat(unit(withPapers(List.of(paper, procedures.paper())))).isGreaterThan(before);
            Procedure procedure = procedures.next();
            assertThat(unit(withHigherFees(procedure))).isGreaterThanOrEqualTo(unit(procedure));
        }
    }

    @Test
    void moreTimeOrAHigherPriceNeverCostsLess(@TempDir Path folder) throws IOException {
        Samples.copyOfRules(folder);
        Procedure full = full();
        BigDecimal before = CostModel.read(folder, Optional.empty())
                .cost(full, Volumes.UNKNOWN)
                .unit();
        for (Need need : Need.values()) {
            Path file = folder.resolve(need.id() + ".yaml");
            String text = Files.readString(file);
            if (need == Need.HOURLY_INCOME || need.unit().equals(Need.SHARE)) {
                continue;
            }
            Files.writeString(file, text.replaceAll("value: (\\d+)", "value: 1$1"));
            assertThat(CostModel.read(folder, Optional.empty())
                            .cost(full, Volumes.UNKNOWN)
                            .unit())
                    .as("%s", need.id())
                    .isGreaterThanOrEqualTo(before);
            Files.writeString(file, text);
        }
    }

    @Test
    void editsThatAskForTheSamePaperSaveNoMoreThanTheirSavingsAlone() {
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = procedures.next();
            List<Edit> edits = procedures.onOnePaper(procedure);
            BigDecimal alone = BigDecimal.ZERO;
            for (Edit edit : edits) {
                alone = alone.add(unit(procedure).subtract(unit(procedure, List.of(edit))));
            }
            BigDecimal together = unit(procedure).subtract(unit(procedure, edits));
            assertThat(together.subtract(alone))
                    .as("%s of %s", edits, procedure)
                    .isLessThanOrEqualTo(CUT);
        }
    }

    @Test
    void theOrderOfEditsDoesNotMatter() {
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = procedures.next();
            List<Edit> edits = procedures.edits(procedure);
            assertThat(unit(procedure, procedures.shuffled(edits))).isEqualByComparingTo(unit(procedure, edits));
        }
    }

    @Test
    void aHigherInputNeverCostsLessAndMoreHoursInAYearNeverMore() {
        List<Parameter> inputs = MODEL.inputs().stream()
                .filter(input -> !input.unit().equals(Need.SHARE))
                .toList();
        for (int i = 0; i < TRIES / 10; i++) {
            Procedure procedure = procedures.next();
            for (Parameter input : inputs) {
                BigDecimal higher = input.value().multiply(procedures.multiple());
                CostModel dearer = MODEL.with(new Variant("thử", Map.of(input.id(), higher), Map.of(), null));
                BigDecimal change =
                        dearer.cost(procedure, Volumes.UNKNOWN).unit().subtract(unit(procedure));
                boolean divides = input.id().equals("hours-per-year");
                assertThat(divides ? change.negate() : change)
                        .as("%s × of %s", input.id(), procedure)
                        .isGreaterThanOrEqualTo(CUT.negate());
            }
        }
    }

    @Test
    void moreFilingsNeverCostLess() {
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = procedures.next();
            BigDecimal few = MODEL.cost(procedure, Volumes.UNKNOWN.assuming(BigDecimal.valueOf(i)))
                    .annual();
            BigDecimal many = MODEL.cost(procedure, Volumes.UNKNOWN.assuming(BigDecimal.valueOf(i + 1L)))
                    .annual();
            assertThat(many).isGreaterThanOrEqualTo(few);
        }
    }

    private Procedure full() {
        return Samples.procedure()
                .cases(List.of(Samples.dossier(procedures.paper(), Samples.paper("Bản sao chứng thực", 0, 2))))
                .channels(List.of(ChannelKind.values()).stream()
                        .map(kind -> Samples.channel(kind, List.of()))
                        .toList())
                .build();
    }

    private static Procedure withPapers(List<RequiredDocument> papers) {
        return Samples.procedure()
                .cases(List.of(new SubmissionCase(null, null, papers)))
                .build();
    }

    private static Procedure withHigherFees(Procedure procedure) {
        List<Channel> channels = procedure.channels() == null ? List.of() : procedure.channels();
        return procedure.toBuilder()
                .channels(channels.stream()
                        .map(channel -> channel.fees() == null
                                ? channel
                                : channel.withFees(channel.fees().stream()
                                        .map(CostPropertiesTest::higher)
                                        .toList()))
                        .toList())
                .build();
    }

    private static Fee higher(Fee fee) {
        return fee.amount() == null ? fee : new Fee(fee.type(), fee.amount().plus(Money.dong(1)), fee.note());
    }

    private static BigDecimal unit(Procedure procedure) {
        return MODEL.cost(procedure, Volumes.UNKNOWN).unit();
    }

    private static BigDecimal unit(Procedure procedure, List<Edit> edits) {
        Procedure changed = Edits.apply(procedure, edits).orElseThrow();
        return MODEL.of(procedure, Volumes.UNKNOWN).unitAfter(changed);
    }
}
