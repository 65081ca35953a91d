package vn.gon.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gon.audit.RuleCard;

/**
 * A finding that somebody decided not to act on, as a report lists it.
 *
 * @param code code of the regulation
 * @param name name of the regulation
 * @param rule the rule
 * @param path the element it is about; empty when it is about the whole
 * @param reason why it is not acted on
 * @param until the last day this holds; null when it holds for good
 */
public record SuppressedRow(
        String code,
        String name,
        RuleCard rule,
        String path,
        String reason,
        @Nullable LocalDate until) {}
