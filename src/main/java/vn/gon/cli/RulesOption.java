package vn.gon.cli;

import java.nio.file.Path;
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
        String named = session.environment().get("GON_RULES");
        if (named != null && !named.isBlank()) {
            return session.resolve(Path.of(named));
        }
        return session.findUpwards("rules")
                .orElseThrow(() -> InvalidInput.of(
                        session.folder().toString(),
                        Bilingual.of(
                                "không thấy thư mục rules ở đây hay phía trên; hãy chỉ ra bằng --rules DIR.",
                                "no rules folder here or above; name one with --rules DIR.")));
    }
}
