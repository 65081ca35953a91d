package vn.gon.report.change;

import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InputFile;
import vn.gon.catalog.Origin;
import vn.gon.change.Balance;
import vn.gon.change.Burden;
import vn.gon.change.ChangeKind;
import vn.gon.change.ChangeSums;
import vn.gon.change.CostConsequence;
import vn.gon.change.Direction;
import vn.gon.change.Facet;
import vn.gon.change.FieldChange;
import vn.gon.change.InstrumentChange;
import vn.gon.change.Match;
import vn.gon.change.RegulationChange;
import vn.gon.change.Turn;
import vn.gon.index.RegulationKind;
import vn.gon.regulation.Regulation;
import vn.gon.report.JsonText;
import vn.gon.text.Bilingual;
import vn.gon.text.Kebab;
import vn.gon.text.Language;

/** A comparison as one JSON document; what is not known is left out. */
final class ChangeJson {

    private final ChangeReport report;
    private final Language language;

    ChangeJson(ChangeReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    private record Side(String catalog, List<InputFile> files) {
        static Side of(String title, Catalog catalog) {
            return new Side(title, catalog.files());
        }
    }

    /** Only growth: what stood unchanged in the same words was not read, so there are no totals. */
    private record Growth(BigDecimal growth, long unknown) {
        static Growth of(Balance balance) {
            return new Growth(plain(balance.growth()), balance.unknown());
        }

        private static BigDecimal plain(BigDecimal exact) {
            BigDecimal dong = ChangeCsv.dong(exact);
            return dong == null ? BigDecimal.ZERO : dong;
        }
    }

    private record Likeness(
            BigDecimal score, String name, @Nullable String contents, boolean sameAgency) {
        static @Nullable Likeness of(@Nullable Match match) {
            return match == null
                    ? null
                    : new Likeness(
                            match.score(),
                            match.name().percent(),
                            match.contents() == null ? null : match.contents().percent(),
                            match.sameAgency());
        }
    }

    private record Field(
            Facet facet,
            String path,
            @Nullable String where,
            Turn change,
            Direction direction,
            @Nullable String before,
            @Nullable String after) {}

    private record Cost(
            BigDecimal unitBefore,
            BigDecimal unitAfter,
            @Nullable BigDecimal annualBefore,
            @Nullable BigDecimal annualAfter,
            @Nullable BigDecimal annualGrowth,
            Origin origin,
            boolean partial) {
        static @Nullable Cost of(@Nullable CostConsequence cost) {
            return cost == null
                    ? null
                    : new Cost(
                            Growth.plain(cost.unitBefore()),
                            Growth.plain(cost.unitAfter()),
                            ChangeCsv.dong(cost.annualBefore()),
                            ChangeCsv.dong(cost.annualAfter()),
                            ChangeCsv.dong(cost.annualGrowth()),
                            cost.origin(),
                            cost.partial());
        }
    }

    private record Row(
            String code,
            @Nullable String codeBefore,
            RegulationKind regulation,
            ChangeKind kind,
            String name,
            String agency,
            boolean bothWays,
            boolean notComparable,
            @Nullable Likeness match,
            List<Field> fields,
            List<String> broughtBy,
            @Nullable Cost cost,
            @Nullable Regulation record) {}

    private record Summary(Map<String, Map<String, Long>> counts, Map<String, Growth> burdens) {}

    private record Document(
            int schemaVersion,
            Side before,
            Side after,
            @Nullable LocalDate prices,
            Summary summary,
            Map<String, Summary> agencies,
            List<InstrumentChange> instruments,
            Iterator<Row> changes) {}

    void write(Writer out) {
        try (Stream<RegulationChange> changes = report.shown()) {
            JsonText.write(
                    new Document(
                            JsonText.SCHEMA_VERSION,
                            Side.of(report.titles().before(), report.change().before()),
                            Side.of(report.titles().after(), report.change().after()),
                            report.asked().prices(),
                            summary(report.sums()),
                            agencies(),
                            report.instruments(),
                            changes.map(this::row).iterator()),
                    out);
        }
    }

    private Map<String, Summary> agencies() {
        Map<String, Summary> agencies = new LinkedHashMap<>();
        report.byAgency().forEach((agency, sums) -> agencies.put(agency, summary(sums)));
        return agencies;
    }

    private static Summary summary(ChangeSums sums) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        for (RegulationKind regulation : RegulationKind.values()) {
            Map<String, Long> of = new LinkedHashMap<>();
            of.put("before", sums.before(regulation));
            of.put("after", sums.after(regulation));
            ChangeSummary.kinds().forEach(kind -> of.put(Kebab.of(kind), sums.count(regulation, kind)));
            counts.put(Kebab.of(regulation), of);
        }
        Map<String, Growth> burdens = new LinkedHashMap<>();
        Stream.of(Burden.values())
                .filter(sums.balances()::containsKey)
                .forEach(burden -> burdens.put(Kebab.of(burden), Growth.of(sums.balance(burden))));
        return new Summary(counts, burdens);
    }

    private Row row(RegulationChange change) {
        List<Field> fields = new ArrayList<>();
        change.fields().forEach(field -> fields.add(field(field)));
        return new Row(
                change.code(),
                change.codeBefore(),
                change.regulation(),
                change.kind(),
                change.name(),
                change.agency(),
                change.isBothWays(),
                change.hasUnknown(),
                Likeness.of(change.match()),
                fields,
                change.broughtBy(),
                Cost.of(change.cost()),
                report.asked().records() ? change.after() : null);
    }

    private Field field(FieldChange field) {
        return new Field(
                field.facet(),
                field.path(),
                said(field.where()),
                field.turn(),
                field.direction(),
                said(field.before()),
                said(field.after()));
    }

    private @Nullable String said(@Nullable Bilingual text) {
        return text == null ? null : text.in(language);
    }
}
