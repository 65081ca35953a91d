package vn.gon.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Origin;
import vn.gon.catalog.Volume;
import vn.gon.cost.CostModel;
import vn.gon.cost.Derivation;
import vn.gon.cost.DerivedLine;
import vn.gon.cost.Formula;
import vn.gon.cost.Journey;
import vn.gon.cost.Parameter;
import vn.gon.text.Language;

/** A calculation as JSON shows it: every figure with its formula, the values put in and the result. */
public record CostExplanationJson(
        int schemaVersion,
        String profile,
        LocalDate date,
        String code,
        String name,
        String agency,
        List<EditStep> edits,
        State before,
        @Nullable State after,
        List<Volume> years,
        List<Parameter> parameters,
        @Nullable JourneyJson journey) {

    /** The journey of somebody who holds none of the papers yet; amounts in đồng. */
    record JourneyJson(BigDecimal own, List<Journey.Paper> papers, List<Journey.Step> steps, BigDecimal total) {

        static @Nullable JourneyJson of(@Nullable Journey journey) {
            return journey == null
                    ? null
                    : new JourneyJson(
                            Figure.of(journey.own(), Figure.MONEY),
                            journey.papers(),
                            journey.steps().stream()
                                    .map(step -> new Journey.Step(
                                            step.code(), step.name(), Figure.of(step.unit(), Figure.MONEY)))
                                    .toList(),
                            Figure.of(journey.total(), Figure.MONEY));
        }
    }

    /** A step of a calculation. */
    record Step(String formula, String substituted, BigDecimal result) {}

    /** An edit. */
    record EditStep(String edit, String path, String label) {}

    /** A line. */
    record LineStep(
            String task,
            String label,
            String path,
            Step hours,
            Step hourlyIncome,
            Step purchased,
            BigDecimal fee,
            Step share,
            Step amount,
            Origin origin,
            List<String> sources) {}

    /** A state of the procedure. */
    record State(
            List<LineStep> lines,
            BigDecimal unit,
            @Nullable BigDecimal filings,
            @Nullable BigDecimal annual,
            List<String> notes) {}

    /** Returns a calculation as JSON shows it. */
    public static CostExplanationJson of(CostExplanation explained, Language language) {
        Map<String, Parameter> parameters =
                explained.parameters().stream().collect(Collectors.toMap(Parameter::id, Function.identity()));
        Steps steps = new Steps(parameters, language);
        Derivation after = explained.after();
        return new CostExplanationJson(
                JsonText.SCHEMA_VERSION,
                CostModel.PROFILE,
                explained.date(),
                explained.procedure().code(),
                explained.procedure().name(),
                explained.procedure().agency(),
                explained.edits().stream()
                        .map(edit -> new EditStep(
                                edit.name(), edit.path(), edit.label().in(language)))
                        .toList(),
                steps.state(explained.before()),
                after == null ? null : steps.state(after),
                explained.before().years(),
                Inputs.of(explained).stream().map(parameters::get).toList(),
                JourneyJson.of(explained.journey()));
    }

    private record Steps(Map<String, Parameter> parameters, Language language) {

        private State state(Derivation derivation) {
            return new State(
                    derivation.lines().stream().map(this::line).toList(),
                    Figure.of(derivation.cost().unit(), Figure.FACTOR),
                    Figure.ofKnown(derivation.cost().filings(), Figure.FACTOR),
                    Figure.ofKnown(derivation.cost().annual(), Figure.MONEY),
                    derivation.cost().notes().stream()
                            .map(note -> note.in(language))
                            .toList());
        }

        private LineStep line(DerivedLine line) {
            return new LineStep(
                    line.line().task().code(),
                    line.line().label().in(language),
                    line.line().path(),
                    step(line.hours(), line.line().hours()),
                    step(line.income(), line.line().hourlyIncome()),
                    step(line.purchased(), line.line().purchased()),
                    Figure.of(line.line().fee(), Figure.FACTOR),
                    step(line.share(), line.line().share()),
                    step(line.amount(), line.line().amount()),
                    line.line().origin(),
                    line.line().sources());
        }

        private Step step(Formula formula, BigDecimal result) {
            Function<BigDecimal, String> number =
                    value -> Figure.of(value, Figure.FACTOR).toPlainString();
            Function<String, String> value = id -> {
                Parameter parameter = parameters.get(id);
                return parameter == null ? id : number.apply(parameter.value());
            };
            return new Step(
                    formula.in(new Formula.Notation(Function.identity(), number)),
                    formula.in(new Formula.Notation(value, number)),
                    Figure.of(result, Figure.FACTOR));
        }
    }
}
