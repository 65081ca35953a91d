package vn.gon.regulation;

import org.jspecify.annotations.Nullable;

/**
 * What the procedure ends in (kết quả thực hiện).
 *
 * @param name the paper or act handed over
 * @param code its code in the register; null when it has none
 * @param validityMonths for how many months it is valid; null when not stated or without end
 */
public record Result(
        String name, @Nullable String code, @Nullable Integer validityMonths) {

    /** Returns this result valid for another number of months. */
    public Result withValidityMonths(int months) {
        return new Result(name, code, months);
    }
}
