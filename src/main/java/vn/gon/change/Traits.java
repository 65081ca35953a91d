package vn.gon.change;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.index.ProcedureName;
import vn.gon.regulation.BusinessCondition;
import vn.gon.regulation.LegalReference;
import vn.gon.regulation.Procedure;
import vn.gon.regulation.Regulation;
import vn.gon.regulation.RequiredDocument;
import vn.gon.regulation.Requirement;
import vn.gon.regulation.Result;
import vn.gon.regulation.SubmissionCase;

/**
 * By what a regulation is known again under another code; small, because whole registers may take new codes.
 *
 * @param code its code
 * @param words the words of its name
 * @param act what its name says is done, such as granting anew; empty when not known
 * @param numbers the numbers in its name, which tell apart what is alike otherwise
 * @param agency the agency that issued it
 * @param contents marks of its papers, results, requirements and legal grounds, sorted; empty when nothing is known
 */
record Traits(String code, String words, String act, List<String> numbers, String agency, List<Integer> contents) {

    static Traits of(Regulation regulation) {
        String words = Pairs.words(regulation.name());
        List<String> numbers = Stream.of(words.split(" ", -1))
                .filter(word -> !word.isEmpty() && word.chars().allMatch(Character::isDigit))
                .toList();
        boolean isProcedure = regulation instanceof Procedure;
        return new Traits(
                regulation.code(),
                words,
                isProcedure ? ProcedureName.of(regulation.name()).act() : "",
                isProcedure ? numbers : List.of(),
                regulation.agency(),
                contents(regulation));
    }

    /** Returns whether nothing in their names speaks against both being one. */
    boolean mayBe(Traits other) {
        boolean sameAct = act.isEmpty() || other.act.isEmpty() || act.equals(other.act);
        return sameAct && numbers.equals(other.numbers);
    }

    private static List<Integer> contents(Regulation regulation) {
        Stream<String> marks =
                regulation instanceof Procedure procedure ? marks(procedure) : marks((BusinessCondition) regulation);
        return marks.map(String::hashCode).sorted().distinct().toList();
    }

    private static Stream<String> marks(BusinessCondition condition) {
        return Stream.concat(
                Stream.of("l " + Pairs.words(condition.line())),
                Stream.ofNullable(condition.instrument()).map(number -> "i " + number));
    }

    private static Stream<String> marks(Procedure procedure) {
        Stream<String> papers = each(procedure.cases())
                .map(SubmissionCase::documents)
                .flatMap(Traits::each)
                .map(RequiredDocument::name)
                .map(name -> "p " + Pairs.words(name));
        Stream<String> results = each(procedure.results()).map(Result::name).map(name -> "r " + Pairs.words(name));
        Stream<String> requirements =
                each(procedure.requirements()).map(Requirement::text).map(text -> "q " + Pairs.words(text));
        Stream<String> legal =
                each(procedure.legal()).map(LegalReference::number).map(number -> "i " + number);
        return Stream.of(papers, results, requirements, legal).flatMap(all -> all);
    }

    private static <T> Stream<T> each(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
