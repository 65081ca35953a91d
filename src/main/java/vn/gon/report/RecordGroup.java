package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
import vn.gon.text.Bilingual;
import vn.gon.text.Language;
import vn.gon.text.Numbers;

/**
 * A part of a record as the register has it, with what rules found there.
 *
 * @param title what the part is
 * @param lines its elements; null when the register does not state the part
 * @param rules ids of the rules that found something about the part as a whole
 */
public record RecordGroup(Bilingual title, @Nullable List<Line> lines, List<String> rules) {

    private static final Bilingual NOT_STATED = new Bilingual("không nêu", "not stated");

    public RecordGroup {
        lines = lines == null ? null : List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /**
     * An element.
     *
     * @param words what it says
     * @param rules ids of the rules that found something about it
     */
    public record Line(Bilingual words, List<String> rules) {

        public Line {
            rules = List.copyOf(rules);
        }
    }

    /** Returns the parts of a procedure that rules judge, each element with the rules that fired on it. */
    static List<RecordGroup> of(Procedure procedure, List<Reason> reasons) {
        List<RecordGroup> groups = new ArrayList<>();
        addCases(groups, procedure, reasons);
        groups.add(group("channels", procedure.channels(), RecordGroup::channel, reasons));
        groups.add(group("steps", procedure.steps(), RecordGroup::step, reasons));
        groups.add(group("requirements", procedure.requirements(), Requirement::text, reasons));
        groups.add(group("results", procedure.results(), Result::name, reasons));
        groups.add(group("legal", procedure.legal(), RecordGroup::legal, reasons));
        return groups;
    }

    private static void addCases(List<RecordGroup> groups, Procedure procedure, List<Reason> reasons) {
        List<SubmissionCase> cases = procedure.cases();
        if (cases == null) {
            groups.add(new RecordGroup(FieldWords.title("cases"), null, firedAt("cases", reasons)));
            return;
        }
        for (int i = 0; i < cases.size(); i++) {
            SubmissionCase each = cases.get(i);
            String path = "cases[" + i + "]";
            Bilingual name =
                    each.name() == null ? Bilingual.same(Integer.toString(i + 1)) : Bilingual.same(each.name());
            Bilingual title = cases.size() == 1
                    ? FieldWords.title("cases")
                    : Bilingual.of("%s, trường hợp: %s", "%s, case: %s", FieldWords.title("cases"), name);
            RecordGroup papers = group(path + ".documents", each.documents(), RequiredDocument::name, reasons);
            List<String> rules = new ArrayList<>(firedAt(path, reasons));
            rules.addAll(papers.rules());
            groups.add(new RecordGroup(title, papers.lines(), rules));
        }
    }

    /** An element in the words of the register, or in those of gon where the register has numbers. */
    private interface Words<T> {
        Object of(T element);
    }

    private static <T> RecordGroup group(
            String path, @Nullable List<T> elements, Words<T> words, List<Reason> reasons) {
        List<Line> lines = elements == null ? null : new ArrayList<>();
        for (int i = 0; elements != null && lines != null && i < elements.size(); i++) {
            Object said = words.of(elements.get(i));
            lines.add(new Line(
                    said instanceof Bilingual both ? both : Bilingual.same(String.valueOf(said)),
                    firedWithin(path + "[" + i + "]", reasons)));
        }
        return new RecordGroup(FieldWords.title(path), lines, firedAt(path, reasons));
    }

    private static List<String> firedAt(String path, List<Reason> reasons) {
        return fired(reasons, found -> found.equals(path));
    }

    private static List<String> firedWithin(String path, List<Reason> reasons) {
        return fired(reasons, found -> found.equals(path) || found.startsWith(path + "."));
    }

    private static List<String> fired(List<Reason> reasons, java.util.function.Predicate<String> isThere) {
        TreeSet<String> rules = new TreeSet<>();
        for (Reason reason : reasons) {
            for (Reason.Point point : reason.points()) {
                boolean there = isThere.test(point.finding().path())
                        || point.finding().evidence().stream().anyMatch(each -> isThere.test(each.path()));
                if (there) {
                    rules.add(reason.rule().id());
                }
            }
        }
        return List.copyOf(rules);
    }

    private static Bilingual channel(Channel channel) {
        TimeLimit limit = channel.timeLimit();
        return Bilingual.of(
                "%s; thời hạn giải quyết: %s; phí, lệ phí: %s",
                "%s; time limit: %s; fees: %s",
                channel.kind().label(),
                limit == null ? NOT_STATED : limit.label(),
                fees(channel.fees()));
    }

    private static Bilingual fees(@Nullable List<Fee> fees) {
        if (fees == null) {
            return NOT_STATED;
        }
        Bilingual all = Bilingual.same("");
        for (Fee fee : fees) {
            all = Bilingual.of("%s%s%s", "%s%s%s", all, all.vi().isEmpty() ? "" : ", ", amount(fee));
        }
        return fees.isEmpty() ? new Bilingual("không có", "none") : all;
    }

    private static Bilingual amount(Fee fee) {
        if (fee.amount() == null) {
            return fee.note() == null ? NOT_STATED : Bilingual.same(fee.note());
        }
        String currency = fee.amount().currency();
        return new Bilingual(
                Numbers.number(fee.amount().amount(), 2, Language.VIETNAMESE) + " "
                        + (currency.equals("VND") ? "đồng" : currency),
                currency + " " + Numbers.number(fee.amount().amount(), 2, Language.ENGLISH));
    }

    private static String step(Step step) {
        if (step.name() != null && step.text() != null) {
            return step.name() + ": " + step.text();
        }
        return step.name() == null ? String.valueOf(step.text()) : step.name();
    }

    private static String legal(LegalReference reference) {
        return reference.number() + (reference.article() == null ? "" : ", " + reference.article());
    }
}
