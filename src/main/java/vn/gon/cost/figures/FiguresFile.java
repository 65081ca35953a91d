package vn.gon.cost.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.cost.number.NotReadable;
import vn.gon.cost.number.NumberStyle;
import vn.gon.cost.number.UserColumns;
import vn.gon.cost.number.Words;
import vn.gon.intake.ForeignFile;
import vn.gon.intake.TableRow;
import vn.gon.intake.UserTable;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Kebab;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/**
 * A table of published figures as read.
 *
 * @param figures the rows that can be worked out, in their order
 * @param rejected why the others cannot
 */
public record FiguresFile(List<Figure> figures, List<Problem> rejected) {

    private static final List<String> COLUMNS =
            List.of("id", "kind", "inputs", "published", "unit", "decimals", "bases", "rounded", "source");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|]\\s*");
    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(12);

    public FiguresFile {
        figures = List.copyOf(figures);
        rejected = List.copyOf(rejected);
    }

    /**
     * Reads a table.
     *
     * @param chosen how its numbers are written
     * @throws InvalidInput if the file cannot be read, has a column that no such table has, or lacks one it needs
     */
    public static FiguresFile read(ForeignFile file, NumberStyle chosen) {
        UserTable table = UserTable.read(file);
        Map<String, Integer> columns = UserColumns.find(file.name(), table.headings(), "figure-columns", COLUMNS);
        List<String> missing = List.of("kind", "inputs", "published").stream()
                .filter(name -> !columns.containsKey(name))
                .toList();
        if (!missing.isEmpty() || table.rows().isEmpty()) {
            throw InvalidInput.of(
                    file.name(),
                    missing.isEmpty()
                            ? Bilingual.of("bảng không có số liệu nào.", "the table has no figure.")
                            : Bilingual.of("thiếu cột %s.", "the column %s is missing.", String.join(", ", missing)));
        }
        List<Figure> figures = new ArrayList<>();
        List<Problem> rejected = new ArrayList<>();
        for (TableRow row : table.rows()) {
            try {
                figures.add(new Row(row, columns, chosen).figure());
            } catch (NotReadable e) {
                rejected.add(Problem.at(Place.of(file.name(), row.line()), "", e.reason()));
            }
        }
        return new FiguresFile(figures, rejected);
    }

    /** A row under reading. */
    private record Row(TableRow row, Map<String, Integer> columns, NumberStyle chosen) {

        private Figure figure() {
            FigureKind kind = kind();
            List<Quantity> inputs = quantities("inputs");
            if (!kind.takes(inputs.size())) {
                throw new NotReadable(Bilingual.of(
                        "loại %s không nhận %d đầu vào; các đầu vào cách nhau bằng dấu “;”.",
                        "the kind %s does not take %d inputs; put \";\" between them.", Kebab.of(kind), inputs.size()));
            }
            List<Quantity> published = published(kind, inputs.size());
            requirePossible(kind, inputs);
            return new Figure(
                    row.line(),
                    text("id").isEmpty() ? "#" + row.line() : text("id"),
                    kind,
                    inputs,
                    published,
                    decimals(published),
                    text("bases").isEmpty() ? List.of() : quantities("bases"),
                    rounded(),
                    text("source"));
        }

        private String text(String column) {
            Integer index = columns.get(column);
            return index == null ? "" : row.cell(index).strip();
        }

        private NumberStyle style(String column) {
            return row.numbers().contains(columns.get(column)) ? NumberStyle.EN : chosen;
        }

        private FigureKind kind() {
            List<String> known = Kebab.all(FigureKind.class);
            return Kebab.find(FigureKind.class, text("kind").replace('_', '-'))
                    .orElseThrow(() -> new NotReadable(Bilingual.of(
                            "không có loại “%s”; hãy chọn: %s%s",
                            "there is no kind \"%s\"; choose one of: %s%s",
                            text("kind"),
                            String.join(", ", known),
                            Nearest.didYouMean(text("kind"), known))));
        }

        private List<Quantity> quantities(String column) {
            if (text(column).isEmpty()) {
                throw new NotReadable(Bilingual.of("cột %s để trống.", "the column %s is empty.", column));
            }
            NumberStyle style = style(column);
            return SEPARATOR
                    .splitAsStream(text(column))
                    .map(each -> Quantity.read(each, style))
                    .toList();
        }

        private List<Quantity> published(FigureKind kind, int inputs) {
            List<Quantity> published = quantities("published");
            if (published.size() > 1 && (kind != FigureKind.CUMULATIVE || published.size() != inputs)) {
                throw new NotReadable(Bilingual.of(
                        "cột published có %d số; chỉ loại cumulative nhận một chuỗi, dài bằng inputs.",
                        "the column published holds %d figures; only the kind cumulative takes a series, as long as inputs.",
                        published.size()));
            }
            BigDecimal unit = Quantity.factor(text("unit"));
            return published.stream()
                    .map(each -> each.factor().compareTo(BigDecimal.ONE) == 0
                            ? new Quantity(each.label(), each.number(), unit)
                            : each)
                    .toList();
        }

        private int decimals(List<Quantity> published) {
            if (text("decimals").isEmpty()) {
                return published.stream()
                        .mapToInt(each -> Math.max(0, each.number().scale()))
                        .max()
                        .orElse(0);
            }
            BigDecimal decimals = style("decimals").read(text("decimals"));
            if (decimals.signum() < 0
                    || decimals.compareTo(MOST_DECIMALS) > 0
                    || decimals.stripTrailingZeros().scale() > 0) {
                throw new NotReadable(Bilingual.of(
                        "cột decimals phải là số nguyên từ 0 đến 12.",
                        "decimals must be a whole number from 0 to 12."));
            }
            return decimals.intValueExact();
        }

        private boolean rounded() {
            Optional<String> flag = Words.shipped().meaning("flags", text("rounded"));
            if (flag.isEmpty() && !text("rounded").isEmpty()) {
                throw new NotReadable(
                        Bilingual.of("cột rounded phải là yes hoặc no.", "the column rounded must be yes or no."));
            }
            return flag.filter("yes"::equals).isPresent();
        }

        private static void requirePossible(FigureKind kind, List<Quantity> inputs) {
            @Nullable
            Quantity divisor = switch (kind) {
                case PER_UNIT, RATIO, BLEND -> inputs.get(1);
                case RATE -> inputs.get(0);
                default -> null;
            };
            if (divisor != null && divisor.number().signum() == 0) {
                throw new NotReadable(Bilingual.of("không chia được cho 0.", "a division by 0 means nothing."));
            }
        }
    }
}
