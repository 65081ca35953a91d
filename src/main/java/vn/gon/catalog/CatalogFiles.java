package vn.gon.catalog;

import java.io.InputStream;

/** The files of a catalogue, wherever they are kept: in a folder, or in a snapshot of one. */
public interface CatalogFiles {

    /** Returns how messages and reports name the catalogue. */
    String name();

    /** Returns how a report calls the catalogue, without where it is kept. */
    String title();

    /** Returns how messages name one of its files. */
    String nameOf(String file);

    /** Returns whether there is a file of a name. */
    boolean has(String file);

    /** Opens a file that there is. */
    InputStream open(String file);

    /** Returns the size and the hash of a file that there is. */
    InputFile describe(String file);
}
