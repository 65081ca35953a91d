package vn.gon.report.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.gon.plan.Amended;
import vn.gon.plan.PlannedInstrument;
import vn.gon.plan.ReformPackage;
import vn.gon.regulation.InstrumentLevel;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;
import vn.gon.report.InstrumentRow;

/**
 * An instrument to amend, as an annex lists it.
 *
 * @param number its number
 * @param type its form; null when not known
 * @param level the level of its issuer; null when not known
 * @param issuer who issued it; null when not known
 * @param title its title; null when not known
 * @param articles the provisions known
 * @param repealed whether it is known to be out of force
 * @param codes some or all of the regulations concerned
 * @param edits how many edits it carries; null where there is no package
 * @param concerned how many regulations are concerned
 */
record InstrumentLine(
        String number,
        @Nullable InstrumentType type,
        @Nullable InstrumentLevel level,
        @Nullable String issuer,
        @Nullable String title,
        List<String> articles,
        boolean repealed,
        List<String> codes,
        @Nullable Integer edits,
        int concerned) {

    private static final Comparator<InstrumentLine> ORDER = Comparator.comparing(
                    InstrumentLine::level, Comparator.nullsLast(Comparator.<InstrumentLevel>naturalOrder()))
            .thenComparing(InstrumentLine::issuer, Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(InstrumentLine::number);

    InstrumentLine {
        articles = List.copyOf(articles);
        codes = List.copyOf(codes);
    }

    /** Returns the instruments to amend, by level and issuer. */
    static List<InstrumentLine> of(Matter matter) {
        ReformPackage chosen = matter.chosen();
        if (chosen != null) {
            return chosen.instruments().stream()
                    .filter(each -> each.amended().isKnown())
                    .map(InstrumentLine::of)
                    .sorted(ORDER)
                    .toList();
        }
        return proposed(matter);
    }

    /** Only regulations with a proposal count; those that are merely to be looked at amend nothing yet. */
    private static List<InstrumentLine> proposed(Matter matter) {
        TreeMap<String, TreeSet<String>> codes = new TreeMap<>();
        matter.byAgency().values().stream()
                .flatMap(List::stream)
                .forEach(item -> item.amendments()
                        .forEach(each -> codes.computeIfAbsent(each.reference().number(), any -> new TreeSet<>())
                                .add(item.regulation().code())));
        List<InstrumentLine> lines = new ArrayList<>();
        for (InstrumentRow row : matter.report().instruments()) {
            TreeSet<String> concerned = codes.get(row.number());
            if (concerned != null) {
                lines.add(of(row, List.copyOf(concerned)));
            }
        }
        return lines.stream().sorted(ORDER).toList();
    }

    /** Returns the regulations of which nobody knows what instrument to amend, sorted. */
    static List<String> unknown(Matter matter) {
        ReformPackage chosen = matter.chosen();
        if (chosen != null) {
            return chosen.instruments().stream()
                    .filter(each -> !each.amended().isKnown())
                    .flatMap(each -> each.codes().stream())
                    .sorted()
                    .distinct()
                    .toList();
        }
        return matter.byAgency().values().stream()
                .flatMap(List::stream)
                .filter(item -> item.amendments().isEmpty())
                .map(item -> item.regulation().code())
                .sorted()
                .toList();
    }

    private static InstrumentLine of(PlannedInstrument planned) {
        Amended amended = planned.amended();
        LegalInstrument known = amended.instrument();
        return new InstrumentLine(
                amended.number(),
                amended.type(),
                known == null ? levelOf(amended.type()) : known.level(),
                known == null ? issuerOf(amended.type()) : known.issuer(),
                known == null ? null : known.title(),
                amended.articles(),
                known != null && known.status() == LegalInstrument.Status.REPEALED,
                planned.codes(),
                planned.edits(),
                planned.codes().size());
    }

    private static InstrumentLine of(InstrumentRow row, List<String> codes) {
        LegalInstrument known = row.instrument();
        InstrumentType type = known == null ? Amended.typeOf(row.number()) : known.type();
        return new InstrumentLine(
                row.number(),
                type,
                known == null ? levelOf(type) : known.level(),
                known == null ? issuerOf(type) : known.issuer(),
                row.title(),
                row.articles(),
                known != null && known.status() == LegalInstrument.Status.REPEALED,
                codes,
                null,
                codes.size());
    }

    private static @Nullable InstrumentLevel levelOf(@Nullable InstrumentType type) {
        return type == null
                ? null
                : switch (type) {
                    case TREATY -> InstrumentLevel.INTERNATIONAL;
                    case LAW, CODE, ORDINANCE, ASSEMBLY_RESOLUTION -> InstrumentLevel.NATIONAL_ASSEMBLY;
                    case DECREE, GOVERNMENT_RESOLUTION -> InstrumentLevel.GOVERNMENT;
                    case PRIME_MINISTER_DECISION -> InstrumentLevel.PRIME_MINISTER;
                    case CIRCULAR, JOINT_CIRCULAR, MINISTER_DECISION -> InstrumentLevel.MINISTRY;
                    case COUNCIL_RESOLUTION, COMMITTEE_DECISION -> InstrumentLevel.LOCAL;
                    case OTHER -> null;
                };
    }

    private static @Nullable String issuerOf(@Nullable InstrumentType type) {
        InstrumentLevel level = levelOf(type);
        return level == InstrumentLevel.NATIONAL_ASSEMBLY && type != InstrumentType.ORDINANCE
                ? "Quốc hội"
                : level == InstrumentLevel.GOVERNMENT
                        ? "Chính phủ"
                        : level == InstrumentLevel.PRIME_MINISTER ? "Thủ tướng Chính phủ" : null;
    }

    /** Returns its form as a common noun. */
    String kind(Words words) {
        String kind = words.of((type == null ? InstrumentType.OTHER : type).label());
        return kind.substring(0, 1).toLowerCase(Locale.ROOT) + kind.substring(1);
    }
}
