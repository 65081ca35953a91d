package vn.gon.report.workbook;

import vn.gon.text.Bilingual;

/** A column of a table, from the left; the constants of an enum are the columns of one table, at most 26. */
interface Column {

    /**
     * What a column is.
     *
     * @param title what stands above it
     * @param width its width in characters
     * @param look how its cells look
     */
    record Spec(Bilingual title, int width, Look look) {
        static Spec of(String vi, String en, int width, Look look) {
            return new Spec(new Bilingual(vi, en), width, look);
        }
    }

    /** Returns what it is. */
    Spec spec();

    /** Returns its place among the constants, from 0. */
    int ordinal();

    /** Returns its place, from 0. */
    default int place() {
        return ordinal();
    }

    /** Returns the letter by which formulas name it. */
    default String letter() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    /** Returns a cell of the same sheet as formulas name it. */
    default String at(int row) {
        return letter() + row;
    }
}
