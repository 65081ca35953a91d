package vn.gon.audit;

import static vn.gon.audit.Field.Type.ELEMENTS;
import static vn.gon.audit.Field.Type.FLAG;
import static vn.gon.audit.Field.Type.NUMBER;
import static vn.gon.audit.Field.Type.TEXT;
import static vn.gon.audit.Field.Type.TEXTS;
import static vn.gon.audit.Field.Type.WORD;
import static vn.gon.audit.Field.Type.WORDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.Kebab;

/** The closed list of fields that rules may name. */
final class Vocabulary {

    private static final Map<ElementKind, Map<String, Field>> FIELDS = new EnumMap<>(ElementKind.class);

    static {
        procedure();
        condition();
        documents();
        channels();
        on(ElementKind.CASES, SubmissionCase.class)
                .has("name", TEXT, SubmissionCase::name)
                .has("time-limit", NUMBER, submission -> amount(submission.timeLimit()))
                .has("time-unit", WORD, submission -> unit(submission.timeLimit()))
                .has("documents", ELEMENTS, SubmissionCase::documents)
                .has(
                        "paper-count",
                        NUMBER,
                        submission -> submission.documents() == null
                                ? null
                                : number(submission.documents().size()));
        on(ElementKind.FEES, Fee.class)
                .has("type", WORD, fee -> Kebab.of(fee.type()))
                .has(
                        "amount",
                        NUMBER,
                        fee -> fee.amount() == null ? null : fee.amount().amount())
                .has(
                        "currency",
                        TEXT,
                        fee -> fee.amount() == null ? null : fee.amount().currency())
                .has("note", TEXT, Fee::note);
        on(ElementKind.STEPS, Step.class).has("name", TEXT, Step::name).has("text", TEXT, Step::text);
        on(ElementKind.REQUIREMENTS, Requirement.class)
                .has("text", TEXT, Requirement::text)
                .has("kind", WORD, requirement -> word(requirement.kind()))
                .has("instrument", TEXT, Requirement::instrument)
                .has("article", TEXT, Requirement::article);
        on(ElementKind.RESULTS, Result.class)
                .has("name", TEXT, Result::name)
                .has("code", TEXT, Result::code)
                .has("validity-months", NUMBER, result -> number(result.validityMonths()));
        on(ElementKind.LEGAL, LegalReference.class)
                .has("number", TEXT, LegalReference::number)
                .has("title", TEXT, LegalReference::title)
                .has("article", TEXT, LegalReference::article);
    }

    private Vocabulary() {}

    /** Returns the field of a kind of element that rules write in this way. */
    static Optional<Field> find(ElementKind kind, String name) {
        return Optional.ofNullable(FIELDS.getOrDefault(kind, Map.of()).get(name));
    }

    /** Returns how rules write the fields of a kind of element. */
    static Set<String> names(ElementKind kind) {
        return FIELDS.getOrDefault(kind, Map.of()).keySet();
    }

    /** Returns the number of fields of a kind of element. */
    static int fieldsOf(ElementKind kind) {
        return FIELDS.getOrDefault(kind, Map.of()).size();
    }

    private static void procedure() {
        on(ElementKind.PROCEDURE, Procedure.class)
                .has("code", TEXT, Procedure::code)
                .has("name", TEXT, Procedure::name)
                .has("agency", TEXT, Procedure::agency)
                .has("fields", TEXTS, Procedure::fields)
                .has("levels", WORDS, procedure -> words(procedure.levels()))
                .has("executing", TEXTS, Procedure::executing)
                .has("deciding", TEXTS, Procedure::deciding)
                .has("coordinating", TEXTS, Procedure::coordinating)
                .has("subjects", WORDS, procedure -> words(procedure.subjects()))
                .has("objective", TEXT, Procedure::objective)
                .has("online", WORD, procedure -> word(procedure.online()))
                .has("decision", TEXT, Procedure::decision)
                .has("internal", FLAG, Procedure::internal)
                .has("description", TEXT, Procedure::description)
                .has("keywords", TEXTS, Procedure::keywords)
                .has("channel-kinds", WORDS, Vocabulary::channelKinds)
                .has("online-level", NUMBER, procedure -> number(new OnlineService(procedure).level()))
                .has("online-service", WORD, procedure -> word(new OnlineService(procedure).service()))
                .has("online-hindrances", TEXTS, Vocabulary::onlineHindrances)
                .has("steps", ELEMENTS, Procedure::steps)
                .has("channels", ELEMENTS, Procedure::channels)
                .has("cases", ELEMENTS, Procedure::cases)
                .has("requirements", ELEMENTS, Procedure::requirements)
                .has("results", ELEMENTS, Procedure::results)
                .has("legal", ELEMENTS, Procedure::legal);
    }

    private static void condition() {
        on(ElementKind.CONDITION, BusinessCondition.class)
                .has("code", TEXT, BusinessCondition::code)
                .has("line", TEXT, BusinessCondition::line)
                .has("line-number", NUMBER, condition -> number(condition.lineNumber()))
                .has("text", TEXT, BusinessCondition::text)
                .has("kind", WORD, condition -> word(condition.kind()))
                .has("agency", TEXT, BusinessCondition::agency)
                .has("instrument", TEXT, BusinessCondition::instrument)
                .has("article", TEXT, BusinessCondition::article)
                .has("procedures", TEXTS, BusinessCondition::procedures);
    }

    private static void documents() {
        on(ElementKind.DOCUMENTS, RequiredDocument.class)
                .has("name", TEXT, RequiredDocument::name)
                .has("code", TEXT, RequiredDocument::code)
                .has("originals", NUMBER, document -> number(document.originals()))
                .has("copies", NUMBER, document -> number(document.copies()))
                .has("form", TEXT, RequiredDocument::form)
                .has("presentation", WORD, document -> word(document.presentation()));
    }

    private static void channels() {
        on(ElementKind.CHANNELS, Channel.class)
                .has("kind", WORD, channel -> Kebab.of(channel.kind()))
                .has("time-limit", NUMBER, channel -> amount(channel.timeLimit()))
                .has("time-unit", WORD, channel -> unit(channel.timeLimit()))
                .has("fees", ELEMENTS, Channel::fees)
                .has("note", TEXT, Channel::note);
    }

    private static @Nullable List<String> channelKinds(Procedure procedure) {
        List<Channel> channels = procedure.channels();
        if (channels == null) {
            return null;
        }
        List<String> kinds = new ArrayList<>(channels.size());
        for (Channel channel : channels) {
            String kind = Kebab.of(channel.kind());
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** What the record says against a service that is wholly online; not stated when it tells of no step and no paper. */
    private static @Nullable List<String> onlineHindrances(Procedure procedure) {
        return procedure.steps() == null && procedure.cases() == null
                ? null
                : new OnlineService(procedure)
                        .hindrances().stream()
                                .map(hindrance -> hindrance.path() + ": " + hindrance.value())
                                .toList();
    }

    private static @Nullable BigDecimal amount(@Nullable TimeLimit limit) {
        return limit == null ? null : limit.amount();
    }

    private static @Nullable String unit(@Nullable TimeLimit limit) {
        return limit == null ? null : Kebab.of(limit.unit());
    }

    private static @Nullable BigDecimal number(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Kebab.of(constant);
    }

    private static @Nullable List<String> words(@Nullable List<? extends Enum<?>> constants) {
        if (constants == null) {
            return null;
        }
        List<String> words = new ArrayList<>(constants.size());
        for (Enum<?> constant : constants) {
            words.add(Kebab.of(constant));
        }
        return words;
    }

    private static <T> Fields<T> on(ElementKind kind, Class<T> type) {
        return new Fields<>(kind, type);
    }

    private record Fields<T>(ElementKind kind, Class<T> type) {

        /** The kind of an element tells the type of its value, so that a cast by the reader itself is enough. */
        @SuppressWarnings("unchecked")
        private static <T> Function<Object, @Nullable Object> unchecked(Function<T, @Nullable Object> reader) {
            return (Function<Object, @Nullable Object>) (Function<?, @Nullable Object>) reader;
        }

        Fields<T> has(String name, Field.Type fieldType, Function<T, @Nullable Object> reader) {
            Map<String, Field> known = FIELDS.computeIfAbsent(kind, any -> new LinkedHashMap<>());
            known.put(name, new Field(kind, name, fieldType, known.size(), unchecked(reader)));
            return this;
        }
    }
}
