package vn.gon.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.gon.audit.RuleSet;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;

/** Which rules a command judges by. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
    private @Nullable Path folder;

    @Option(names = "--select", paramLabel = "RULE", split = ",", descriptionKey = "option.select")
    private List<String> select = List.of();

    @Option(names = "--ignore", paramLabel = "RULE", split = ",", descriptionKey = "option.ignore")
    private List<String> ignore = List.of();

    /** Returns the rules selected. */
    RuleSet read(Session session) {
        return RuleSet.read(folder(session).resolve("audit")).only(select, ignore);
    }

    /** Returns the folder named, or the folder {@code rules} found upwards. */
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
