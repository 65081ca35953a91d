/**
 * Foreign files turned into catalogue records: nothing is lost, everything mended is counted, everything doubtful told.
 */
@NullMarked
package vn.gon.intake;

import org.jspecify.annotations.NullMarked;
