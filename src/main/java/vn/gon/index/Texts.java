package vn.gon.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;

/** The texts of a regulation, by part. */
final class Texts {

    private final Map<Part, List<String>> byPart = new EnumMap<>(Part.class);

    private Texts() {}

    static Texts of(Regulation regulation) {
        Texts texts = new Texts();
        texts.add(Part.TITLE, regulation.name());
        texts.add(Part.TOPIC, regulation.agency());
        if (regulation instanceof Procedure procedure) {
            texts.addProcedure(procedure);
        } else if (regulation instanceof BusinessCondition condition) {
            texts.add(Part.TOPIC, condition.line());
        }
        for (LegalReference reference : regulation.instruments()) {
            texts.add(Part.LEGAL, reference.number());
            texts.add(Part.LEGAL, reference.title());
        }
        return texts;
    }

    /** Returns the texts of one part, none of them blank. */
    List<String> of(Part part) {
        return byPart.getOrDefault(part, List.of());
    }

    private void addProcedure(Procedure procedure) {
        each(procedure.keywords()).forEach(text -> add(Part.TOPIC, text));
        each(procedure.fields()).forEach(text -> add(Part.TOPIC, text));
        each(procedure.executing()).forEach(text -> add(Part.TOPIC, text));
        each(procedure.cases()).forEach(this::addCase);
        for (Result result : each(procedure.results())) {
            add(Part.PAPERS, result.name());
        }
        for (Requirement requirement : each(procedure.requirements())) {
            add(Part.TEXT, requirement.text());
        }
        add(Part.TEXT, procedure.description());
        add(Part.TEXT, procedure.objective());
        for (Step step : each(procedure.steps())) {
            add(Part.TEXT, step.name());
            add(Part.TEXT, step.text());
        }
        each(procedure.channels()).forEach(this::addChannel);
    }

    private void addCase(SubmissionCase submission) {
        add(Part.PAPERS, submission.name());
        for (RequiredDocument document : each(submission.documents())) {
            add(Part.PAPERS, document.name());
            add(Part.PAPERS, document.form());
        }
    }

    private void addChannel(Channel channel) {
        add(Part.TEXT, channel.note());
        for (Fee fee : each(channel.fees())) {
            add(Part.TEXT, fee.note());
        }
    }

    private void add(Part part, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(text);
        }
    }

    private static <T> Collection<T> each(@Nullable List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }
}
