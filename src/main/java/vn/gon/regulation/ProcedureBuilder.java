package vn.gon.regulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a procedure together part by part; a part that is not given stays unknown. */
public final class ProcedureBuilder {

    private String code;
    private String name;
    private String agency;
    private @Nullable List<String> fields;
    private @Nullable List<Level> levels;
    private @Nullable List<String> executing;
    private @Nullable List<String> deciding;
    private @Nullable List<String> coordinating;
    private @Nullable List<Subject> subjects;
    private @Nullable String objective;
    private @Nullable List<Step> steps;
    private @Nullable List<Channel> channels;
    private @Nullable List<SubmissionCase> cases;
    private @Nullable List<Requirement> requirements;
    private @Nullable List<Result> results;
    private @Nullable List<LegalReference> legal;
    private @Nullable OnlineLevel online;
    private @Nullable String decision;
    private @Nullable Boolean internal;
    private @Nullable String description;
    private @Nullable List<String> keywords;
    private @Nullable String source;

    /** Starts from the three parts without which nothing is a procedure. */
    public ProcedureBuilder(String code, String name, String agency) {
        this.code = code;
        this.name = name;
        this.agency = agency;
    }

    ProcedureBuilder(Procedure procedure) {
        this.code = procedure.code();
        this.name = procedure.name();
        this.agency = procedure.agency();
        this.fields = procedure.fields();
        this.levels = procedure.levels();
        this.executing = procedure.executing();
        this.deciding = procedure.deciding();
        this.coordinating = procedure.coordinating();
        this.subjects = procedure.subjects();
        this.objective = procedure.objective();
        this.steps = procedure.steps();
        this.channels = procedure.channels();
        this.cases = procedure.cases();
        this.requirements = procedure.requirements();
        this.results = procedure.results();
        this.legal = procedure.legal();
        this.online = procedure.online();
        this.decision = procedure.decision();
        this.internal = procedure.internal();
        this.description = procedure.description();
        this.keywords = procedure.keywords();
        this.source = procedure.source();
    }

    public ProcedureBuilder name(String value) {
        this.name = value;
        return this;
    }

    public ProcedureBuilder agency(String value) {
        this.agency = value;
        return this;
    }

    public ProcedureBuilder fields(@Nullable List<String> value) {
        this.fields = value;
        return this;
    }

    public ProcedureBuilder levels(@Nullable List<Level> value) {
        this.levels = value;
        return this;
    }

    public ProcedureBuilder executing(@Nullable List<String> value) {
        this.executing = value;
        return this;
    }

    public ProcedureBuilder deciding(@Nullable List<String> value) {
        this.deciding = value;
        return this;
    }

    public ProcedureBuilder coordinating(@Nullable List<String> value) {
        this.coordinating = value;
        return this;
    }

    public ProcedureBuilder subjects(@Nullable List<Subject> value) {
        this.subjects = value;
        return this;
    }

    public ProcedureBuilder objective(@Nullable String value) {
        this.objective = value;
        return this;
    }

    public ProcedureBuilder steps(@Nullable List<Step> value) {
        this.steps = value;
        return this;
    }

    public ProcedureBuilder channels(@Nullable List<Channel> value) {
        this.channels = value;
        return this;
    }

    public ProcedureBuilder cases(@Nullable List<SubmissionCase> value) {
        this.cases = value;
        return this;
    }

    public ProcedureBuilder requirements(@Nullable List<Requirement> value) {
        this.requirements = value;
        return this;
    }

    public ProcedureBuilder results(@Nullable List<Result> value) {
        this.results = value;
        return this;
    }

    public ProcedureBuilder legal(@Nullable List<LegalReference> value) {
        this.legal = value;
        return this;
    }

    public ProcedureBuilder online(@Nullable OnlineLevel value) {
        this.online = value;
        return this;
    }

    public ProcedureBuilder decision(@Nullable String value) {
        this.decision = value;
        return this;
    }

    public ProcedureBuilder internal(@Nullable Boolean value) {
        this.internal = value;
        return this;
    }

    public ProcedureBuilder description(@Nullable String value) {
        this.description = value;
        return this;
    }

    public ProcedureBuilder keywords(@Nullable List<String> value) {
        this.keywords = value;
        return this;
    }

    public ProcedureBuilder source(@Nullable String value) {
        this.source = value;
        return this;
    }

    /** Returns the procedure. */
    public Procedure build() {
        return new Procedure(
                code,
                name,
                agency,
                fields,
                levels,
                executing,
                deciding,
                coordinating,
                subjects,
                objective,
                steps,
                channels,
                cases,
                requirements,
                results,
                legal,
                online,
                decision,
                internal,
                description,
                keywords,
                source);
    }
}
