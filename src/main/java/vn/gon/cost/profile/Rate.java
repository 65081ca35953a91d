package vn.gon.cost.profile;

import java.time.LocalDate;
import java.util.Set;
import vn.gon.catalog.Origin;
import vn.gon.text.Bilingual;

/**
 * A rate of a profile, by the hour, or a factor that loads one.
 *
 * @param id its name, as a sheet writes it
 * @param title what it is
 * @param wage its value
 * @param from the day from which it holds
 * @param basis where it comes from
 * @param source who published it, and where
 * @param usualFor whose time it prices where a sheet names no rate
 */
public record Rate(
        String id, Bilingual title, Wage wage, LocalDate from, Origin basis, String source, Set<Addressee> usualFor) {

    public Rate {
        usualFor = Set.copyOf(usualFor);
    }
}
