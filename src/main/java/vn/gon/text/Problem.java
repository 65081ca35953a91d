package vn.gon.text;

/**
 * Something wrong at a place in an input, said in one sentence that tells what to do.
 *
 * @param place where it stands
 * @param value the offending value as it was read; empty when there is none
 * @param message one sentence: what is wrong and what to do
 * @param excerpt the line of the file it stands in; empty when it helps nobody
 */
public record Problem(Place place, String value, Bilingual message, String excerpt) {

    private static final int LONGEST_VALUE = 120;

    public Problem {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    /** Returns a problem without an excerpt. */
    public static Problem at(Place place, String value, Bilingual message) {
        return new Problem(place, value, message, "");
    }

    /** Returns {@code place: message}, and under it the line with a caret where an excerpt is known. */
    public String in(Language language) {
        String sentence = place + ": " + message.in(language);
        if (excerpt.isEmpty() || place.column() == 0) {
            return sentence;
        }
        return sentence + "\n  | " + excerpt + "\n  | " + " ".repeat(place.column() - 1) + "^";
    }
}
