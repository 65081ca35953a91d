package vn.gon.cost;

/**
 * A line of a cost table with the formulas behind its figures: amount = (hours × income + purchased + fee) × share.
 *
 * @param line the line
 * @param hours how the hours are worked out
 * @param income how the average income of an hour is worked out
 * @param purchased how what is bought is worked out
 * @param share how the share of filings is worked out
 */
public record DerivedLine(CostLine line, Formula hours, Formula income, Formula purchased, Formula share) {

    /** Returns how the amount of the line is worked out. */
    public Formula amount() {
        Formula fee = new Formula.Constant(line.fee());
        Formula whole = line.hours().signum() == 0 ? Formula.Constant.ZERO : hours.times(income);
        return whole.plus(purchased)
                .plus(line.fee().signum() == 0 ? Formula.Constant.ZERO : fee)
                .times(share);
    }
}
