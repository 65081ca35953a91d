package vn.gon.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.InMemoryCatalog;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.ConditionKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.FeeType;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.Money;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Presentation;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.Subject;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.regulation.TimeUnit;

/** Small registers that vary in every part of their records, the same ones for the same seed. */
final class RandomRegisters {

    private static final List<String> WORDS = List.of(
            "giấy phép",
            "kinh doanh",
            "vận tải",
            "rượu",
            "đăng ký",
            "hợp đồng",
            "bản sao",
            "chứng thực",
            "cơ sở",
            "đào tạo");
    private static final List<String> AGENCIES = List.of("Bộ Một", "Bộ Hai", "Bộ Ba");

    private final Random random;

    RandomRegisters(long seed) {
        this.random = new Random(seed);
    }

    /** Returns a register of up to twenty procedures and conditions. */
    InMemoryCatalog next() {
        Map<String, Procedure> procedures = new TreeMap<>();
        Map<String, BusinessCondition> conditions = new TreeMap<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            Procedure procedure = procedure(code("1.0000", 30));
            procedures.put(procedure.code(), procedure);
            BusinessCondition condition = condition(code("DK-001-", 30));
            conditions.put(condition.code(), condition);
        }
        return catalog(procedures, conditions);
    }

    /** Returns a later state of a register: some records gone, some new, some under another code, some rewritten. */
    InMemoryCatalog later(InMemoryCatalog register) {
        Map<String, Procedure> procedures = new TreeMap<>();
        Map<String, BusinessCondition> conditions = new TreeMap<>();
        for (Procedure procedure : register.procedureList()) {
            switch (random.nextInt(6)) {
                case 0 -> {}
                case 1 -> put(procedures, recoded(procedure, code("2.0000", 30)));
                case 2 -> put(procedures, mixed(procedure, procedure(procedure.code())));
                default -> put(procedures, procedure);
            }
        }
        for (BusinessCondition condition : register.conditionList()) {
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1 -> conditions.put(condition.code(), condition(condition.code()));
                default -> conditions.put(condition.code(), condition);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            put(procedures, procedure(code("3.0000", 30)));
        }
        return catalog(procedures, conditions);
    }

    private static void put(Map<String, Procedure> procedures, Procedure procedure) {
        procedures.put(procedure.code(), procedure);
    }

    private InMemoryCatalog catalog(Map<String, Procedure> procedures, Map<String, BusinessCondition> conditions) {
        Map<String, LegalInstrument> instruments = new TreeMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            LegalInstrument instrument = instrument(random.nextInt(8) + "/2020/NĐ-CP");
            instruments.put(instrument.number(), instrument);
        }
        return new InMemoryCatalog(
                "random",
                List.copyOf(procedures.values()),
                List.copyOf(conditions.values()),
                instruments,
                Volumes.UNKNOWN);
    }

    private LegalInstrument instrument(String number) {
        LegalInstrument.Status status = any(List.of(LegalInstrument.Status.values()));
        return new LegalInstrument(
                number,
                InstrumentType.DECREE,
                null,
                "Chính phủ",
                InstrumentLevel.GOVERNMENT,
                LocalDate.of(2020, 1, 1),
                status);
    }

    /** Returns a procedure each of whose parts is of one of two. */
    private Procedure mixed(Procedure one, Procedure other) {
        return one.toBuilder()
                .name(random.nextBoolean() ? one.name() : other.name())
                .levels(random.nextBoolean() ? one.levels() : other.levels())
                .subjects(random.nextBoolean() ? one.subjects() : other.subjects())
                .steps(random.nextBoolean() ? one.steps() : other.steps())
                .channels(random.nextBoolean() ? one.channels() : other.channels())
                .cases(random.nextBoolean() ? one.cases() : other.cases())
                .requirements(random.nextBoolean() ? one.requirements() : other.requirements())
                .results(random.nextBoolean() ? one.results() : other.results())
                .legal(random.nextBoolean() ? one.legal() : other.legal())
                .online(random.nextBoolean() ? one.online() : other.online())
                .build();
    }

    private static Procedure recoded(Procedure of, String code) {
        return new ProcedureBuilder(code, of.name(), of.agency())
                .levels(of.levels())
                .steps(of.steps())
                .channels(of.channels())
                .cases(of.cases())
                .legal(of.legal())
                .build();
    }

    Procedure procedure(String code) {
        return new ProcedureBuilder(code, text(), any(AGENCIES))
                .fields(random.nextBoolean() ? null : List.of(text()))
                .levels(maybe(() -> List.of(any(List.of(Level.values())))))
                .subjects(maybe(() -> List.of(any(List.of(Subject.values())))))
                .steps(maybe(() -> several(() -> new Step(random.nextBoolean() ? null : "Bước", text()))))
                .channels(maybe(() -> several(this::channel)))
                .cases(maybe(() -> several(this::submissionCase)))
                .requirements(maybe(() -> several(() -> new Requirement(text(), null))))
                .results(maybe(() -> several(() -> new Result(text(), null, maybe(() -> random.nextInt(60))))))
                .legal(maybe(() -> several(() -> new LegalReference(random.nextInt(9) + "/2020/NĐ-CP", null, null))))
                .online(maybe(() -> any(List.of(OnlineLevel.values()))))
                .decision(maybe(() -> random.nextInt(9) + "/QĐ-BM"))
                .build();
    }

    private BusinessCondition condition(String code) {
        return new BusinessCondition(
                code,
                "Kinh doanh " + any(WORDS),
                maybe(() -> random.nextInt(200)),
                text(),
                maybe(() -> any(List.of(ConditionKind.values()))),
                any(AGENCIES),
                maybe(() -> random.nextInt(9) + "/2020/NĐ-CP"),
                null,
                null,
                null);
    }

    private Channel channel() {
        return new Channel(
                any(List.of(ChannelKind.values())), maybe(this::limit), maybe(() -> several(this::fee)), null);
    }

    private Fee fee() {
        return new Fee(
                any(List.of(FeeType.values())),
                maybe(() -> Money.dong(random.nextInt(5) * 50_000L)),
                maybe(this::text));
    }

    private TimeLimit limit() {
        return new TimeLimit(BigDecimal.valueOf(random.nextInt(30)), any(List.of(TimeUnit.values())));
    }

    private SubmissionCase submissionCase() {
        return new SubmissionCase(maybe(this::text), maybe(this::limit), maybe(() -> several(this::paper)));
    }

    private RequiredDocument paper() {
        return new RequiredDocument(
                text(),
                null,
                maybe(() -> random.nextInt(3)),
                maybe(() -> random.nextInt(3)),
                null,
                maybe(() -> any(List.of(Presentation.values()))));
    }

    private String text() {
        List<String> words = several(() -> any(WORDS));
        return words.isEmpty() ? "Thủ tục" : String.join(" ", words) + (random.nextBoolean() ? "" : " ít nhất 5 năm");
    }

    private String code(String start, int most) {
        return start + (10 + random.nextInt(most));
    }

    private interface Draw<T> {
        T draw();
    }

    private <T> @Nullable T maybe(Draw<T> draw) {
        return random.nextInt(4) == 0 ? null : draw.draw();
    }

    private <T> List<T> several(Draw<T> draw) {
        List<T> drawn = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            drawn.add(draw.draw());
        }
        return drawn;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
