package vn.gon.audit;

import java.math.BigDecimal;
import vn.gon.yaml.YamlNode;

/**
 * A number that a configuration puts in the place of a rule's threshold.
 *
 * @param rule id or name of the rule
 * @param threshold name of the threshold
 * @param value the number
 * @param written where it stands
 */
public record ThresholdOverride(String rule, String threshold, BigDecimal value, YamlNode written) {}
