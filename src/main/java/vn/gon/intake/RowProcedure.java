package vn.gon.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.ChannelKind;
import vn.gon.regulation.Fee;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.Subject;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.Bilingual;

/** A row of a foreign table read as a procedure. */
final class RowProcedure {

    private static final Pattern ORIGINALS = Pattern.compile("(\\d{1,2})\\s*(?:bản chính|bản gốc|originals?)");
    private static final Pattern COPIES = Pattern.compile("(\\d{1,2})\\s*(?:bản sao|bản chụp|bản photo|cop(?:y|ies))");

    private final RowValues row;
    private final LegalNumbers numbers;

    private RowProcedure(RowValues row, LegalNumbers numbers) {
        this.row = row;
        this.numbers = numbers;
    }

    /** Returns the procedure, its disagreements with itself told at the desk. */
    static Procedure checked(RowValues row, LegalNumbers numbers, String source) {
        Procedure procedure = new RowProcedure(row, numbers).procedure(source);
        SelfChecks.run(procedure, row.desk());
        return procedure;
    }

    private Procedure procedure(String source) {
        String code = Codes.checked(Codes.withLastZeros(row.required("code"), row.desk()), "code", row.desk());
        List<ChannelKind> kinds = row.constants("channels", "channel-words", ChannelKind.class);
        RowTerms terms = new RowTerms(row, kinds != null);
        List<LegalReference> legal = legal();
        return new ProcedureBuilder(code, row.required("name"), row.required("agency"))
                .fields(row.list("fields", Part.TEXT))
                .levels(row.constants("levels", "level-words", Level.class))
                .executing(row.list("executing", Part.AGENCY))
                .deciding(row.list("deciding", Part.AGENCY))
                .coordinating(row.list("coordinating", Part.AGENCY))
                .subjects(row.constants("subjects", "subjects", Subject.class))
                .objective(row.text("objective", Part.NOTE))
                .steps(steps())
                .channels(kinds == null ? null : channels(kinds, terms))
                .cases(cases(kinds == null ? terms.timeLimit() : null))
                .requirements(requirements(legal))
                .results(results())
                .legal(legal)
                .online(row.constant("online", "online-words", OnlineLevel.class))
                .decision(row.oneLine("decision", Part.NOTE))
                .internal(internal())
                .description(description(terms))
                .keywords(row.list("keywords", Part.NOTE))
                .source(source)
                .build();
    }

    private static List<Channel> channels(List<ChannelKind> kinds, RowTerms terms) {
        List<Fee> fees = terms.fees();
        return kinds.stream()
                .map(kind -> new Channel(kind, terms.timeLimit(), fees, terms.timeNote()))
                .toList();
    }

    private @Nullable List<SubmissionCase> cases(@Nullable TimeLimit limit) {
        List<String> names = row.list("documents", Part.PAPER);
        if (names == null && limit == null) {
            return null;
        }
        List<RequiredDocument> documents = names == null
                ? null
                : names.stream().map(RowProcedure::document).toList();
        return List.of(new SubmissionCase(null, limit, documents));
    }

    private static RequiredDocument document(String name) {
        return new RequiredDocument(name, null, count(ORIGINALS, name), count(COPIES, name), null, null);
    }

    private static @Nullable Integer count(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    private @Nullable List<Step> steps() {
        String text = row.text("steps", Part.TEXT);
        return text == null ? null : StepText.split(null, text);
    }

    private @Nullable List<Requirement> requirements(@Nullable List<LegalReference> legal) {
        String text = row.text("requirements", Part.REQUIREMENTS);
        return text == null ? null : Requirements.read(text, legal, row.desk());
    }

    private @Nullable List<Result> results() {
        List<String> names = row.list("results", Part.RESULT);
        return names == null
                ? null
                : names.stream().map(name -> new Result(name, null, null)).toList();
    }

    private @Nullable List<LegalReference> legal() {
        List<String> texts = row.list("legal", Part.LEGAL_TITLE);
        if (texts == null) {
            return null;
        }
        List<LegalReference> legal = new ArrayList<>();
        for (String text : texts) {
            legal.add(numbers.reference(text, text, "legal[" + legal.size() + "]", row.desk()));
        }
        return legal;
    }

    private @Nullable Boolean internal() {
        String word = row.text("internal", Part.TEXT);
        if (word == null) {
            return null;
        }
        String meaning = row.desk().vocabulary().find("boolean-words", word).orElse("");
        if (meaning.isEmpty()) {
            row.reject("internal", word, row.desk().vocabulary().unknown("boolean-words", word));
        }
        return meaning.equals("true");
    }

    private @Nullable String description(RowTerms terms) {
        String own = row.text("description", Part.NOTE);
        String without = terms.feeWithoutChannel();
        if (without == null) {
            return own;
        }
        row.desk()
                .doubt(
                        QualityKind.FEE_WITHOUT_CHANNEL,
                        "description",
                        without,
                        Bilingual.of(
                                "có phí nhưng không có cách nộp nên phí được ghi vào mô tả; thêm defaults: { channels: … } vào mapping.yaml.",
                                "there is a fee but no way to file, so the fee was put into the description; add defaults: { channels: … } to mapping.yaml."));
        return own == null ? without : own + "\n" + without;
    }
}
