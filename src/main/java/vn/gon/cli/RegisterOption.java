package vn.gon.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.catalog.CatalogFolder;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** How a register is named: a folder, or a snapshot. */
final class RegisterOption {

    @Option(names = "--store", paramLabel = "DIR", descriptionKey = "option.store")
    private @Nullable Path store;

    /**
     * Opens the register that a word names.
     *
     * @throws InvalidInput if there is none, or if it is empty
     */
    CatalogFolder open(Session session, String word) {
        CatalogFolder register = CatalogFolder.open(session.resolve(Path.of(word)), session.problems());
        if (register.isEmpty()) {
            throw InvalidInput.of(
                    register.name(),
                    Bilingual.of(
                            "danh mục rỗng, không có gì để xét; hãy nhập dữ liệu bằng “gon import”.",
                            "the catalogue is empty, there is nothing to look at; import data with \"gon import\"."));
        }
        return register;
    }
}
