/**
 * The register under study: its files, its volumes, its sources.
 *
 * <p>A catalogue is opened, not loaded: its records are streamed, so memory does not grow with the register. Only this
 * package knows the names of the files and of their fields.
 */
@NullMarked
package vn.gon.catalog;

import org.jspecify.annotations.NullMarked;
