/** The command line, and nothing else. */
@NullMarked
package vn.gon.cli;

import org.jspecify.annotations.NullMarked;
