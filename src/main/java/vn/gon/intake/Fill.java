package vn.gon.intake;

import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Volume;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Procedure;

/** Two records of the same code as one: the known parts of the first stand, its unknown parts are filled from the second. */
final class Fill {

    private Fill() {}

    static Procedure fill(Procedure first, Procedure second) {
        return first.toBuilder()
                .fields(known(first.fields(), second.fields()))
                .levels(known(first.levels(), second.levels()))
                .executing(known(first.executing(), second.executing()))
                .deciding(known(first.deciding(), second.deciding()))
                .coordinating(known(first.coordinating(), second.coordinating()))
                .subjects(known(first.subjects(), second.subjects()))
                .objective(known(first.objective(), second.objective()))
                .steps(known(first.steps(), second.steps()))
                .channels(known(first.channels(), second.channels()))
                .cases(known(first.cases(), second.cases()))
                .requirements(known(first.requirements(), second.requirements()))
                .results(known(first.results(), second.results()))
                .legal(known(first.legal(), second.legal()))
                .online(known(first.online(), second.online()))
                .decision(known(first.decision(), second.decision()))
                .internal(known(first.internal(), second.internal()))
                .description(known(first.description(), second.description()))
                .keywords(known(first.keywords(), second.keywords()))
                .source(known(first.source(), second.source()))
                .build();
    }

    static BusinessCondition fill(BusinessCondition first, BusinessCondition second) {
        return new BusinessCondition(
                first.code(),
                first.line(),
                known(first.lineNumber(), second.lineNumber()),
                first.text(),
                known(first.kind(), second.kind()),
                first.agency(),
                known(first.instrument(), second.instrument()),
                known(first.article(), second.article()),
                known(first.procedures(), second.procedures()),
                known(first.source(), second.source()));
    }

    static Volume fill(Volume first, Volume second) {
        return new Volume(
                first.code(),
                first.year(),
                known(first.dossiers(), second.dossiers()),
                known(first.onlineDossiers(), second.onlineDossiers()),
                known(first.subjects(), second.subjects()),
                known(first.timesPerYear(), second.timesPerYear()),
                first.basis(),
                first.source());
    }

    private static <T> @Nullable T known(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
