package vn.gon.change;

import java.util.List;
import java.util.stream.Stream;
import vn.gon.regulation.TimeUnit;
import vn.gon.text.Bilingual;

/** What a register asks of those who comply, each in its own unit; unlike things are never added. */
public enum Burden {
    /** Procedures and business conditions, each one. */
    REGULATIONS("regulations", "quy định", "regulations"),
    PROCEDURES("procedures", "thủ tục hành chính", "procedures"),
    /** Business conditions of the register. */
    CONDITIONS("conditions", "điều kiện kinh doanh", "business conditions"),
    /** Requirements and conditions that procedures state. */
    REQUIREMENTS("requirements", "yêu cầu, điều kiện trong thủ tục", "requirements in procedures"),
    /** Conditions and requirements of which a floor was raised or a ceiling lowered; easing others makes up for none. */
    RAISED("conditions", "điều kiện, yêu cầu bị nâng mức", "conditions and requirements raised"),
    /** Papers over all cases of a procedure. */
    PAPERS("papers", "giấy tờ trong hồ sơ", "papers"),
    /** The longest stated limit of each procedure, in working days. */
    WORKING_DAYS("time", "thời hạn, ngày làm việc", "time limits, working days"),
    /** The longest stated limit of each procedure, in calendar days. */
    DAYS("time", "thời hạn, ngày", "time limits, calendar days"),
    /** The longest stated limit of each procedure, in hours. */
    HOURS("time", "thời hạn, giờ", "time limits, hours"),
    /** The longest stated limit of each procedure, in months; a year is twelve. */
    MONTHS("time", "thời hạn, tháng", "time limits, months"),
    /** Procedures whose limit went to an unlike unit in which it is longer for certain. */
    LONGER_UNIT("time", "thời hạn đổi sang đơn vị dài hơn", "limits put in a longer unit"),
    /** What one filing of each procedure pays through its dearest channel, in đồng. */
    FEES("fees", "phí, lệ phí một lần nộp (đồng)", "fees of one filing (VND)"),
    /** Cost of one filing of each procedure, in đồng. */
    UNIT_COST("cost", "chi phí một lần thực hiện (đồng)", "cost of one filing (VND)"),
    /** Cost of a year, in đồng, of the procedures whose filings are known. */
    ANNUAL_COST("cost", "chi phí tuân thủ một năm (đồng)", "compliance cost a year (VND)");

    private final String measure;
    private final Bilingual label;

    Burden(String measure, String vi, String en) {
        this.measure = measure;
        this.label = new Bilingual(vi, en);
    }

    /** Returns the word by which a user asks for it; several share one. */
    public String measure() {
        return measure;
    }

    /** Returns the words a report uses. */
    public Bilingual label() {
        return label;
    }

    /** Returns the words by which a user may ask, in order. */
    public static List<String> measures() {
        return Stream.of(values()).map(Burden::measure).distinct().toList();
    }

    /** Returns whether it counts time, which is compared unit by unit. */
    boolean isTime() {
        return measure.equals("time");
    }

    /** Returns the burden of limits in a unit; a year counts in months. */
    static Burden of(TimeUnit unit) {
        return switch (unit) {
            case HOUR -> HOURS;
            case WORKING_DAY -> WORKING_DAYS;
            case DAY -> DAYS;
            case MONTH, YEAR -> MONTHS;
            case OTHER, UNSTATED -> throw new IllegalArgumentException(unit.toString());
        };
    }
}
