package vn.gon.regulation;

import org.jspecify.annotations.Nullable;

/**
 * A paper of the dossier (thành phần hồ sơ).
 *
 * @param name what the register calls it
 * @param code its code in the register; null when it has none
 * @param originals how many originals; null when not stated
 * @param copies how many copies; null when not stated
 * @param form the number or file of the form to fill in; null when it is no form
 * @param presentation in what form it is handed in, where the record says so apart from the name; null otherwise
 */
public record RequiredDocument(
        String name,
        @Nullable String code,
        @Nullable Integer originals,
        @Nullable Integer copies,
        @Nullable String form,
        @Nullable Presentation presentation) {

    public RequiredDocument {
        requireCount(originals);
        requireCount(copies);
    }

    /** Returns this paper handed in another form. */
    public RequiredDocument withPresentation(Presentation changed) {
        return new RequiredDocument(name, code, originals, copies, form, changed);
    }

    /** Returns this paper in other numbers. */
    public RequiredDocument withCounts(int changedOriginals, int changedCopies) {
        return new RequiredDocument(name, code, changedOriginals, changedCopies, form, presentation);
    }

    private static void requireCount(@Nullable Integer count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException("a number of papers cannot be negative: " + count);
        }
    }
}
