package vn.gon.cost;

/** How the values of an uncertain input are spread between its lowest and its highest. */
public enum Shape {
    /**
     * Half of the draws lie below the central value and half above; on each side they thin out evenly to nothing at the
     * lowest and the highest value. The median is the central value, however lopsided the range.
     */
    SPLIT_TRIANGULAR {
        @Override
        double at(double rank, double low, double central, double high) {
            return rank < MIDDLE
                    ? low + (central - low) * Math.sqrt(2 * rank)
                    : high - (high - central) * Math.sqrt(2 * (1 - rank));
        }
    },

    /** The most frequent value is the central one; the median moves towards the longer side. */
    TRIANGULAR {
        @Override
        double at(double rank, double low, double central, double high) {
            double width = high - low;
            if (width == 0) {
                return central;
            }
            return rank < (central - low) / width
                    ? low + Math.sqrt(rank * width * (central - low))
                    : high - Math.sqrt((1 - rank) * width * (high - central));
        }
    };

    private static final double MIDDLE = 0.5;

    /** Returns the value below which a share of the draws lies, between 0 and 1. */
    abstract double at(double rank, double low, double central, double high);
}
