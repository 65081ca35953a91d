package vn.gon.cost;

import java.math.BigDecimal;
import java.util.List;
import vn.gon.text.Bilingual;

/**
 * A task of a cost table that a person fills in, as against one read from the register.
 *
 * @param task the kind of work
 * @param label what exactly is done
 * @param hours travelling and working time in hours
 * @param hourlyIncome average income of one person in one hour, in đồng
 * @param purchased what is bought for it, in đồng
 * @param fee fees and charges prescribed, in đồng
 */
public record TaskInput(
        Task task, Bilingual label, BigDecimal hours, BigDecimal hourlyIncome, BigDecimal purchased, BigDecimal fee) {

    public TaskInput {
        for (BigDecimal input : List.of(hours, hourlyIncome, purchased, fee)) {
            if (input.signum() < 0) {
                throw new IllegalArgumentException("a task takes no negative time or money: " + input);
            }
        }
    }

    /** Returns hours × hourly income + purchased + fee, in đồng, unrounded (Circular 02/2017/TT-VPCP, art. 27). */
    public BigDecimal cost() {
        return hours.multiply(hourlyIncome).add(purchased).add(fee);
    }
}
