package vn.gon.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.CatalogFolder;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** Which catalogue a command reads. */
final class CatalogOption {

    @Option(names = "--catalog", paramLabel = "DIR", descriptionKey = "option.catalog")
    private @Nullable String folder;

    /**
     * Opens the catalogue named, or the folder {@code catalog} found upwards.
     *
     * @throws InvalidInput if there is none, or if it is empty
     */
    CatalogFolder open(Session session) {
        if (folder != null && RegisterOption.isSnapshot(folder)) {
            return new RegisterOption().open(session, folder);
        }
        CatalogFolder catalog = CatalogFolder.open(folder(session), session.problems());
        if (catalog.isEmpty()) {
            throw InvalidInput.of(
                    catalog.name(),
                    Bilingual.of(
                            "danh mục rỗng, không có gì để xét; hãy nhập dữ liệu bằng “gon import”.",
                            "the catalogue is empty, there is nothing to look at; import data with \"gon import\"."));
        }
        return catalog;
    }

    /**
     * Opens the catalogue for work on procedures.
     *
     * @throws InvalidInput if there is none, or if it has no procedure
     */
    CatalogFolder openWithProcedures(Session session) {
        CatalogFolder catalog = open(session);
        if (!catalog.hasProcedures()) {
            throw InvalidInput.of(
                    catalog.name(), Bilingual.of("danh mục không có thủ tục nào.", "the catalogue has no procedure."));
        }
        return catalog;
    }

    /** Returns the folder of the catalogue named, or found upwards. */
    Path folder(Session session) {
        if (folder != null) {
            return session.resolve(Path.of(folder));
        }
        Optional<Setting> set = session.settings().find(SettingKey.CATALOG);
        if (set.isPresent()) {
            return set.get().folder();
        }
        return session.findUpwards("catalog")
                .orElseThrow(() -> InvalidInput.of(
                        session.folder().toString(),
                        Bilingual.of(
                                "không thấy thư mục catalog ở đây hay phía trên; hãy chỉ ra bằng --catalog DIR.",
                                "no catalog folder here or above; name one with --catalog DIR.")));
    }
}
