package vn.gon.intake;

import java.io.Closeable;
import java.util.Iterator;

/** A foreign table under reading, row by row. */
interface TableFile extends Iterator<TableRow>, Closeable {}
