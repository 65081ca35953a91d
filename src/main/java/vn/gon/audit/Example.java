package vn.gon.audit;

import vn.gon.regulation.Regulation;
import vn.gon.text.Place;

/**
 * An example that stands in a rule file and is its test.
 *
 * @param expected YES if the rule must flag it, NO if it must pass it, UNKNOWN if it must leave it undecided
 * @param regulation the example
 * @param text the example as the rule file has it, on one line
 * @param place where it stands
 */
record Example(Truth expected, Regulation regulation, String text, Place place) {}
