package vn.gon.report.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gon.change.Balance;
import vn.gon.change.Burden;
import vn.gon.change.ChangeKind;
import vn.gon.change.ChangeSums;
import vn.gon.change.InstrumentChange;
import vn.gon.index.RegulationKind;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/** The sums of a comparison, in the words of one language. */
final class ChangeSummary {

    private final ChangeReport report;
    private final Language language;
    private final ChangeWords words;

    ChangeSummary(ChangeReport report, Language language) {
        this.report = report;
        this.language = language;
        this.words = new ChangeWords(language);
    }

    /**
     * How many regulations of a kind changed in which way.
     *
     * @param label the kind of regulation, or an agency
     * @param before how many there were
     * @param after how many there are
     * @param counts how many changed in each way, in the order of the kinds
     */
    public record Counts(String label, String before, String after, List<String> counts) {

        public Counts {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A burden before and after.
     *
     * @param label which
     * @param growth by how much it grew, with its sign
     * @param unknown in how many regulations it cannot be told
     */
    public record Growth(String label, String growth, String unknown) {}

    /** Returns the kinds of change that have a column, in order. */
    static List<ChangeKind> kinds() {
        return Stream.of(ChangeKind.values()).toList();
    }

    List<Counts> byRegulation() {
        ChangeSums sums = report.sums();
        List<Counts> rows = new ArrayList<>();
        for (RegulationKind regulation : RegulationKind.values()) {
            if (sums.before(regulation) + sums.after(regulation) > 0) {
                rows.add(counts(label(regulation).in(language), sums, List.of(regulation)));
            }
        }
        return rows;
    }

    List<Counts> byAgency() {
        List<Counts> rows = new ArrayList<>();
        for (Map.Entry<String, ChangeSums> agency : report.byAgency().entrySet()) {
            String name = agency.getKey().isEmpty() ? say("chưa rõ cơ quan", "unknown agency") : agency.getKey();
            if (kinds().stream()
                    .anyMatch(kind ->
                            kind != ChangeKind.UNCHANGED && agency.getValue().count(kind) > 0)) {
                rows.add(counts(name, agency.getValue(), List.of(RegulationKind.values())));
            }
        }
        return rows;
    }

    static Bilingual label(RegulationKind regulation) {
        return regulation == RegulationKind.PROCEDURE ? Burden.PROCEDURES.label() : Burden.CONDITIONS.label();
    }

    private Counts counts(String label, ChangeSums sums, List<RegulationKind> of) {
        return new Counts(
                label,
                whole(of.stream().mapToLong(sums::before).sum()),
                whole(of.stream().mapToLong(sums::after).sum()),
                kinds().stream()
                        .map(kind -> of.stream()
                                .mapToLong(regulation -> sums.count(regulation, kind))
                                .sum())
                        .map(this::whole)
                        .toList());
    }

    /** Returns the burdens that grew or fell, or of which a change cannot be told. */
    List<Growth> growths() {
        ChangeSums sums = report.sums();
        List<Growth> rows = new ArrayList<>();
        for (Burden burden : Burden.values()) {
            Balance balance = sums.balance(burden);
            boolean counted =
                    burden == Burden.REGULATIONS || burden == Burden.PROCEDURES || burden == Burden.CONDITIONS;
            if (!counted && (balance.growth().signum() != 0 || balance.unknown() > 0)) {
                rows.add(new Growth(
                        burden.label().in(language),
                        words.signedNumber(rounded(burden, balance)),
                        whole(balance.unknown())));
            }
        }
        return rows;
    }

    private static BigDecimal rounded(Burden burden, Balance balance) {
        boolean money = burden == Burden.ANNUAL_COST || burden == Burden.UNIT_COST || burden == Burden.FEES;
        return money ? balance.growth().setScale(0, java.math.RoundingMode.HALF_UP) : balance.growth();
    }

    /** Returns what changed in the table of instruments, in one sentence; empty for nothing. */
    String instruments() {
        List<InstrumentChange> changes = report.instruments();
        if (changes.isEmpty()) {
            return "";
        }
        long added = changes.stream().filter(each -> each.before() == null).count();
        long gone = changes.stream().filter(each -> each.after() == null).count();
        long repealed = changes.stream().filter(InstrumentChange::isRepeal).count();
        return Bilingual.of(
                        "Văn bản trong bảng: thêm %s, bớt %s, sửa thông tin %s; trong đó mới hết hiệu lực %s.",
                        "Instruments in the table: %s added, %s gone, %s told differently; %s of them newly repealed.",
                        whole(added),
                        whole(gone),
                        whole(changes.size() - added - gone),
                        whole(repealed))
                .in(language);
    }

    /** Returns with which prices and filings costs were worked out; empty where nothing is costed. */
    String costing() {
        return report.asked().prices() == null
                ? ""
                : Bilingual.of(
                                "Chi phí hai bên tính cùng giá trị tham số đến ngày %s và cùng số hồ sơ của bên sau (thiếu thì lấy của bên trước); chưa rõ không tính là 0.",
                                "Costs of both sides are at parameter values as of %s and with the filings of the newer register (else of the older); unknown is not zero.",
                                String.valueOf(report.asked().prices()))
                        .in(language);
    }

    private String whole(long number) {
        return Numbers.number(BigDecimal.valueOf(number), 0, language);
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
