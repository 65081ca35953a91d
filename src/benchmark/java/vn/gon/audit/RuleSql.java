package vn.gon.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rules as SQL of DuckDB. Unknown is NULL, whose logic is that of the rules. A rule judges the rows of one table: the
 * procedures, or their elements of one kind, beside which stand the columns of the procedure that rules on that kind name.
 * Texts are kept in their normal forms, made when the tables are filled, so that no query normalises.
 */
final class RuleSql {

    private final Map<ElementKind, Set<Column>> tables = new EnumMap<>(ElementKind.class);
    private final Map<ElementKind, Set<Column>> lists = new EnumMap<>(ElementKind.class);

    /** What a column holds of a field. */
    enum Form {
        VALUE,
        WORDS,
        LINES,
        COUNT
    }

    /**
     * A column.
     *
     * @param owner the kind of element that has the field
     * @param field the field; null for the number of elements of the kind {@code counted}
     */
    record Column(
            ElementKind owner,
            @Nullable Field field,
            @Nullable ElementKind counted,
            Form form) {

        String name() {
            String of = field == null ? String.valueOf(counted) : field.name().replace('-', '_');
            return (owner + "_" + of + "_" + form).toLowerCase(Locale.ROOT);
        }

        String type() {
            boolean number = field == null || field.type() == Field.Type.NUMBER;
            return number ? "DOUBLE" : "VARCHAR";
        }
    }

    /** Thrown for a rule that one pass over one table cannot answer. */
    static final class NotExpressible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotExpressible(String message) {
            super(message);
        }
    }

    /** Returns the condition of a rule, true where it flags a row of its table. */
    String of(Rule rule) {
        if (rule.appliesTo() != ElementKind.PROCEDURE) {
            throw new NotExpressible("not on procedures");
        }
        columns(tables, rule.forEach());
        return sql(rule.when(), new Rows(rule.forEach(), null, true));
    }

    /** Returns the columns of the tables, by the kind of their rows. */
    Map<ElementKind, Set<Column>> tables() {
        return tables;
    }

    /** Returns the columns of the lists in the table of procedures, by the kind of their elements. */
    Map<ElementKind, Set<Column>> lists() {
        return lists;
    }

    /** Where a condition stands: in a table, perhaps in a list there; and whether false and unknown are one. */
    private record Rows(ElementKind table, @Nullable ElementKind list, boolean wantsTrueOnly) {

        Rows negated() {
            return new Rows(table, list, false);
        }
    }

    private String sql(Condition condition, Rows rows) {
        if (condition instanceof Condition.All all) {
            return joined(all.conditions(), " AND ", rows);
        } else if (condition instanceof Condition.Any any) {
            return joined(any.conditions(), " OR ", rows);
        } else if (condition instanceof Condition.Not not) {
            return "NOT " + sql(not.condition(), rows.negated());
        } else if (condition instanceof Missing missing) {
            return "(" + column(missing.field(), Form.VALUE, rows) + (missing.wanted() ? " IS NULL)" : " IS NOT NULL)");
        } else if (condition instanceof OverElements over) {
            return overElements(over, rows);
        } else if (condition instanceof OnText text) {
            return onText(text, rows);
        } else if (condition instanceof OnField.OneOf oneOf) {
            return oneOf(oneOf.field(), oneOf.words(), rows);
        } else if (condition instanceof OnField.NoneOf noneOf) {
            return "NOT " + oneOf(noneOf.field(), noneOf.words(), rows);
        } else if (condition instanceof OnField.Compares compares) {
            return bounded(column(compares.field(), Form.VALUE, rows), compares.bounds());
        }
        throw new NotExpressible(condition.getClass().getSimpleName());
    }

    private String joined(List<Condition> conditions, String operator, Rows rows) {
        return conditions.stream().map(each -> sql(each, rows)).collect(Collectors.joining(operator, "(", ")"));
    }

    private String overElements(OverElements over, Rows rows) {
        Column count = new Column(ElementKind.PROCEDURE, null, over.kind(), Form.COUNT);
        columns(tables, rows.table()).add(count);
        if (over instanceof OverElements.Count counted) {
            return bounded(count.name(), counted.bounds());
        }
        if (rows.table() != ElementKind.PROCEDURE || rows.list() != null) {
            throw new NotExpressible("a list beside an element");
        }
        columns(lists, over.kind());
        Rows inList = new Rows(rows.table(), over.kind(), rows.wantsTrueOnly());
        if (over instanceof OverElements.Some some) {
            String yes = matching(over.kind(), sql(some.where(), inList)) + " > 0";
            return rows.wantsTrueOnly()
                    ? "(" + yes + ")"
                    : "(CASE WHEN " + yes + " THEN TRUE WHEN "
                            + matching(over.kind(), "(" + sql(some.where(), inList) + ") IS NULL")
                            + " > 0 THEN NULL WHEN " + count.name() + " IS NULL THEN NULL ELSE FALSE END)";
        }
        if (over instanceof OverElements.Every every && rows.wantsTrueOnly()) {
            return "(" + count.name() + " > 0 AND " + matching(over.kind(), sql(every.where(), inList)) + " = "
                    + count.name() + ")";
        }
        throw new NotExpressible("a negated every");
    }

    private static String matching(ElementKind kind, String condition) {
        return "len(list_filter(" + listName(kind) + ", lambda x: " + condition + "))";
    }

    static String listName(ElementKind kind) {
        return "list_of_" + kind.name().toLowerCase(Locale.ROOT);
    }

    private String onText(OnText text, Rows rows) {
        String column = column(text.field(), text.readsWords() ? Form.WORDS : Form.LINES, rows);
        if (text instanceof OnText.Mentions mentions) {
            String found = contains(column, mentions.phrases());
            if (mentions.except().isEmpty()) {
                return found;
            }
            String left = column;
            for (String phrase : mentions.except()) {
                left = "replace(" + left + ", " + quoted(phrase) + ", " + quoted(OnText.STRUCK_OUT) + ")";
            }
            return "(" + found + " AND " + contains(left, mentions.phrases()) + ")";
        } else if (text instanceof OnText.StartsWith starts) {
            return starts.phrases().stream()
                    .map(phrase -> "starts_with(" + column + ", " + quoted(phrase) + ")")
                    .collect(Collectors.joining(" OR ", "(", ")"));
        } else if (text instanceof OnText.Matches matches) {
            String found =
                    "regexp_matches(" + column + ", " + quoted(matches.pattern().expression()) + ")";
            return matches.except() == null
                    ? found
                    : "(" + found + " AND regexp_matches(regexp_replace(" + column + ", "
                            + quoted(matches.except().expression()) + ", " + quoted(OnText.STRUCK_OUT) + ", 'g'), "
                            + quoted(matches.pattern().expression()) + "))";
        }
        throw new NotExpressible(text.getClass().getSimpleName());
    }

    private static String contains(String column, List<String> phrases) {
        return phrases.stream()
                .map(phrase -> "contains(" + column + ", " + quoted(phrase) + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String oneOf(Field field, Collection<String> words, Rows rows) {
        String column = column(field, Form.VALUE, rows);
        return field.type() == Field.Type.WORDS
                ? contains(column, words.stream().map(word -> "|" + word + "|").toList())
                : words.stream().map(RuleSql::quoted).collect(Collectors.joining(", ", "(" + column + " IN (", "))"));
    }

    private static String bounded(String column, Bounds bounds) {
        List<String> tests = new ArrayList<>();
        add(tests, column, " > ", bounds.above());
        add(tests, column, " < ", bounds.below());
        add(tests, column, " >= ", bounds.least());
        add(tests, column, " <= ", bounds.most());
        return "(" + String.join(" AND ", tests) + ")";
    }

    private static void add(List<String> tests, String column, String operator, @Nullable BigDecimal bound) {
        if (bound != null) {
            tests.add(column + operator + bound.toPlainString());
        }
    }

    private String column(Field field, Form form, Rows rows) {
        Column column = new Column(field.kind(), field, null, form);
        if (field.kind() == rows.list()) {
            columns(lists, field.kind()).add(column);
            return "x." + column.name();
        }
        columns(tables, rows.table()).add(column);
        return column.name();
    }

    private static Set<Column> columns(Map<ElementKind, Set<Column>> of, ElementKind kind) {
        return of.computeIfAbsent(kind, any -> new LinkedHashSet<>());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
