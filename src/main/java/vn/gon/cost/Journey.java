package vn.gon.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.InOrder;
import vn.gon.catalog.Volumes;
import vn.gon.index.Chains;
import vn.gon.index.PaperNames;
import vn.gon.index.Papers;
import vn.gon.index.ProcedureName;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.SubmissionCase;

/**
 * What it takes somebody who holds none of the papers yet: the procedure, and before it every procedure that gives one of
 * its papers. A register's yearly cost counts each filing at its own procedure alone, so a journey is never added to it.
 *
 * @param own cost of one filing of the procedure itself, in đồng, unrounded; without the usual time for getting those papers,
 *     since the procedures that give them are costed instead
 * @param papers the papers that other procedures give, in the order they are asked for
 * @param steps the procedures to go through first, each once, by code
 */
public record Journey(BigDecimal own, List<Paper> papers, List<Step> steps) {

    public Journey {
        papers = List.copyOf(papers);
        steps = List.copyOf(steps);
    }

    /**
     * A paper that another procedure gives.
     *
     * @param path where it is asked for first
     * @param name its name
     * @param through the codes of the procedures to go through for it, the first one first
     */
    public record Paper(String path, String name, List<String> through) {

        public Paper {
            through = List.copyOf(through);
        }
    }

    /**
     * A procedure to go through first.
     *
     * @param code its code
     * @param name its name
     * @param unit cost of one filing, in đồng, unrounded
     */
    public record Step(String code, String name, BigDecimal unit) {}

    /** Returns the cost of the whole journey, in đồng, unrounded. */
    public BigDecimal total() {
        return steps.stream().map(Step::unit).reduce(own, BigDecimal::add);
    }

    /** Returns the journey to a procedure through the register it stands in. */
    public static Journey to(Procedure procedure, Catalog register, CostModel model) {
        PaperNames names = new PaperNames();
        Chains chains = chains(register, names);
        List<Paper> papers = papers(procedure, chains, names);
        TreeSet<String> codes = new TreeSet<>();
        papers.forEach(paper -> codes.addAll(paper.through()));
        Map<String, Step> steps = new TreeMap<>();
        try (Stream<Procedure> all = register.procedures()) {
            all.filter(each -> codes.contains(each.code()))
                    .forEach(each -> steps.put(each.code(), new Step(each.code(), each.name(), unit(each, model))));
        }
        return new Journey(
                unit(procedure, model).subtract(getting(procedure, papers, model)),
                papers,
                List.copyOf(steps.values()));
    }

    /** Returns what the procedure's own cost holds for getting papers of these names, in every case that asks for them. */
    private static BigDecimal getting(Procedure procedure, List<Paper> papers, CostModel model) {
        Set<String> names = papers.stream().map(Paper::name).collect(Collectors.toSet());
        Set<String> paths = new TreeSet<>();
        asked(procedure, (path, paper) -> {
            if (names.contains(paper.name()) && model.isObtained(paper)) {
                paths.add(path);
            }
        });
        return model.cost(procedure, Volumes.UNKNOWN).lines().stream()
                .filter(line -> line.task() == Task.PREPARE && paths.contains(line.path()))
                .map(CostLine::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void asked(Procedure procedure, BiConsumer<String, RequiredDocument> told) {
        List<SubmissionCase> cases = procedure.cases() == null ? List.of() : procedure.cases();
        for (int i = 0; i < cases.size(); i++) {
            List<RequiredDocument> documents = cases.get(i).documents();
            for (int j = 0; documents != null && j < documents.size(); j++) {
                told.accept("cases[" + i + "].documents[" + j + "]", documents.get(j));
            }
        }
    }

    private static BigDecimal unit(Procedure procedure, CostModel model) {
        return model.cost(procedure, Volumes.UNKNOWN).unit();
    }

    private static Chains chains(Catalog register, PaperNames names) {
        Chains.Gathering gathering = new Chains.Gathering();
        try (Stream<Chains.Knot> knots = InOrder.map(
                register.procedures(),
                each -> Chains.Knot.of(each, ProcedureName.of(each.name()), Papers.of(each, names), names))) {
            knots.forEach(gathering::add);
        }
        return gathering.chains();
    }

    /** A paper of one name is needed once, however many cases ask for it. */
    private static List<Paper> papers(Procedure procedure, Chains chains, PaperNames names) {
        List<String> fields = procedure.fields() == null ? List.of() : procedure.fields();
        Map<String, Paper> byName = new LinkedHashMap<>();
        asked(procedure, (path, paper) -> {
            List<Chains.Link> chain = chains.before(procedure.code(), fields, names.of(paper.name()));
            if (!chain.isEmpty()) {
                byName.putIfAbsent(
                        names.of(paper.name()).words(),
                        new Paper(
                                path,
                                paper.name(),
                                chain.stream().map(Chains.Link::code).toList()));
            }
        });
        return new ArrayList<>(byName.values());
    }
}
