package vn.gon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gon.audit.ThresholdOverride;
import vn.gon.report.ConfigurationList.Row;
import vn.gon.text.Kebab;

/** What holds for a run without options, value by value, with who set it. */
final class Configured {

    private final Session session;

    private Configured(Session session) {
        this.session = session;
    }

    /** Returns every value, in the order of the keys; those that are not set with what holds instead. */
    static List<Row> values(Session session) {
        Configured configured = new Configured(session);
        List<Row> rows = new ArrayList<>();
        for (SettingKey key : SettingKey.values()) {
            rows.addAll(configured.rows(key));
        }
        return rows;
    }

    private List<Row> rows(SettingKey key) {
        Optional<Setting> set = session.settings().find(key);
        if (key == SettingKey.LANG && session.isLanguageAFlag()) {
            return List.of(row(key, session.language().code(), Setting.Origin.FLAG, "--lang"));
        }
        if (set.isEmpty()) {
            return List.of(row(key, usual(key), Setting.Origin.DEFAULT, ""));
        }
        if (key.kind() == SettingKey.Kind.NUMBERS) {
            return set.get().thresholds().stream().map(this::threshold).toList();
        }
        String value = key.kind() == SettingKey.Kind.PATH
                ? shown(set.get().path())
                : String.join(", ", set.get().values());
        return List.of(row(key, value, set.get().origin(), set.get().source()));
    }

    private Row threshold(ThresholdOverride override) {
        String file = override.written().file().name();
        boolean isUsers = Settings.userFile(session.environment())
                .filter(user -> user.toString().equals(file))
                .isPresent();
        return new Row(
                SettingKey.THRESHOLDS.code() + "." + override.rule() + "." + override.threshold(),
                override.value().toPlainString(),
                Kebab.of(isUsers ? Setting.Origin.USER : Setting.Origin.PROJECT),
                file + ":" + override.written().line() + ":"
                        + override.written().column());
    }

    private String usual(SettingKey key) {
        return switch (key) {
            case CATALOG, RULES ->
                session.findUpwards(key.code()).map(Configured::shown).orElse("");
            case SUPPRESSIONS ->
                session.findAbove(SuppressionsOption.FILE)
                        .map(Configured::shown)
                        .orElse("");
            case LANG -> session.language().code();
            case FAIL_ON -> "warning";
            default -> "";
        };
    }

    private static String shown(Path path) {
        return path.toString();
    }

    private static Row row(SettingKey key, String value, Setting.Origin origin, String source) {
        return new Row(key.code(), value, Kebab.of(origin), source);
    }
}
