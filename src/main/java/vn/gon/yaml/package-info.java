/** YAML files read with the line and column of every key, so that every mistake in a file is told at its place. */
@NullMarked
package vn.gon.yaml;

import org.jspecify.annotations.NullMarked;
