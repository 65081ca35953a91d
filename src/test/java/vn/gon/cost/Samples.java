package vn.gon.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/** Small inputs of the cost tests; the parameters are round so that a reader can work the figures out. */
final class Samples {

    /** The parameters of the tests: an hour earns 60.000 đồng, a minute 1.000. */
    static final Path RULES = Path.of("src/test/resources/vn/gon/cost/rules/cost");

    /** The parameters that come with the program. */
    static final Path SHIPPED = Path.of("rules/cost");

    private Samples() {}

    static CostModel model() {
        return CostModel.read(RULES, Optional.empty());
    }

    static ProcedureBuilder procedure() {
        return new ProcedureBuilder("1.000001", "Cấp giấy phép mẫu", "Bộ Mẫu")
                .levels(List.of(Level.PROVINCE))
                .steps(List.of())
                .cases(List.of())
                .channels(List.of(channel(ChannelKind.DIRECT, List.of())));
    }

    static Channel channel(ChannelKind kind, @Nullable List<Fee> fees) {
        return new Channel(kind, null, fees, null);
    }

    static Fee fee(FeeType type, long dong) {
        return new Fee(type, Money.dong(dong), null);
    }

    static RequiredDocument paper(String name, int originals, int copies) {
        return new RequiredDocument(name, null, originals, copies, null, null);
    }

    static RequiredDocument paper(String name, Presentation presentation) {
        return new RequiredDocument(name, null, null, null, null, presentation);
    }

    static SubmissionCase dossier(RequiredDocument... papers) {
        return new SubmissionCase(null, null, List.of(papers));
    }

    static ProcedureCost cost(ProcedureBuilder procedure) {
        return model().cost(procedure.build(), Volumes.UNKNOWN);
    }

    /** Returns what the lines of one task cost together. */
    static BigDecimal sum(ProcedureCost cost, Task task) {
        return cost.lines().stream()
                .filter(line -> line.task() == task)
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Copies the parameters of the tests into a folder where a test may spoil them. */
    static Path copyOfRules(Path folder) {
        try (Stream<Path> files = Files.list(RULES)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
