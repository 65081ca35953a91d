package vn.gon.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.reform.DocumentPath;
import vn.gon.reform.Edit;
import vn.gon.reform.Edits;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Level;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/** Costing again only what edits touch comes to the same as costing everything, over the starter catalogue. */
class CostingsTest {

    private static final int TRIES = 800;
    private static final CostModel MODEL = CostModel.read(Samples.SHIPPED, Optional.empty());
    private static List<Procedure> register = List.of();
    private static Volumes volumes = Volumes.UNKNOWN;

    private final Random random = new Random(41);

    @BeforeAll
    static void openRegister() {
        CatalogFolder catalog = CatalogFolder.open(Path.of("catalog"), problem -> {});
        try (Stream<Procedure> procedures = catalog.procedures()) {
            register = procedures.toList();
        }
        volumes = catalog.volumes().assuming(BigDecimal.valueOf(1200));
    }

    @Test
    void whatEditsLeaveAsItWasIsCostedAsIfItWereNew() throws ReflectiveOperationException {
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = any(register);
            Costings costings = MODEL.of(procedure, volumes);
            for (int j = 0; j < 3; j++) {
                List<Edit> edits = some(edits(procedure));
                Procedure changed = Edits.apply(procedure, edits).orElseThrow();
                Procedure apart = unshared(changed);
                assertThat(costings.after(changed))
                        .as("%s of %s", edits, procedure.code())
                        .isEqualTo(MODEL.of(unshared(procedure), volumes).after(apart));
                assertThat(costings.unitAfter(changed))
                        .isEqualByComparingTo(MODEL.deriving(procedure, volumes)
                                .derivation(apart)
                                .cost()
                                .unit());
            }
        }
    }

    /**
     * Edits of permission and of fees are left out: what a plain copy or a lower fee saves depends on what was asked for
     * before, which the changed record alone does not tell; so is opening a channel where none is known.
     */
    @Test
    void theCostAfterEditsIsTheCostOfTheChangedRecord() {
        for (int i = 0; i < TRIES; i++) {
            Procedure procedure = any(register);
            List<Edit> edits = some(edits(procedure)).stream()
                    .filter(edit -> !(edit instanceof Edit.AcceptPlainCopy || edit instanceof Edit.ReduceFee))
                    .filter(edit -> !(edit instanceof Edit.OpenChannel)
                            || !ChannelLines.offered(procedure).isEmpty())
                    .toList();
            Procedure changed = Edits.apply(procedure, edits).orElseThrow();
            assertThat(MODEL.of(procedure, Volumes.UNKNOWN).after(changed))
                    .as("%s of %s", edits, procedure.code())
                    .isEqualTo(MODEL.cost(changed, Volumes.UNKNOWN));
        }
    }

    @Test
    void formulasComeToWhatTheCostingsSay() {
        for (int i = 0; i < TRIES / 4; i++) {
            Procedure procedure = any(register);
            Procedure changed = Edits.apply(procedure, some(edits(procedure))).orElseThrow();
            Derivation derivation = MODEL.deriving(procedure, volumes).derivation(changed);
            assertThat(derivation.cost()).isEqualTo(MODEL.of(procedure, volumes).after(changed));
            assertThat(derivation.lines().stream().map(DerivedLine::line).toList())
                    .isEqualTo(derivation.cost().lines());
        }
    }

    private List<Edit> edits(Procedure procedure) {
        List<Edit> edits = new ArrayList<>(List.of(
                new Edit.OpenChannel(any(List.of(ChannelKind.values()))),
                new Edit.ReduceFee(any(List.of(ChannelKind.values())), new BigDecimal("0.5")),
                new Edit.ShortenTimeLimit(new BigDecimal("0.3")),
                new Edit.ExtendValidity(BigDecimal.valueOf(2)),
                new Edit.Decentralise(Level.COMMUNE)));
        for (int i = 0; procedure.steps() != null && i < procedure.steps().size(); i++) {
            edits.add(new Edit.RemoveStep(i));
        }
        for (int i = 0;
                procedure.requirements() != null && i < procedure.requirements().size();
                i++) {
            edits.add(new Edit.RemoveRequirement(i));
        }
        List<SubmissionCase> cases = procedure.cases() == null ? List.of() : procedure.cases();
        for (int i = 0; i < cases.size(); i++) {
            List<RequiredDocument> papers = cases.get(i).documents();
            for (int j = 0; papers != null && j < papers.size(); j++) {
                DocumentPath path = new DocumentPath(i, j);
                edits.add(any(List.of(
                        new Edit.RemoveDocument(path), new Edit.AcceptPlainCopy(path), new Edit.SingleCopy(path))));
            }
        }
        return edits;
    }

    private List<Edit> some(List<Edit> edits) {
        List<Edit> shuffled = new ArrayList<>(edits);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, random.nextInt(Math.min(6, shuffled.size()) + 1));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns an equal record none of whose lists and records is the same object. */
    /** Returns an equal procedure that shares no object with it. */
    private static Procedure unshared(Procedure procedure) throws ReflectiveOperationException {
        return (Procedure) Objects.requireNonNull(copy(procedure));
    }

    private static @Nullable Object copy(@Nullable Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> list) {
            List<@Nullable Object> copies = new ArrayList<>();
            for (Object each : list) {
                copies.add(copy(each));
            }
            return copies;
        }
        if (value == null || !value.getClass().isRecord()) {
            return value;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            parts[i] = copy(components[i].getAccessor().invoke(value));
        }
        return value.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(parts);
    }
}
