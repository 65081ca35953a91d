package vn.gon.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.statistics.Remark;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Language;
import vn.gon.text.Nearest;
import vn.gon.text.VietnameseText;

/** One record of a catalogue, whole: a procedure, a condition, or an instrument with what rests on it. */
public final class ShownRecord {

    private static final int MOST_REMARKS = 5;
    private static final int LONGEST_REMARK = 200;

    private final Object view;
    private final Function<Language, String> page;

    private record View(
            int schemaVersion,
            String kind,
            Object record,
            @Nullable List<Said> feedback) {}

    /** A complaint or proposal, as evidence. */
    private record Said(@Nullable String date, String topic, String text, BigDecimal confidence) {}

    private record Citing(String code, String name) {}

    private record InstrumentView(int schemaVersion, String kind, Object record, List<Citing> restedOnBy) {}

    private record NumberOnly(String number) {}

    private ShownRecord(Object view, Function<Language, String> page) {
        this.view = view;
        this.page = page;
    }

    /**
     * Finds the record with a code or number, in upper or lower case, with or without diacritics; a code may carry the
     * suffix of the place that uses it (1.001193.000.00.00.H42).
     *
     * @throws InvalidInput if there is none; names the nearest
     */
    public static ShownRecord find(Catalog catalog, String code) {
        String key = VietnameseText.fold(code.strip());
        List<Regulation> named = new ArrayList<>();
        List<Regulation> resting = new ArrayList<>();
        TreeSet<String> known = new TreeSet<>(catalog.instruments().keySet());
        try (Stream<Procedure> procedures = catalog.procedures();
                Stream<BusinessCondition> conditions = catalog.conditions()) {
            Stream.<Regulation>concat(procedures, conditions).forEach(regulation -> {
                String own = VietnameseText.fold(regulation.code());
                if (key.equals(own) || key.startsWith(own + ".")) {
                    named.add(regulation);
                }
                if (regulation.instruments().stream().anyMatch(reference -> isKey(key, reference.number()))) {
                    resting.add(regulation);
                }
                known.add(regulation.code());
                regulation.instruments().stream().map(LegalReference::number).forEach(known::add);
            });
        }
        return named.stream()
                .findFirst()
                .map(ShownRecord::of)
                .or(() -> instrument(catalog.instruments(), key, resting))
                .orElseThrow(() -> unknown(code, known));
    }

    /** Returns the record as JSON, in the spelling of the catalogue files. */
    public String json() {
        return JsonText.indented(view) + "\n";
    }

    /** Returns the record as a page. */
    public String page(Language language) {
        return page.apply(language);
    }

    /** Returns the same record with what people complain of and propose about it, the last first. */
    public ShownRecord with(List<Remark> remarks) {
        if (!(view instanceof View shown) || !(shown.record() instanceof Regulation regulation)) {
            return this;
        }
        List<Remark> own = remarks.stream()
                .filter(remark -> remark.code().equals(regulation.code()))
                .sorted(Comparator.comparing(Remark::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed()
                        .thenComparing(Remark::id))
                .toList();
        return own.isEmpty()
                ? this
                : new ShownRecord(
                        new View(
                                shown.schemaVersion(),
                                shown.kind(),
                                shown.record(),
                                own.stream().map(ShownRecord::said).toList()),
                        language -> page.apply(language) + "\n" + complaints(own, language));
    }

    private static Said said(Remark remark) {
        String date = remark.date() == null ? null : remark.date().toString();
        return new Said(date, remark.topic(), remark.text(), remark.confidence());
    }

    private static String complaints(List<Remark> own, Language language) {
        StringBuilder text =
                new StringBuilder(Bilingual.of("Phản ánh, kiến nghị (%d)", "Complaints and proposals (%d)", own.size())
                        .in(language));
        text.append('\n');
        own.stream()
                .limit(MOST_REMARKS)
                .forEach(remark -> text.append("  - ")
                        .append(remark.date() == null ? "" : remark.date() + ": ")
                        .append(ShownText.shortened(ShownText.clean(remark.text()), LONGEST_REMARK))
                        .append('\n'));
        return text.toString();
    }

    private static ShownRecord of(Regulation regulation) {
        if (regulation instanceof Procedure procedure) {
            return new ShownRecord(
                    new View(JsonText.SCHEMA_VERSION, "procedure", procedure, null),
                    language -> ProcedurePage.of(procedure, language));
        }
        BusinessCondition condition = (BusinessCondition) regulation;
        return new ShownRecord(
                new View(JsonText.SCHEMA_VERSION, "condition", condition, null),
                language -> RegulationPage.of(condition, language));
    }

    private static Optional<ShownRecord> instrument(
            Map<String, LegalInstrument> instruments, String key, List<Regulation> resting) {
        Optional<LegalInstrument> known = instruments.values().stream()
                .filter(instrument -> isKey(key, instrument.number()))
                .findFirst();
        Optional<String> number = known.map(LegalInstrument::number)
                .or(() -> resting.stream()
                        .flatMap(regulation -> regulation.instruments().stream())
                        .map(LegalReference::number)
                        .filter(cited -> isKey(key, cited))
                        .findFirst());
        return number.map(found -> new ShownRecord(
                new InstrumentView(
                        JsonText.SCHEMA_VERSION,
                        "instrument",
                        known.<Object>map(Function.identity()).orElse(new NumberOnly(found)),
                        resting.stream()
                                .map(regulation -> new Citing(regulation.code(), regulation.name()))
                                .toList()),
                language -> RegulationPage.of(found, known.orElse(null), resting, language)));
    }

    private static boolean isKey(String key, String number) {
        return VietnameseText.fold(number).equals(key);
    }

    private static InvalidInput unknown(String code, Set<String> known) {
        return InvalidInput.of(
                code,
                Bilingual.of(
                        "danh mục không có mã hay số văn bản này%s",
                        "the catalogue has no such code or instrument number%s", Nearest.didYouMean(code, known)));
    }
}
