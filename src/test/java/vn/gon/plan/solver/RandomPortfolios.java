package vn.gon.plan.solver;

import java.util.Random;
import java.util.TreeMap;

/** Seeded portfolios: small ones of every kind, and large ones shaped like a register. */
public final class RandomPortfolios {

    private RandomPortfolios() {}

    /** Returns a small portfolio, with ties, zero efforts, obliged groups and links now and then. */
    public static Portfolio small(long seed) {
        Random random = new Random(seed);
        PortfolioBuilder builder = new PortfolioBuilder();
        int instruments = random.nextInt(4);
        for (int each = 0; each < instruments; each++) {
            builder.instrument(random.nextInt(4) == 0 ? 0 : random.nextInt(12));
        }
        int rows = random.nextInt(4);
        int groups = random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            builder.row(random.nextInt(5 + 4 * groups));
        }
        int[][] items = new int[groups][];
        for (int group = 0; group < groups; group++) {
            builder.group(random.nextInt(8) == 0);
            items[group] = new int[1 + random.nextInt(3)];
            for (int each = 0; each < items[group].length; each++) {
                items[group][each] = item(builder, random, instruments, rows);
            }
        }
        for (int link = 0; groups > 1 && link < random.nextInt(3); link++) {
            int one = random.nextInt(groups);
            int other = (one + 1 + random.nextInt(groups - 1)) % groups;
            if (random.nextBoolean()) {
                builder.requires(items[one], items[other]);
            } else {
                builder.excludes(items[one], items[other]);
            }
        }
        return builder.build();
    }

    private static int item(PortfolioBuilder builder, Random random, int instruments, int rows) {
        int[] opens = instruments == 0
                ? new int[0]
                : random.ints(random.nextInt(3), 0, instruments).toArray();
        TreeMap<Integer, Long> amounts = new TreeMap<>();
        for (int row = 0; row < rows; row++) {
            amounts.put(row, (long) random.nextInt(8));
        }
        return builder.item(random.nextInt(10), opens, amounts);
    }

    /**
     * Returns a portfolio shaped like a register: options of four bundles a procedure, thirty agencies, instruments of five
     * levels shared mostly within an agency, targets on the whole (cost, time) and, if asked, on each agency (regulations),
     * and a link for every twenty options.
     *
     * @param options how many options, those of taking nothing not counted
     * @param shape how the instruments of a procedure hang together
     */
    public static Portfolio register(int options, long seed, boolean eachAgency, Shape shape) {
        Random random = new Random(seed);
        int procedures = options / 4;
        int agencies = 30;
        int own = Math.max(2, procedures / 6 / agencies);
        PortfolioBuilder builder = new PortfolioBuilder();
        for (int each = 0; each < agencies * own; each++) {
            builder.instrument(1000L * (each % 5 == 0 ? 20 : each % 5 < 3 ? 10 : 5));
        }
        int laws = Math.max(5, procedures / 60);
        for (int law = 0; law < laws; law++) {
            builder.instrument(40_000);
        }
        Register register = new Register(random, procedures, agencies, own, laws, shape);
        register.draw();
        int cost = builder.row((long) (0.20 * register.costBase));
        int time = builder.row((long) (0.30 * 1000 * procedures));
        for (int agency = 0; agency < agencies; agency++) {
            builder.row(eachAgency ? (long) Math.ceil(0.20 * register.sizes[agency]) : 0);
        }
        register.put(builder, cost, time);
        return builder.build();
    }

    /** How the instruments of a procedure hang together. */
    public enum Shape {

        /** Any law goes with any decree: the hardest there is, for opening some of both is worth little. */
        CROSSED,

        /** A circular guides one decree and a decree details one law, but for every fifth procedure under another law. */
        NESTED
    }

    private static final class Register {

        private final Random random;
        private final int procedures;
        private final int agencies;
        private final int own;
        private final int laws;
        private final Shape shape;
        private final int[] agency;
        private final int[] sizes;
        private final long[] cost;
        private long costBase;

        Register(Random random, int procedures, int agencies, int own, int laws, Shape shape) {
            this.random = random;
            this.procedures = procedures;
            this.agencies = agencies;
            this.own = own;
            this.laws = laws;
            this.shape = shape;
            this.agency = new int[procedures];
            this.sizes = new int[agencies];
            this.cost = new long[procedures];
        }

        void draw() {
            for (int each = 0; each < procedures; each++) {
                agency[each] = (int) (agencies * Math.pow(random.nextDouble(), 1.5));
                sizes[agency[each]]++;
                cost[each] = (long) (1000 * Math.exp(2.0 * random.nextGaussian()));
                costBase += cost[each];
            }
        }

        void put(PortfolioBuilder builder, int costRow, int timeRow) {
            int[] previous = {};
            for (int each = 0; each < procedures; each++) {
                builder.group(false);
                int decree = agency[each] * own + (int) (own * Math.pow(random.nextDouble(), 2));
                int circular = agency[each] * own + random.nextInt(own);
                int law = random.nextInt(laws);
                if (shape == Shape.NESTED) {
                    decree = circular - circular % 5;
                    circular = Math.max(circular, decree + 1);
                    law = random.nextInt(5) == 0 ? law : (decree / 10) % laws;
                }
                law += agencies * own;
                int[] items = new int[4];
                for (int bundle = 0; bundle < 4; bundle++) {
                    TreeMap<Integer, Long> amounts = new TreeMap<>();
                    amounts.put(costRow, (long) (cost[each] * (0.05 + 0.2 * bundle + 0.1 * random.nextDouble())));
                    amounts.put(timeRow, (long) (1000 * (0.1 + 0.2 * bundle + 0.1 * random.nextDouble())));
                    amounts.put(2 + agency[each], 1L);
                    int[] opens = bundle == 0
                            ? new int[] {circular}
                            : bundle < 3 ? new int[] {circular, decree} : new int[] {law, decree};
                    items[bundle] = builder.item(1000L * (1 + bundle * 2) + random.nextInt(1000), opens, amounts);
                }
                if (each % 5 == 0 && previous.length > 0) {
                    builder.requires(items, previous);
                }
                previous = items;
            }
        }
    }
}
