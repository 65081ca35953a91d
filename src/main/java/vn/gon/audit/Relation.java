package vn.gon.audit;

import java.util.Set;
import vn.gon.regulation.Level;

/** How two regulations stand to each other, of which one is compared with the other. */
enum Relation {
    /** The same act, by another national agency. */
    ANOTHER_AGENCY {
        @Override
        Truth between(Profile one, Profile other) {
            return Truth.of(sameAct(one, other) && !one.agency().equals(other.agency()));
        }
    },

    /** The same act, at other levels; of two records one may not hold all levels of the other. */
    ANOTHER_LEVEL {
        @Override
        Truth between(Profile one, Profile other) {
            Set<Level> mine = one.levels();
            Set<Level> theirs = other.levels();
            if (!sameAct(one, other)) {
                return Truth.NO;
            }
            return mine == null || theirs == null
                    ? Truth.UNKNOWN
                    : Truth.of(!mine.containsAll(theirs) && !theirs.containsAll(mine));
        }
    },

    /** Another act in the life of the same paper (granting, granting again, extending, amending), by the same agency. */
    FAMILY {
        @Override
        Truth between(Profile one, Profile other) {
            return Truth.of(one.parts().isOfFamily()
                    && other.parts().isOfFamily()
                    && !one.parts().act().equals(other.parts().act())
                    && one.agency().equals(other.agency()));
        }

        @Override
        boolean concerns(Profile profile) {
            return profile.parts().isOfFamily();
        }

        @Override
        String block(Profile profile) {
            return profile.agency();
        }

        @Override
        String name(Profile profile) {
            return profile.parts().core();
        }
    },

    /** Another condition, of any line of business. */
    ANOTHER_CONDITION {
        @Override
        Truth between(Profile one, Profile other) {
            return Truth.NO;
        }
    };

    /** Returns whether a procedure can stand so to any other. */
    boolean concerns(Profile profile) {
        return !profile.local() && !name(profile).isEmpty();
    }

    /** Returns what two procedures that stand so to each other have in common. */
    String block(Profile profile) {
        return profile.parts().act();
    }

    /** Returns the part of the name that is compared. */
    String name(Profile profile) {
        return profile.parts().object();
    }

    /** Answers whether two different procedures stand so to each other; the same whichever comes first. */
    abstract Truth between(Profile one, Profile other);

    private static boolean sameAct(Profile one, Profile other) {
        return !one.local()
                && !other.local()
                && one.parts().act().equals(other.parts().act());
    }
}
