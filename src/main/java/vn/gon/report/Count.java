package vn.gon.report;

/**
 * How often something occurs.
 *
 * @param of what is counted
 * @param number how often
 */
public record Count<T>(T of, int number) {}
