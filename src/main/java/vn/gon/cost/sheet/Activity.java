package vn.gon.cost.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.cost.number.Exact;
import vn.gon.cost.number.Spent;
import vn.gon.cost.profile.Addressee;
import vn.gon.text.Bilingual;

/**
 * One line of a cost sheet as it was read; null is unknown, never 0.
 *
 * @param line line in the file, from 1
 * @param group the procedure, the segment and who bears the cost
 * @param task what is done
 * @param delay whether the time is spent waiting for the agency
 * @param time the time of one time; null when not known
 * @param pay what the time costs; null when not known
 * @param purchases what is bought at one time
 * @param fee fees and charges of one time
 * @param times how often a year one subject does it
 * @param subjects how many subjects a year do it
 * @param share the share of the cost that is borne anyway
 * @param once whether the whole line occurs once and not every year
 * @param oneOff what each subject also pays once; null when not known
 * @param years over how many years what occurs once is spread; null when nothing says
 * @param origin the least trustworthy origin of the numbers in it
 * @param source who says so
 * @param notes how words were understood, and what is hard to believe
 */
public record Activity(
        int line,
        Group group,
        String task,
        boolean delay,
        @Nullable Spent time,
        @Nullable Pay pay,
        @Nullable Exact purchases,
        @Nullable Exact fee,
        @Nullable Exact times,
        @Nullable Exact subjects,
        Exact share,
        boolean once,
        @Nullable Exact oneOff,
        @Nullable Exact years,
        Origin origin,
        String source,
        List<Bilingual> notes) {

    public Activity {
        notes = List.copyOf(notes);
    }

    /**
     * What a line belongs to.
     *
     * @param procedure the procedure; empty when the sheet names none
     * @param segment the part of the subjects; empty when the sheet names none
     * @param addressee who bears the cost
     */
    public record Group(String procedure, String segment, Addressee addressee) {}

    /** Returns what the same work is called before and after a change. */
    Key key() {
        return new Key(group, task);
    }

    /**
     * The same work before and after a change.
     *
     * @param group what it belongs to
     * @param task what is done
     */
    record Key(Group group, String task) {}
}
