package vn.gon.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Level;
import vn.gon.regulation.OnlineLevel;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.ProcedureBuilder;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.Subject;
import vn.gon.text.Bilingual;

/**
 * A record of the National Public Service Portal read as a procedure. Keys that have no place in the catalogue are
 * ignored; an empty text or list of the portal is unknown, since the portal writes both where nothing was stated.
 */
final class PortalProcedure {

    private final JsonValue record;
    private final Desk desk;
    private final LegalNumbers numbers;

    private PortalProcedure(JsonValue record, LegalNumbers numbers) {
        this.record = record;
        this.desk = record.desk();
        this.numbers = numbers;
    }

    /** Returns the procedure; null when the desk holds reasons to reject the record. */
    static @Nullable Procedure read(JsonValue record, LegalNumbers numbers, String source) {
        return new PortalProcedure(record, numbers).procedure(source);
    }

    private @Nullable Procedure procedure(String source) {
        String code = Codes.checked(required("code"), "code", desk);
        String name = required("name");
        String agency = required("departmentPromulgateName");
        PortalCases cases = PortalCases.read(record);
        List<LegalReference> legal = legal();
        Procedure procedure = new ProcedureBuilder(code, name, agency)
                .fields(orUnknown(names("categoriesDetails", Part.TEXT)))
                .levels(levels())
                .executing(agencies("departmentsExecuting", "executingAgencies"))
                .deciding(agencies("departmentsAuthority", "delegatedAgencies"))
                .coordinating(agencies("departmentsCoordinating", "coordinatingAgencies"))
                .subjects(subjects())
                .steps(steps())
                .channels(orUnknown(PortalChannels.read(record)))
                .cases(orUnknown(cases.cases()))
                .requirements(requirements(legal))
                .results(results())
                .legal(legal)
                .online(online())
                .decision(decision())
                .internal(record.flag("isInternal"))
                .description(description(cases.notes()))
                .keywords(keywords())
                .source(source)
                .build();
        return desk.isRejected() ? null : procedure;
    }

    private String required(String key) {
        String text = record.text(key, Part.TEXT);
        if (text == null
                && desk.reasons().stream().noneMatch(reason -> reason.path().equals(record.path(key)))) {
            desk.reject(
                    record.path(key),
                    "",
                    Bilingual.of(
                            "thiếu “%s”; bản ghi phải có giá trị này.", "\"%s\" is missing; a record needs it.", key));
        }
        return text == null ? "" : text;
    }

    private List<String> names(String key, Part part) {
        return record.elements(key).stream()
                .map(element -> element.text("name", part))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable List<String> agencies(String listed, String joined) {
        List<String> names = Agencies.rejoined(names(listed, Part.AGENCY), desk);
        if (!names.isEmpty()) {
            return names;
        }
        String text = record.text(joined, Part.AGENCY);
        return text == null ? null : List.of(text);
    }

    private @Nullable List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        addIf(levels, "isMinistry", Level.MINISTRY);
        addIf(levels, "isProvince", Level.PROVINCE);
        addIf(levels, "isDistrict", Level.DISTRICT);
        addIf(levels, "isWard", Level.COMMUNE);
        addIf(levels, "isOtherAgency", Level.OTHER);
        return orUnknown(levels);
    }

    private void addIf(List<Level> levels, String key, Level level) {
        if (Boolean.TRUE.equals(record.flag(key))) {
            levels.add(level);
        }
    }

    private @Nullable List<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        for (JsonValue element : record.elements("subjectTypesDetails")) {
            Subject subject = element.constant("name", "subjects", Subject.class);
            if (subject != null) {
                subjects.add(subject);
            }
        }
        return orUnknown(List.copyOf(subjects));
    }

    private @Nullable List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (JsonValue element : record.elements("executionSteps")) {
            String name = element.text("name", Part.TEXT);
            String text = element.text("description", Part.TEXT);
            if (text != null) {
                steps.addAll(StepText.split(name, text));
            } else if (name != null) {
                steps.add(new Step(null, name));
            }
        }
        return orUnknown(steps);
    }

    private @Nullable List<Requirement> requirements(@Nullable List<LegalReference> legal) {
        String text = record.text("requirementsAndConditions", Part.REQUIREMENTS);
        return text == null ? null : Requirements.read(text, legal, desk);
    }

    private @Nullable List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (JsonValue element : record.elements("resultsDetails")) {
            String name = element.text("name", Part.RESULT);
            String code = element.text("code", Part.TEXT);
            if (name != null || code != null) {
                results.add(new Result(name == null ? Objects.requireNonNull(code) : name, code, null));
            }
        }
        return orUnknown(results);
    }

    private @Nullable List<LegalReference> legal() {
        List<LegalReference> legal = new ArrayList<>();
        for (JsonValue element : record.elements("legalBasisesDetails")) {
            String code = element.text("code", Part.TEXT);
            String title = element.text("name", Part.LEGAL_TITLE);
            if (code != null || title != null) {
                String number = code == null ? Objects.requireNonNull(title) : code;
                legal.add(numbers.reference(number, code == null ? null : title, "legal[" + legal.size() + "]", desk));
            }
        }
        return orUnknown(legal);
    }

    private @Nullable OnlineLevel online() {
        Boolean full = record.flag("isFullProcess");
        if (Boolean.TRUE.equals(record.flag("isOfflineOnly"))) {
            return OnlineLevel.NONE;
        }
        return full == null ? null : full ? OnlineLevel.FULL : OnlineLevel.PARTIAL;
    }

    private @Nullable String decision() {
        String number = record.text("decisionNo", Part.TEXT);
        JsonValue proposal = record.find("procedureProposal");
        return number != null || proposal == null || !proposal.node().isObject()
                ? number
                : proposal.text("decisionNumber", Part.TEXT);
    }

    private @Nullable String description(List<String> movedNotes) {
        List<String> pieces = Stream.concat(
                        Stream.of(record.text("description", Part.NOTE), record.text("note", Part.NOTE))
                                .filter(Objects::nonNull)
                                .map(Objects::requireNonNull),
                        movedNotes.stream())
                .distinct()
                .toList();
        return pieces.isEmpty() ? null : String.join("\n", pieces);
    }

    private @Nullable List<String> keywords() {
        JsonValue found = record.find("keywords");
        if (found != null && found.node().isArray()) {
            List<String> words = new ArrayList<>();
            found.node().forEach(word -> words.add(desk.clean(Part.TEXT, word.asText())));
            return orUnknown(words);
        }
        String text = record.text("keywords", Part.NOTE);
        return text == null
                ? null
                : orUnknown(Arrays.stream(text.split("[,;\n]", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static <T> @Nullable List<T> orUnknown(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
