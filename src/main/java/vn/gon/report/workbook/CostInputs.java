package vn.gon.report.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.gon.cost.CostModel;
import vn.gon.cost.Parameter;

/**
 * What costs are worked out from.
 *
 * @param model the way of counting
 * @param names the names of the parameters in formulas
 * @param values the values of the parameters
 * @param sources the sources of the parameters
 */
record CostInputs(CostModel model, ParameterNames names, Map<String, BigDecimal> values, Set<String> sources) {

    static CostInputs of(CostModel model) {
        Map<String, BigDecimal> values = new TreeMap<>();
        Set<String> sources = new TreeSet<>();
        for (Parameter parameter : model.parameters()) {
            values.put(parameter.id(), parameter.value());
            sources.add(parameter.source());
        }
        return new CostInputs(model, new ParameterNames(model.parameters()), values, sources);
    }
}
