package vn.gon.cost;

import java.util.Map;

/**
 * The cost data as its folder holds them.
 *
 * @param folder the folder, as problems name it
 * @param parameters the parameters by name
 * @param papers the kinds of papers
 * @param inspection finds the words that tell of an inspection on site, as rule 0
 */
record CostRules(String folder, Map<String, ParameterSeries> parameters, PaperKinds papers, PhraseFinder inspection) {}
