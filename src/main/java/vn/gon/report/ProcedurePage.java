package vn.gon.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.regulation.Channel;
import vn.gon.regulation.Fee;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Money;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.Step;
import vn.gon.regulation.SubmissionCase;
import vn.gon.regulation.TimeLimit;
import vn.gon.text.Bilingual;
import vn.gon.text.Language;

/** A procedure as a page, in the order of the parts that Decree 63/2010/NĐ-CP, art. 8.2 names. */
public final class ProcedurePage {

    private static final Bilingual NOT_STATED = Bilingual.of("chưa nêu", "not stated");

    private final Procedure procedure;
    private final Language language;

    private ProcedurePage(Procedure procedure, Language language) {
        this.procedure = procedure;
        this.language = language;
    }

    /** Returns a procedure as a page. */
    public static String of(Procedure procedure, Language language) {
        return new ProcedurePage(procedure, language).text();
    }

    private String text() {
        Page page = new Page(language).heading(procedure.code(), procedure.name());
        front(page);
        page.section(Bilingual.of("Trình tự thực hiện", "Steps"), each(procedure.steps(), this::step))
                .section(Bilingual.of("Cách thức thực hiện", "Ways to file"), each(procedure.channels(), this::channel))
                .section(Bilingual.of("Thành phần, số lượng hồ sơ", "Papers"), each(procedure.cases(), this::papers))
                .section(Bilingual.of("Thời hạn giải quyết", "Time limits"), timeLimits())
                .section(
                        Bilingual.of("Đối tượng thực hiện", "Who performs it"),
                        each(procedure.subjects(), subject -> subject.label().in(language)))
                .section(Bilingual.of("Cơ quan thực hiện", "Executing agencies"), procedure.executing())
                .section(Bilingual.of("Cơ quan có thẩm quyền quyết định", "Deciding agencies"), procedure.deciding())
                .section(Bilingual.of("Cơ quan phối hợp", "Coordinating agencies"), procedure.coordinating())
                .section(Bilingual.of("Kết quả thực hiện", "Results"), each(procedure.results(), this::result))
                .section(Bilingual.of("Phí, lệ phí", "Fees and charges"), fees())
                .section(
                        Bilingual.of("Yêu cầu, điều kiện", "Requirements and conditions"),
                        each(procedure.requirements(), this::requirement))
                .section(
                        Bilingual.of("Căn cứ pháp lý", "Legal basis"),
                        each(procedure.legal(), RegulationPage::provision));
        return page.text();
    }

    private void front(Page page) {
        page.line(Bilingual.of("Cơ quan ban hành", "Issued by"), procedure.agency())
                .line(Bilingual.of("Lĩnh vực", "Field"), joined(procedure.fields(), Function.identity()))
                .line(
                        Bilingual.of("Cấp thực hiện", "Levels"),
                        joined(procedure.levels(), level -> level.label().in(language)))
                .line(
                        Bilingual.of("Dịch vụ công trực tuyến", "Online service"),
                        procedure.online() == null
                                ? null
                                : procedure.online().label().in(language))
                .line(Bilingual.of("Quyết định công bố", "Published by decision"), procedure.decision());
        if (Boolean.TRUE.equals(procedure.internal())) {
            page.line(Bilingual.of("Phạm vi", "Scope"), say("thủ tục nội bộ", "inside the administration"));
        }
        page.line(Bilingual.of("Mục tiêu", "Objective"), procedure.objective())
                .line(Bilingual.of("Mô tả", "Description"), procedure.description())
                .line(Bilingual.of("Từ khoá", "Keywords"), joined(procedure.keywords(), Function.identity()))
                .line(Bilingual.of("Nguồn", "Source"), procedure.source());
    }

    private String step(Step step) {
        return joined(": ", step.name(), step.text());
    }

    private String channel(Channel channel) {
        return joined(": ", channel.kind().label().in(language), channel.note());
    }

    private String papers(SubmissionCase submission) {
        List<String> lines = new ArrayList<>();
        lines.add(submission.name() == null ? say("Hồ sơ", "Dossier") : submission.name());
        List<RequiredDocument> documents = submission.documents();
        if (documents == null) {
            lines.add(say("chưa nêu", "not stated"));
        } else if (documents.isEmpty()) {
            lines.add(say("không có", "none"));
        } else {
            documents.forEach(document -> lines.add("· " + paper(document)));
        }
        return String.join("\n", lines);
    }

    private String paper(RequiredDocument document) {
        String counts = joined(
                ", ",
                document.originals() == null ? null : say("bản chính: %d", "originals: %d", document.originals()),
                document.copies() == null ? null : say("bản sao: %d", "copies: %d", document.copies()),
                document.presentation() == null
                        ? null
                        : document.presentation().label().in(language),
                document.form());
        return counts.isEmpty() ? document.name() : document.name() + " (" + counts + ")";
    }

    private @Nullable List<String> timeLimits() {
        List<String> limits = new ArrayList<>();
        for (Channel channel : orEmpty(procedure.channels())) {
            limits.add(channel.kind().label().in(language) + ": " + limit(channel.timeLimit()));
        }
        for (SubmissionCase submission : orEmpty(procedure.cases())) {
            if (submission.timeLimit() != null) {
                limits.add(joined(": ", submission.name(), limit(submission.timeLimit())));
            }
        }
        return limits.isEmpty() ? null : limits;
    }

    private String limit(@Nullable TimeLimit limit) {
        return limit == null ? NOT_STATED.in(language) : limit.label().in(language);
    }

    private @Nullable List<String> fees() {
        List<String> lines = new ArrayList<>();
        for (Channel channel : orEmpty(procedure.channels())) {
            String name = channel.kind().label().in(language);
            List<Fee> fees = channel.fees();
            if (fees == null) {
                lines.add(name + ": " + NOT_STATED.in(language));
            } else if (fees.isEmpty()) {
                lines.add(name + ": " + say("không có", "none"));
            } else {
                fees.forEach(fee -> lines.add(name + ": " + fee(fee)));
            }
        }
        return lines.isEmpty() ? null : lines;
    }

    private String fee(Fee fee) {
        Money amount = fee.amount();
        String sum = amount == null
                ? null
                : amount.amount().signum() == 0
                        ? say("miễn phí", "free")
                        : amount.amount().toPlainString() + " " + amount.currency();
        return joined(", ", fee.type().label().in(language), sum, fee.note());
    }

    private String result(Result result) {
        Integer months = result.validityMonths();
        return joined(
                ", ", result.name(), months == null ? null : say("hiệu lực %d tháng", "valid for %d months", months));
    }

    private String requirement(Requirement requirement) {
        String said =
                requirement.kind() == null ? null : requirement.kind().label().in(language);
        String instrument = requirement.instrument();
        String provision = instrument == null
                ? null
                : RegulationPage.provision(new LegalReference(instrument, null, requirement.article()));
        String told = joined("; ", said, provision);
        return told.isEmpty() ? requirement.text() : requirement.text() + " [" + told + "]";
    }

    private String say(String vi, String en, Object... arguments) {
        return Bilingual.of(vi, en, arguments).in(language);
    }

    private static <T> @Nullable String joined(@Nullable List<T> list, Function<T, String> text) {
        return list == null ? null : String.join(", ", list.stream().map(text).toList());
    }

    private static String joined(String between, @Nullable String... parts) {
        return String.join(
                between,
                Stream.of(parts)
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .toList());
    }

    private static <T> @Nullable List<String> each(@Nullable List<T> list, Function<? super T, String> text) {
        return list == null ? null : list.stream().<String>map(text).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
