package vn.gon.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** Which rules and cost data a command reads. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
    private @Nullable Path folder;

    /**
     * Returns the folder named, or the folder {@code rules} found upwards.
     *
     * @throws InvalidInput if there is none
     */
    Path folder(Session session) {
        if (folder != null) {
            return session.resolve(folder);
        }
        Optional<Setting> set = session.settings().find(SettingKey.RULES);
        if (set.isPresent()) {
            return set.get().folder();
        }
        return session.findUpwards("rules")
                .orElseThrow(() -> InvalidInput.of(
                        session.folder().toString(),
                        Bilingual.of(
                                "không thấy thư mục rules ở đây hay phía trên; hãy chỉ ra bằng --rules DIR.",
                                "no rules folder here or above; name one with --rules DIR.")));
    }
}
