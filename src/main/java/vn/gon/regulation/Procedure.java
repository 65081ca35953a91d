package vn.gon.regulation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An administrative procedure (thủ tục hành chính) with the parts that Decree 63/2010/NĐ-CP, art. 8.2 names.
 *
 * <p>A null component is unknown: the register does not state it. An empty list says that there is none.
 *
 * @param code national code, such as 1.001193
 * @param name its name
 * @param agency the agency that issued it (cơ quan ban hành)
 * @param fields fields of administration (lĩnh vực)
 * @param levels levels that settle it
 * @param executing agencies that carry it out
 * @param deciding agencies that decide
 * @param coordinating agencies that take part
 * @param subjects who performs it
 * @param objective what it is for (mục tiêu)
 * @param steps the order of work (trình tự)
 * @param channels the ways to file (cách thức), with time limits and fees
 * @param cases the situations with their dossiers (thành phần hồ sơ)
 * @param requirements requirements and conditions
 * @param results what it ends in
 * @param legal the provisions it rests on
 * @param online the level of online service that the register claims
 * @param decision the decision that published it
 * @param internal whether it runs inside the administration only
 * @param description what the register adds
 * @param keywords words to find it by
 * @param source id of the source it came from
 */
public record Procedure(
        String code,
        String name,
        String agency,
        @Nullable List<String> fields,
        @Nullable List<Level> levels,
        @Nullable List<String> executing,
        @Nullable List<String> deciding,
        @Nullable List<String> coordinating,
        @Nullable List<Subject> subjects,
        @Nullable String objective,
        @Nullable List<Step> steps,
        @Nullable List<Channel> channels,
        @Nullable List<SubmissionCase> cases,
        @Nullable List<Requirement> requirements,
        @Nullable List<Result> results,
        @Nullable List<LegalReference> legal,
        @Nullable OnlineLevel online,
        @Nullable String decision,
        @Nullable Boolean internal,
        @Nullable String description,
        @Nullable List<String> keywords,
        @Nullable String source)
        implements Regulation {

    public Procedure {
        fields = copy(fields);
        levels = copy(levels);
        executing = copy(executing);
        deciding = copy(deciding);
        coordinating = copy(coordinating);
        subjects = copy(subjects);
        steps = copy(steps);
        channels = copy(channels);
        cases = copy(cases);
        requirements = copy(requirements);
        results = copy(results);
        legal = copy(legal);
        keywords = copy(keywords);
    }

    @Override
    public List<LegalReference> instruments() {
        return legal == null ? List.of() : legal;
    }

    /** Returns the channel of one kind, the first where the register lists several. */
    public Optional<Channel> channel(ChannelKind kind) {
        return channels == null
                ? Optional.empty()
                : channels.stream().filter(channel -> channel.kind() == kind).findFirst();
    }

    /** Returns a builder that starts from this procedure. */
    public ProcedureBuilder toBuilder() {
        return new ProcedureBuilder(this);
    }

    private static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
