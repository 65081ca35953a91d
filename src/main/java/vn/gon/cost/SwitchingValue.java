package vn.gon.cost;

/**
 * The value of one input at which a target is just met, the others staying as they are.
 *
 * @param input the input
 * @param value the value at which the target is just met
 * @param metAbove whether the target is met above the value and missed below, or the other way round
 * @param plausible whether the value lies within the range of the input
 */
public record SwitchingValue(Uncertain input, double value, boolean metAbove, boolean plausible) {}
