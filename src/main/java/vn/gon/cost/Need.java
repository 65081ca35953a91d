package vn.gon.cost;

import vn.gon.regulation.Level;
import vn.gon.text.Kebab;

/** A parameter that the model cannot do without; its file has its name. */
enum Need {
    HOURLY_INCOME("VND/hour"),
    COPY_PRICE("VND/page"),
    PAPER_LENGTH("page"),
    CERTIFICATION_FIRST_PRICE("VND/page"),
    CERTIFICATION_FIRST_PAGES("page"),
    CERTIFICATION_LATER_PRICE("VND/page"),
    CERTIFICATION_CEILING("VND/copy"),
    FILE_AT_COUNTER("minute"),
    FILE_BY_POST("minute"),
    FILE_ONLINE("minute"),
    RECEIVE_AT_COUNTER("minute"),
    RECEIVE_BY_POST("minute"),
    RECEIVE_ONLINE("minute"),
    ELECTRONIC_SIGNATURE("VND/filing"),
    POSTAGE("VND/item"),
    ONLINE_SHARE("share"),
    POSTAL_SHARE("share"),
    INSPECTION("hour"),
    TRAVEL_TIME_MINISTRY("minute"),
    TRAVEL_TIME_PROVINCE("minute"),
    TRAVEL_TIME_DISTRICT("minute"),
    TRAVEL_TIME_COMMUNE("minute"),
    TRAVEL_TIME_OTHER("minute"),
    TRAVEL_COST_MINISTRY("VND/trip"),
    TRAVEL_COST_PROVINCE("VND/trip"),
    TRAVEL_COST_DISTRICT("VND/trip"),
    TRAVEL_COST_COMMUNE("VND/trip"),
    TRAVEL_COST_OTHER("VND/trip");

    /** The unit of a value between 0 and 1. */
    static final String SHARE = "share";

    /** The unit of the time that preparing a paper takes. */
    static final String MINUTE = "minute";

    /** The unit of what is paid once for a paper. */
    static final String PRICE = "VND/paper";

    private final String unit;

    Need(String unit) {
        this.unit = unit;
    }

    /** Returns the name of the parameter. */
    String id() {
        return Kebab.of(this);
    }

    /** Returns the unit in which the model reads it. */
    String unit() {
        return unit;
    }

    /** Returns the time there and back to an agency of a level. */
    static Need travelTime(Level level) {
        return valueOf("TRAVEL_TIME_" + level.name());
    }

    /** Returns the fare there and back to an agency of a level. */
    static Need travelCost(Level level) {
        return valueOf("TRAVEL_COST_" + level.name());
    }
}
