package vn.gon.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.Finding;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Source;
import vn.gon.catalog.Volumes;
import vn.gon.plan.Assessment;
import vn.gon.plan.Assessor;
import vn.gon.reform.Edit;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.Procedure;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/**
 * A register as it would be with the edits of a package.
 *
 * @param register the register as it is
 * @param assessor by which rules it is judged and which edits count
 * @param language the language of its name
 */
public record ReformedCatalog(Catalog register, Assessor assessor, Language language) implements Catalog {

    @Override
    public String name() {
        return Bilingual.of("%s theo phương án", "%s with the package", register.name())
                .in(language);
    }

    @Override
    public String title() {
        return Bilingual.of("%s theo phương án", "%s with the package", register.title())
                .in(language);
    }

    @Override
    public Stream<Procedure> procedures() {
        return vn.gon.catalog.InOrder.map(register.procedures(), assessor::assess)
                .flatMap(ReformedCatalog::after);
    }

    private static Stream<Procedure> after(Assessment assessment) {
        @Nullable Procedure after = assessment.after();
        return after == null ? Stream.empty() : Stream.of(after);
    }

    @Override
    public Stream<BusinessCondition> conditions() {
        return register.conditions()
                .filter(condition -> assessor.assess(condition).findings().stream()
                        .map(Finding::edits)
                        .flatMap(List::stream)
                        .noneMatch(Edit.Abolish.class::isInstance));
    }

    @Override
    public Map<String, LegalInstrument> instruments() {
        return register.instruments();
    }

    @Override
    public Volumes volumes() {
        return register.volumes();
    }

    @Override
    public List<Source> sources() {
        return register.sources();
    }

    @Override
    public List<InputFile> files() {
        return register.files();
    }
}
