package vn.gon.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;
import vn.gon.cost.profile.Profile;
import vn.gon.cost.sheet.Activity;
import vn.gon.cost.sheet.Comparison;
import vn.gon.cost.sheet.LineCost;
import vn.gon.cost.sheet.SheetCost;
import vn.gon.cost.sheet.SheetCost.Part;
import vn.gon.cost.sheet.Sums;
import vn.gon.text.Kebab;
import vn.gon.text.Language;
import vn.gon.text.Problem;

/** The shapes of a cost sheet in JSON; amounts with 2 decimals, hours and shares with 4, what is not known left out. */
final class SheetJson {

    private SheetJson() {}

    record Document(
            int schemaVersion,
            String profile,
            String profileTitle,
            String profileSource,
            String currency,
            Counts counts,
            List<Line> lines,
            List<Group> segments,
            List<Group> procedures,
            List<Group> addressees,
            Totals totals,
            List<Rejected> rejected,
            @Nullable After after,
            @Nullable Change saving,
            @Nullable List<Change> savings,
            @Nullable List<Relief> savingsByAddressee) {}

    /** What the profile counts. */
    record Counts(boolean fees, boolean delay, String businessAsUsual, List<String> timeInHours) {

        static Counts of(Profile profile) {
            return new Counts(
                    profile.counting().fees(),
                    profile.counting().delay(),
                    Kebab.of(profile.counting().businessAsUsual()),
                    profile.counting().timeInHours().stream()
                            .map(Kebab::of)
                            .sorted()
                            .toList());
        }
    }

    record Line(
            int line,
            String procedure,
            String segment,
            String addressee,
            String task,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal purchases,
            @Nullable BigDecimal fee,
            @Nullable BigDecimal timesPerYear,
            @Nullable BigDecimal subjectsPerYear,
            @Nullable BigDecimal bauShare,
            @Nullable BigDecimal labour,
            @Nullable BigDecimal price,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal annual,
            @Nullable BigDecimal oneOff,
            @Nullable BigDecimal years,
            @Nullable BigDecimal averageYear,
            @Nullable BigDecimal totalHours,
            boolean unknown,
            Origin basis,
            String source,
            List<String> notes) {

        static Line of(LineCost cost, Language language) {
            Activity each = cost.activity();
            return new Line(
                    each.line(),
                    each.group().procedure(),
                    each.group().segment(),
                    Kebab.of(each.group().addressee()),
                    each.task(),
                    SheetTables.time(each),
                    SheetTables.rate(each),
                    SheetTables.money(each.purchases()),
                    SheetTables.money(each.fee()),
                    SheetTables.rounded(each.times(), SheetTables.SHARE),
                    SheetTables.rounded(each.subjects(), SheetTables.SHARE),
                    SheetTables.rounded(each.share(), SheetTables.SHARE),
                    SheetTables.money(cost.labour()),
                    SheetTables.money(cost.price()),
                    SheetTables.rounded(cost.quantity(), SheetTables.SHARE),
                    SheetTables.money(cost.cost()),
                    SheetTables.money(cost.annual()),
                    SheetTables.money(cost.oneOff()),
                    SheetTables.rounded(each.years(), SheetTables.SHARE),
                    SheetTables.money(cost.averageYear()),
                    SheetTables.rounded(cost.hours(), SheetTables.SHARE),
                    cost.isUnknown(),
                    each.origin(),
                    each.source(),
                    each.notes().stream().map(note -> note.in(language)).toList());
        }
    }

    /** A part of the sheet; unit is what one time costs. */
    record Group(
            @Nullable String procedure,
            @Nullable String segment,
            @Nullable String addressee,
            @Nullable BigDecimal unit,
            Totals totals) {

        static Group of(Part part, Profile profile) {
            return new Group(
                    part.addressee() == null ? part.procedure() : null,
                    part.segment(),
                    part.addressee() == null ? null : Kebab.of(part.addressee()),
                    SheetTables.money(part.unit()),
                    Totals.of(part.sums(), profile));
        }
    }

    /** What is not in the totals because the profile does not count it. */
    record NotCounted(
            @Nullable BigDecimal fees,
            @Nullable BigDecimal delay,
            @Nullable BigDecimal businessAsUsual) {}

    record Totals(
            long lines,
            long unknown,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal annual,
            @Nullable BigDecimal oneOff,
            @Nullable BigDecimal averageYear,
            @Nullable BigDecimal years,
            @Nullable BigDecimal overYears,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal hoursNotInMoney,
            @Nullable BigDecimal hoursOnce,
            @Nullable BigDecimal annualSignificant,
            @Nullable BigDecimal hoursSignificant,
            @Nullable BigDecimal assumed,
            NotCounted notCounted,
            @Nullable Origin basis) {

        static Totals of(Sums sums, Profile profile) {
            boolean known = sums.isKnown();
            Integer figures = profile.counting().significantFigures();
            return new Totals(
                    sums.lines(),
                    sums.unknown(),
                    known ? SheetTables.money(sums.cost()) : null,
                    known ? SheetTables.money(sums.annual()) : null,
                    known ? SheetTables.money(sums.oneOff()) : null,
                    known ? SheetTables.money(sums.average()) : null,
                    SheetTables.rounded(sums.years(), SheetTables.SHARE),
                    known ? SheetTables.money(sums.overYears()) : null,
                    SheetTables.rounded(sums.hours(), SheetTables.SHARE),
                    SheetTables.rounded(sums.hoursOnly(), SheetTables.SHARE),
                    SheetTables.rounded(sums.hoursOnce(), SheetTables.SHARE),
                    figures == null || !known ? null : Figure.of(sums.annual().significant(figures), SheetTables.MONEY),
                    figures == null ? null : Figure.of(sums.hours().significant(figures), SheetTables.SHARE),
                    known ? SheetTables.money(sums.assumed()) : null,
                    new NotCounted(
                            SheetTables.money(sums.fees()),
                            SheetTables.money(sums.delay()),
                            SheetTables.money(sums.anyway())),
                    sums.origin());
        }
    }

    record Rejected(String file, int line, String value, String message) {

        static Rejected of(Problem problem, Language language) {
            return new Rejected(
                    problem.place().file(),
                    problem.place().line(),
                    problem.value(),
                    problem.message().in(language));
        }
    }

    record After(List<Line> lines, List<Group> procedures, Totals totals) {

        static After of(SheetCost cost, Language language) {
            return new After(
                    cost.lines().stream().map(line -> Line.of(line, language)).toList(),
                    cost.procedures().stream()
                            .map(part -> Group.of(part, cost.profile()))
                            .toList(),
                    Totals.of(cost.total(), cost.profile()));
        }
    }

    /** What changes; change is after − before, saved is before − after, and rate is in per cent. */
    record Change(
            @Nullable String procedure,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal change,
            @Nullable BigDecimal saved,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal changeOverYears,
            @Nullable Boolean partial) {

        static Change of(Comparison.Saving saving, @Nullable Comparison whole) {
            return new Change(
                    saving.procedure(),
                    SheetTables.money(saving.before()),
                    SheetTables.money(saving.after()),
                    SheetTables.money(saving.saved() == null ? null : Exact.ZERO.minus(saving.saved())),
                    SheetTables.money(saving.saved()),
                    SheetTables.percent(saving.rate()),
                    whole == null ? null : SheetTables.money(whole.changeOverYears()),
                    whole == null ? null : whole.isPartial());
        }
    }

    /** What changes for those who bear the cost, in money and in hours of a year. */
    record Relief(
            String addressee,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal saved,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal hoursBefore,
            @Nullable BigDecimal hoursAfter,
            @Nullable BigDecimal hoursSaved) {

        static Relief of(Comparison.Relief relief) {
            Comparison.Saving saving = relief.saving();
            return new Relief(
                    Kebab.of(relief.addressee()),
                    SheetTables.money(saving.before()),
                    SheetTables.money(saving.after()),
                    SheetTables.money(saving.saved()),
                    SheetTables.percent(saving.rate()),
                    SheetTables.rounded(relief.hoursBefore(), SheetTables.SHARE),
                    SheetTables.rounded(relief.hoursAfter(), SheetTables.SHARE),
                    SheetTables.rounded(relief.hoursSaved(), SheetTables.SHARE));
        }
    }
}
