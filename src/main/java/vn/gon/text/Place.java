package vn.gon.text;

/**
 * A place in a file.
 *
 * @param file the file as the user named it; empty when the text came from no file
 * @param line line number from 1; 0 when the whole file is meant
 * @param column column number from 1, in characters; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** Returns the place that means a whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /** Returns the place that means a whole line. */
    public static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Returns {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
