package vn.gon.index;

/**
 * What is looked for.
 *
 * @param query what the user typed: words, {@code "phrases"}, {@code prefix*}, {@code fuzzy~}, codes, instrument numbers
 * @param filters what the hits are confined to
 * @param limit how many hits at most, from 1
 */
public record Search(String query, Filters filters, int limit) {

    /** Returns a search for a query alone. */
    public static Search of(String query) {
        return new Search(query, Filters.NONE, 10);
    }
}
