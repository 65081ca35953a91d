package vn.gon.audit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Procedure;

/** The tables of DuckDB that {@link RuleSql} asks. */
final class RuleTables {

    private final RuleSql rules;
    private final Connection connection;

    RuleTables(RuleSql rules, Connection connection) {
        this.rules = rules;
        this.connection = connection;
    }

    static String name(ElementKind kind) {
        return "rows_of_" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Makes and fills the tables. */
    void fill(Collection<Procedure> procedures) throws SQLException {
        for (ElementKind kind : rules.lists().keySet()) {
            rules.tables()
                    .computeIfAbsent(ElementKind.PROCEDURE, any -> new java.util.LinkedHashSet<>())
                    .add(new RuleSql.Column(ElementKind.PROCEDURE, null, kind, RuleSql.Form.COUNT));
        }
        Map<String, Rows> rows = new LinkedHashMap<>();
        rules.tables().forEach((kind, columns) -> rows.put(name(kind), new Rows(kind, columns)));
        rules.lists().forEach((kind, columns) -> rows.put(staging(kind), new Rows(kind, columns)));
        for (Map.Entry<String, Rows> table : rows.entrySet()) {
            run("CREATE TABLE " + table.getKey() + " (record INTEGER"
                    + declared(table.getValue().columns()) + ")");
            append(table.getKey(), table.getValue(), procedures);
        }
        for (Map.Entry<ElementKind, Set<RuleSql.Column>> list : rules.lists().entrySet()) {
            addList(list.getKey(), list.getValue());
        }
        run("CHECKPOINT");
    }

    private record Rows(ElementKind kind, Set<RuleSql.Column> columns) {}

    private static String staging(ElementKind kind) {
        return "staged_" + kind.name().toLowerCase(Locale.ROOT);
    }

    private static String declared(Collection<RuleSql.Column> columns) {
        return columns.stream()
                .map(column -> ", " + column.name() + " " + column.type())
                .collect(Collectors.joining());
    }

    private void append(String table, Rows rows, Collection<Procedure> procedures) throws SQLException {
        List<RuleSql.Column> columns = new ArrayList<>(rows.columns());
        try (DuckDBAppender out =
                connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            int record = 0;
            for (Procedure procedure : procedures) {
                Element whole = Element.of(procedure);
                List<Element> elements = rows.kind().isList() ? rows.kind().in(whole) : List.of(whole);
                for (Element element : elements == null ? List.<Element>of() : elements) {
                    out.beginRow().append(record);
                    for (RuleSql.Column column : columns) {
                        append(value(column, element), out);
                    }
                    out.endRow();
                }
                record++;
            }
        }
    }

    private static void append(@Nullable Object value, DuckDBAppender out) throws SQLException {
        if (value == null) {
            out.appendNull();
        } else if (value instanceof Double number) {
            out.append(number.doubleValue());
        } else {
            out.append(value.toString());
        }
    }

    private static @Nullable Object value(RuleSql.Column column, Element element) {
        Field field = column.field();
        if (field == null) {
            List<Element> counted = column.counted().in(element.whole());
            return counted == null ? null : (double) counted.size();
        }
        Element owner = field.kind() == element.kind() ? element : element.whole();
        Object stated = owner.read(field);
        if (stated == null) {
            return null;
        }
        return switch (column.form()) {
            case WORDS -> owner.text(field, stated).words();
            case LINES -> owner.text(field, stated).lines();
            default -> plain(field, stated);
        };
    }

    private static Object plain(Field field, Object stated) {
        return switch (field.type()) {
            case NUMBER -> ((BigDecimal) stated).doubleValue();
            case WORDS ->
                ((List<?>) stated).stream().map(word -> "|" + word + "|").collect(Collectors.joining());
            case ELEMENTS -> "stated";
            default -> Field.joined(stated);
        };
    }

    private void addList(ElementKind kind, Set<RuleSql.Column> columns) throws SQLException {
        String procedures = name(ElementKind.PROCEDURE);
        String members = columns.stream()
                .map(column -> column.name() + " := " + column.name())
                .collect(Collectors.joining(", "));
        String count = new RuleSql.Column(ElementKind.PROCEDURE, null, kind, RuleSql.Form.COUNT).name();
        run("CREATE TABLE joined AS SELECT p.*, CASE WHEN " + count + " IS NOT NULL THEN coalesce(l.list, []) END AS "
                + RuleSql.listName(kind) + " FROM " + procedures + " p LEFT JOIN (SELECT record, list(struct_pack("
                + members + ")) AS list FROM " + staging(kind) + " GROUP BY record) l USING (record)");
        run("DROP TABLE " + procedures);
        run("DROP TABLE " + staging(kind));
        run("ALTER TABLE joined RENAME TO " + procedures);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
