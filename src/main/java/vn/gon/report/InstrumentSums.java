package vn.gon.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Assessment;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;

/** The running list of instruments that regulations with findings rest on. */
final class InstrumentSums {

    private static final int CODES = 5;

    /** Highest level first, unknown level last. */
    private static final Comparator<InstrumentRow> ORDER = Comparator.comparing(
                    InstrumentSums::level, Comparator.nullsLast(Comparator.<InstrumentLevel>naturalOrder()))
            .thenComparing(Comparator.comparingInt(InstrumentSums::regulations).reversed())
            .thenComparing(InstrumentRow::number);

    /** Article 5 before article 11. */
    private static final Comparator<String> ARTICLES =
            Comparator.comparing(InstrumentSums::padded).thenComparing(Comparator.<String>naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, LegalInstrument> known;
    private final Map<String, InstrumentSum> byNumber = new TreeMap<>();

    InstrumentSums(Map<String, LegalInstrument> known) {
        this.known = known;
    }

    void add(Assessment assessment) {
        Regulation regulation = assessment.regulation();
        if (assessment.findings().isEmpty()) {
            return;
        }
        TreeSet<String> numbers = new TreeSet<>();
        for (LegalReference reference : regulation.instruments()) {
            InstrumentSum sum = byNumber.computeIfAbsent(reference.number(), number -> new InstrumentSum());
            sum.name(reference);
            if (numbers.add(reference.number())) {
                sum.count(regulation);
            }
        }
    }

    List<InstrumentRow> rows() {
        return byNumber.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey(), known.get(entry.getKey())))
                .sorted(ORDER)
                .toList();
    }

    private static String padded(String article) {
        return NUMBER.matcher(article)
                .replaceAll(found -> "0".repeat(Math.max(0, 6 - found.group().length())) + found.group());
    }

    private static @Nullable InstrumentLevel level(InstrumentRow row) {
        return row.instrument() == null ? null : row.instrument().level();
    }

    private static int regulations(InstrumentRow row) {
        return row.procedures() + row.conditions();
    }

    private static final class InstrumentSum {

        private @Nullable String title;
        private final TreeSet<String> articles = new TreeSet<>(ARTICLES);
        private final List<String> codes = new ArrayList<>();
        private int procedures;
        private int conditions;

        void name(LegalReference reference) {
            title = title == null ? reference.title() : title;
            if (reference.article() != null) {
                articles.add(reference.article());
            }
        }

        void count(Regulation regulation) {
            if (regulation instanceof Procedure) {
                procedures++;
            } else {
                conditions++;
            }
            if (codes.size() < CODES) {
                codes.add(regulation.code());
            }
        }

        InstrumentRow row(String number, @Nullable LegalInstrument instrument) {
            String known = instrument == null ? null : instrument.title();
            return new InstrumentRow(
                    number,
                    known == null ? title : known,
                    instrument,
                    List.copyOf(articles),
                    procedures,
                    conditions,
                    codes);
        }
    }
}
