package vn.gon.report;

import java.util.List;
import vn.gon.text.Bilingual;

/**
 * The one page on which a decision is taken; it stands alone. Every text has its room, and text that does not fit is refused
 * here, so that no format has to cut it.
 *
 * @param subject what was reviewed, and as of when
 * @param headlines the figures
 * @param aim the programme, or that there is none
 * @param goals the targets; empty when there is no programme
 * @param boxes what stands below, in order
 */
public record FrontSheet(
        Bilingual subject, List<Headline> headlines, Bilingual aim, List<Goal> goals, List<Box> boxes) {

    /** How many figures there is room for. */
    public static final int MOST_HEADLINES = 10;

    /** How many targets there is room for. */
    public static final int MOST_GOALS = 4;

    /** The room of {@link #subject()}. */
    public static final Room SUBJECT = new Room(2, 84);

    /** The room of {@link #aim()}. */
    public static final Room AIM = new Room(2, 84);

    public FrontSheet {
        headlines = List.copyOf(headlines);
        goals = List.copyOf(goals);
        boxes = List.copyOf(boxes);
        SUBJECT.requireRoomFor(List.of(subject));
        AIM.requireRoomFor(List.of(aim));
        requireAtMost(MOST_HEADLINES, headlines);
        requireAtMost(MOST_GOALS, goals);
    }

    private static void requireAtMost(int most, List<?> rows) {
        if (rows.size() > most) {
            throw new IllegalArgumentException(rows.size() + " rows where there is room for " + most);
        }
    }

    /** Returns the front sheet of a report; names that are too long for it are visibly shortened. */
    public static FrontSheet of(Report report) {
        return new FrontSheetMaker(report).make();
    }

    /**
     * A figure.
     *
     * @param label what it is
     * @param value the figure
     * @param note of how many, or on what it rests; empty when there is nothing to say
     */
    public record Headline(Bilingual label, Bilingual value, Bilingual note) {

        static final Room LABEL = new Room(1, 40);
        static final Room VALUE = new Room(1, 22);
        static final Room NOTE = new Room(2, 36);

        public Headline {
            LABEL.requireRoomFor(List.of(label));
            VALUE.requireRoomFor(List.of(value));
            NOTE.requireRoomFor(List.of(note));
        }
    }

    /**
     * A target.
     *
     * @param measure what is counted, and where
     * @param required what was asked
     * @param reached what the package reaches
     * @param result whether it is met
     */
    public record Goal(Bilingual measure, Bilingual required, Bilingual reached, Bilingual result) {

        static final Room MEASURE = new Room(2, 44);
        static final Room SHARE = new Room(2, 24);
        static final Room RESULT = new Room(1, 12);

        public Goal {
            MEASURE.requireRoomFor(List.of(measure));
            SHARE.requireRoomFor(List.of(required));
            SHARE.requireRoomFor(List.of(reached));
            RESULT.requireRoomFor(List.of(result));
        }
    }

    /** The fixed headings of the boxes, the same on every sheet, so that two sheets can be laid side by side. */
    public enum Heading {
        PROPOSED("Đề xuất", "Proposed", new Room(4, 84)),
        AFFECTED("Ai chịu tác động", "Who is affected", new Room(4, 84)),
        UNCERTAINTY("Điều chưa chắc chắn nhất", "Biggest uncertainty", new Room(6, 84)),
        DECISION("Đề nghị quyết định", "Decision asked", new Room(4, 84));

        private final Bilingual label;
        private final Room room;

        Heading(String vi, String en, Room room) {
            this.label = new Bilingual(vi, en);
            this.room = room;
        }

        /** Returns the words a reader sees. */
        public Bilingual label() {
            return label;
        }

        /** Returns how much fits below it. */
        public Room room() {
            return room;
        }
    }

    /**
     * Some sentences below a heading.
     *
     * @param heading the heading
     * @param lines the sentences, each begun on a line of its own
     */
    public record Box(Heading heading, List<Bilingual> lines) {

        public Box {
            lines = List.copyOf(lines);
            heading.room().requireRoomFor(lines);
        }
    }
}
