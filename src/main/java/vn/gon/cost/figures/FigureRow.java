package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.UserColumns;
import vn.gon.cost.number.Words;
import vn.gon.intake.TableRow;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** A row of a table of published figures under reading: its cells by column, and what is wrong with it so far. */
final class FigureRow {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|]\\s*");
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(12);

    private final String file;
    private final TableRow row;
    private final UserColumns columns;
    private final NumberStyle chosen;
    private final List<Problem> problems = new ArrayList<>();

    FigureRow(String file, TableRow row, UserColumns columns, NumberStyle chosen) {
        this.file = file;
        this.row = row;
        this.columns = columns;
        this.chosen = chosen;
    }

    /** Returns what is wrong with it. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns the figure; empty when something is wrong with the row. */
    Optional<Figure> figure() {
        FigureKind kind = read("kind", FigureRow::kind);
        List<Quantity> inputs = read("inputs", this::inputs);
        List<Quantity> published = read("published", this::published);
        Optional<Integer> decimals =
                Optional.ofNullable(text("decimals").isEmpty() ? null : read("decimals", this::decimals));
        List<Quantity> bases = text("bases").isEmpty() ? List.of() : read("bases", text -> quantities("bases", text));
        Boolean rounded = text("rounded").isEmpty() ? Boolean.FALSE : read("rounded", FigureRow::flag);
        if (kind == null || inputs == null || published == null || bases == null || rounded == null) {
            return Optional.empty();
        }
        requireFitting(kind, inputs, published);
        return problems.isEmpty()
                ? Optional.of(new Figure(
                        row.line(),
                        text("id").isEmpty() ? "#" + row.line() : text("id"),
                        kind,
                        inputs,
                        published,
                        decimals.orElseGet(() -> decimalsOf(published)),
                        bases,
                        rounded,
                        text("source")))
                : Optional.empty();
    }

    private String text(String column) {
        Integer index = columns.index(column);
        return index == null ? "" : row.cell(index).strip();
    }

    private <T> @Nullable T read(String column, Function<String, T> reader) {
        try {
            return reader.apply(text(column));
        } catch (NotReadable e) {
            report(column, e.reason());
            return null;
        }
    }

    private void report(String column, Bilingual message) {
        problems.add(Problem.at(
                Place.of(file, row.line()),
                text(column),
                Bilingual.of("cột %s: %s", "column %s: %s", columns.heading(column), message)));
    }

    private NumberStyle style(String column) {
        return columns.has(column) && row.numbers().contains(columns.index(column)) ? NumberStyle.EN : chosen;
    }

    private static FigureKind kind(String text) {
        List<String> known = Kebab.all(FigureKind.class);
        return Kebab.find(FigureKind.class, text.replace('_', '-'))
                .orElseThrow(() -> new NotReadable(Bilingual.of(
                        "không có loại “%s”; hãy chọn: %s%s",
                        "there is no kind \"%s\"; choose one of: %s%s",
                        text,
                        String.join(", ", known),
                        Nearest.didYouMean(text, known))));
    }

    private List<Quantity> inputs(String text) {
        return quantities("inputs", text);
    }

    private List<Quantity> quantities(String column, String text) {
        if (text.isEmpty()) {
            throw new NotReadable(Bilingual.of("ô để trống.", "the cell is empty."));
        }
        NumberStyle style = style(column);
        return SEPARATOR
                .splitAsStream(text)
                .map(each -> Quantity.read(each, style))
                .toList();
    }

    /** A number that names no multiple of its own is in the unit of the row. */
    private List<Quantity> published(String text) {
        Unit unit = Unit.of(text("unit"));
        return quantities("published", text).stream()
                .map(each -> each.unit().isMultiple()
                        ? each
                        : new Quantity(each.label(), each.number(), unit.or(each.unit())))
                .toList();
    }

    private int decimals(String text) {
        BigDecimal decimals = style("decimals").read(text);
        if (decimals.signum() < 0
                || decimals.compareTo(MOST_DECIMALS) > 0
                || decimals.stripTrailingZeros().scale() > 0) {
            throw new NotReadable(Bilingual.of(
                    "“%s” phải là số nguyên từ 0 đến 12.", "\"%s\" must be a whole number from 0 to 12.", text));
        }
        return decimals.intValueExact();
    }

    private static int decimalsOf(List<Quantity> published) {
        return published.stream()
                .mapToInt(each -> Math.max(0, each.number().scale()))
                .max()
                .orElse(0);
    }

    private static boolean flag(String text) {
        return Words.shipped()
                .meaning("flags", text)
                .orElseThrow(() -> new NotReadable(
                        Bilingual.of("“%s” phải là yes (có) hoặc no (không).", "\"%s\" must be yes or no.", text)))
                .equals("yes");
    }

    private void requireFitting(FigureKind kind, List<Quantity> inputs, List<Quantity> published) {
        if (!kind.takes(inputs.size())) {
            report(
                    "inputs",
                    Bilingual.of(
                            "loại %s không nhận %d đầu vào; các đầu vào cách nhau bằng dấu “;”.",
                            "the kind %s does not take %d inputs; put \";\" between them.",
                            Kebab.of(kind),
                            inputs.size()));
            return;
        }
        if (published.size() > 1 && (kind != FigureKind.CUMULATIVE || published.size() != inputs.size())) {
            report(
                    "published",
                    Bilingual.of(
                            "có %d số; chỉ loại cumulative nhận một chuỗi, dài bằng inputs.",
                            "there are %d figures; only the kind cumulative takes a series, as long as inputs.",
                            published.size()));
        }
        if (kind.divisor(inputs)
                .filter(divisor -> divisor.number().signum() == 0)
                .isPresent()) {
            report("inputs", divisionByZero().reason());
        }
        if (kind.isOfOneCurrency()) {
            requireOneCurrency(inputs, published);
        }
    }

    private void requireOneCurrency(List<Quantity> inputs, List<Quantity> published) {
        List<Quantity> all = new ArrayList<>(inputs);
        all.addAll(published);
        for (Quantity one : all) {
            for (Quantity other : all) {
                if (one.unit().clashesWith(other.unit())) {
                    report(
                            "inputs",
                            Bilingual.of(
                                    "có cả %s và %s; số tiền khác loại tiền không cộng, trừ hay so tỷ lệ với nhau.",
                                    "there are both %s and %s; amounts of different currencies neither add nor compare.",
                                    String.valueOf(one.unit().currency()),
                                    String.valueOf(other.unit().currency())));
                    return;
                }
            }
        }
    }

    static NotReadable divisionByZero() {
        return new NotReadable(Bilingual.of(
                "không chia được cho 0; hãy kiểm tra số chia.", "a division by 0 means nothing; check the divisor."));
    }
}
