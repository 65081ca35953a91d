package vn.gon.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.text.Bilingual;

/**
 * A reform programme: what has to be reached, by when, and who said so.
 *
 * @param id short name
 * @param title its title
 * @param targets what has to be reached
 * @param baseline the day whose register is the base; null when none is set
 * @param deadline the last day; null when none is set
 * @param legal the instruments that set it
 * @param links what must or must not go together
 */
public record Programme(
        String id,
        Bilingual title,
        List<Target> targets,
        @Nullable LocalDate baseline,
        @Nullable LocalDate deadline,
        List<Legal> legal,
        List<Tie> links) {

    public Programme {
        targets = List.copyOf(targets);
        legal = List.copyOf(legal);
        links = List.copyOf(links);
    }

    /** The short name of the targets that somebody named on the spot. */
    public static final String OWN = "own";

    /** Returns a programme of targets that somebody named on the spot. */
    public static Programme of(List<Target> targets) {
        return new Programme(
                OWN,
                Bilingual.of("Mục tiêu tự chọn", "Targets of one's own"),
                targets,
                null,
                null,
                List.of(),
                List.of());
    }

    /**
     * An instrument that sets a programme.
     *
     * @param instrument its number
     * @param article where; null when not told
     * @param quoted whether the figures were read in the instrument or a report of it; otherwise they are assumed
     * @param source where they were read; null when assumed
     */
    public record Legal(
            String instrument,
            @Nullable String article,
            boolean quoted,
            @Nullable String source) {}

    /**
     * Two regulations whose changes depend on each other.
     *
     * @param when code of the one
     * @param other code of the other
     * @param excludes whether a change of the one rules out any of the other; otherwise it asks for one
     */
    public record Tie(String when, String other, boolean excludes) {}
}
