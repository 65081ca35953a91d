package vn.gon.intake;

import vn.gon.text.Bilingual;

/**
 * A data-quality problem of a record that is imported all the same.
 *
 * @param kind what kind of problem
 * @param path where in the catalogue record, indices from 0
 * @param value the value as it was read; empty when there is none
 * @param message one sentence
 */
record Doubt(QualityKind kind, String path, String value, Bilingual message) {}
