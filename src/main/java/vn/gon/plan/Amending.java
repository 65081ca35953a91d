package vn.gon.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.reform.Edit;
import vn.gon.regulation.InstrumentType;
import vn.gon.regulation.LegalInstrument;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Regulation;
import vn.gon.text.VietnameseText;

/**
 * Which instrument an edit has to amend: among the instruments in force that the record cites, the lowest or the highest in
 * rank or the one on fees, as the effort file says; among equals one cited with its article, then the latest, then the first
 * by number. An instrument that is not in the register is known by the ending of its number.
 */
final class Amending {

    private static final Comparator<Amended> BEST_OF_EQUALS = Comparator.comparing(
                    (Amended cited) -> cited.articles().isEmpty())
            .thenComparing(Amending::issued, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Amended::number);

    private final Map<String, LegalInstrument> known;
    private final Effort effort;

    Amending(Map<String, LegalInstrument> known, Effort effort) {
        this.known = known;
        this.effort = effort;
    }

    Amended of(Regulation regulation, Edit edit) {
        List<Amended> cited = cited(regulation);
        Optional<Amended> found = Optional.empty();
        if (effort.placeOf(edit) == Effort.Place.FEES) {
            found = cited.stream().filter(Amending::isOnFees).min(BEST_OF_EQUALS);
        }
        if (found.isEmpty()) {
            Comparator<Amended> byRank = Comparator.comparing(cited0 -> rank(cited0.type()));
            boolean highest = effort.placeOf(edit) == Effort.Place.HIGHEST;
            found = cited.stream().min((highest ? byRank : byRank.reversed()).thenComparing(BEST_OF_EQUALS));
        }
        return found.orElseGet(() -> new Amended(regulation.code(), null, null, List.of()));
    }

    private List<Amended> cited(Regulation regulation) {
        Map<String, List<String>> articles = new LinkedHashMap<>();
        for (LegalReference reference : regulation.instruments()) {
            List<String> of = articles.computeIfAbsent(reference.number(), number -> new ArrayList<>());
            if (reference.article() != null && !of.contains(reference.article())) {
                of.add(reference.article());
            }
        }
        List<Amended> cited = new ArrayList<>();
        articles.forEach((number, of) -> {
            LegalInstrument instrument = known.get(number);
            InstrumentType type = instrument == null ? Amended.typeOf(number) : instrument.type();
            boolean repealed = instrument != null && instrument.status() == LegalInstrument.Status.REPEALED;
            if (type != null && !repealed) {
                cited.add(new Amended(number, type, instrument, of));
            }
        });
        return cited;
    }

    private static @Nullable LocalDate issued(Amended cited) {
        return cited.instrument() == null ? null : cited.instrument().issued();
    }

    private static boolean isOnFees(Amended cited) {
        String title = cited.instrument() == null ? null : cited.instrument().title();
        if (title == null) {
            return false;
        }
        String lower = VietnameseText.lower(title);
        return lower.contains("lệ phí") || lower.contains("mức thu phí") || lower.contains("mức thu, chế độ thu");
    }

    /** Highest first; what stands outside the order of the law comes last but local acts. */
    private static int rank(@Nullable InstrumentType type) {
        if (type == null) {
            return Integer.MAX_VALUE;
        }
        return switch (type) {
            case TREATY -> 0;
            case LAW, CODE -> 1;
            case ORDINANCE, ASSEMBLY_RESOLUTION -> 2;
            case DECREE, GOVERNMENT_RESOLUTION -> 3;
            case PRIME_MINISTER_DECISION -> 4;
            case CIRCULAR, JOINT_CIRCULAR -> 5;
            case MINISTER_DECISION -> 6;
            case OTHER -> 7;
            case COUNCIL_RESOLUTION -> 8;
            case COMMITTEE_DECISION -> 9;
        };
    }
}
