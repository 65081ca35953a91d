package vn.gon.intake;

import vn.gon.text.Bilingual;

/**
 * Why a record cannot be taken.
 *
 * @param path where in the foreign record; empty when the whole record is meant
 * @param column column of the line from 1; 0 when not known
 * @param value the offending value as it was read
 * @param message one sentence: what is wrong and what to do
 */
record Reason(String path, int column, String value, Bilingual message) {}
