package vn.gon.cost.profile;

/** What a profile does with the share of a cost that people would bear anyway. */
public enum BusinessAsUsual {
    /** The whole cost counts; the share is not asked for. */
    COUNTED,
    /** Burden = cost × (1 − share), as in the Standard Cost Model. */
    SUBTRACTED,
    /** What people do anyway is a share of what they do today: counted = max(0, required − share × today). */
    OF_TODAY
}
