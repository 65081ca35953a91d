package vn.gon.audit;

/**
 * A rule that could not be answered because the record does not tell.
 *
 * @param rule id of the rule
 * @param name name of the rule
 * @param code code of the regulation
 * @param missing the fields that are unknown, joined by commas
 */
public record Undecided(String rule, String name, String code, String missing) {}
