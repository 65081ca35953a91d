package vn.gon.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.gon.catalog.Catalog;
import vn.gon.regulation.Regulation;
import vn.gon.text.Bilingual;
import vn.gon.text.InvalidInput;
import vn.gon.text.Nearest;
import vn.gon.text.Place;
import vn.gon.text.Problem;

/** The rules in force, in the order of their ids. */
public final class RuleSet {

    private static final Pattern CODE = Pattern.compile("\\d\\.\\d{6}.*|DK-\\d{3}-.*");

    private final List<Rule> rules;
    private final List<RuleCard> all;
    private final String hash;
    private @Nullable Ready ready;

    private RuleSet(List<Rule> rules, List<RuleCard> all, String hash) {
        this.rules = List.copyOf(rules);
        this.all = List.copyOf(all);
        this.hash = hash;
    }

    /**
     * Reads every {@code .yaml} file in a folder and below.
     *
     * @throws InvalidInput with every mistake in every file, or if there is no rule
     */
    public static RuleSet read(Path folder) {
        return read(folder, List.of());
    }

    /**
     * Reads every {@code .yaml} file in a folder and below, with other numbers in the place of some thresholds.
     *
     * @throws InvalidInput with every mistake in every file, if there is no rule, or if an override is of no threshold
     */
    public static RuleSet read(Path folder, List<ThresholdOverride> overrides) {
        List<Rule> rules = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Path> owners = new HashMap<>();
        List<Path> files = files(folder);
        for (Path file : files) {
            try {
                Rule rule = RuleFile.read(file, overrides);
                rules.add(rule);
                requireOwn(rule.card().id(), file, owners, problems);
                requireOwn(rule.card().name(), file, owners, problems);
            } catch (InvalidInput e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        rules.sort(Comparator.comparing(rule -> rule.card().id()));
        OverrideCheck.requireKnown(rules, overrides);
        return new RuleSet(rules, rules.stream().map(Rule::card).toList(), hash(folder, files));
    }

    /** Returns the numbers in the rules that are a judgement, rule by rule. */
    public List<Threshold> thresholds() {
        return rules.stream().flatMap(rule -> rule.thresholds().stream()).toList();
    }

    /** Returns the numbers that hold in the place of those written in the rule files; results differ by them. */
    public Map<String, BigDecimal> overriddenThresholds() {
        Map<String, BigDecimal> overridden = new TreeMap<>();
        thresholds().stream()
                .filter(Threshold::isOverridden)
                .forEach(threshold -> overridden.put(threshold.key(), threshold.value()));
        return overridden;
    }

    /** Returns the cards of the rules. */
    public List<RuleCard> cards() {
        return rules.stream().map(Rule::card).toList();
    }

    /** Returns the rules with their examples and what they propose. */
    public List<RuleDocument> documents() {
        return rules.stream().map(RuleDocument::of).toList();
    }

    /** Returns the rules. */
    List<Rule> rules() {
        return rules;
    }

    /** Returns the cards of all rules that were read, selected or not. */
    public List<RuleCard> allCards() {
        return all;
    }

    /** Returns the content hash of the files the rules were read from, in hexadecimal. */
    public String hash() {
        return hash;
    }

    /**
     * Returns the rules selected and not ignored.
     *
     * @param select ids, prefixes of ids or names; empty for all
     * @param ignore ids, prefixes of ids or names
     * @throws InvalidInput with every one of them that matches no rule
     */
    public RuleSet only(List<String> select, List<String> ignore) {
        List<Problem> unknown = Stream.concat(select.stream(), ignore.stream())
                .flatMap(word -> mistake(word).map(message -> Problem.at(Place.of(word), "", message)).stream())
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        Predicate<Rule> wanted = rule -> (select.isEmpty() || select.stream().anyMatch(word -> matches(rule, word)))
                && ignore.stream().noneMatch(word -> matches(rule, word));
        return new RuleSet(rules.stream().filter(wanted).toList(), all, hash);
    }

    /**
     * Returns the rules as they compare with the whole of a register, which is read once for that; without, rules that
     * compare answer unknown. Reads nothing when no rule compares.
     */
    public RuleSet within(Catalog register) {
        if (rules.stream().noneMatch(Rule::looksAcross)) {
            return this;
        }
        Register known = Register.of(register);
        return new RuleSet(rules.stream().map(rule -> rule.within(known)).toList(), all, hash);
    }

    /** Judges one regulation by every rule; safe to call from several threads. */
    public Judgement judge(Regulation regulation) {
        Ready all = ready();
        Element whole = Element.of(regulation, all.texts());
        List<Finding> findings = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        for (Rule rule : all.rules()) {
            rule.judge(whole, findings, undecided);
        }
        return new Judgement(findings, undecided);
    }

    /** The rules with their conditions on texts numbered; made when there is something to judge. */
    private record Ready(List<Rule> rules, TextTests texts) {}

    private synchronized Ready ready() {
        if (ready == null) {
            TextTests texts = new TextTests();
            ready = new Ready(texts.number(rules), texts);
        }
        return ready;
    }

    /**
     * What the rules say of one regulation.
     *
     * @param findings what they found, sorted by rule and path
     * @param undecided what they could not answer, sorted by rule
     */
    public record Judgement(List<Finding> findings, List<Undecided> undecided) {
        public Judgement {
            List<Finding> sorted = new ArrayList<>(findings);
            Collections.sort(sorted);
            findings = List.copyOf(sorted);
            undecided = List.copyOf(undecided);
        }
    }

    /** Returns the examples in the rule files that the rules do not answer as written. */
    public List<Problem> brokenExamples() {
        return rules.stream().flatMap(RuleSet::brokenExamples).toList();
    }

    /** Returns the number of examples in the rule files. */
    public int exampleCount() {
        return rules.stream().mapToInt(rule -> rule.examples().size()).sum();
    }

    private static Stream<Problem> brokenExamples(Rule rule) {
        return rule.examples().stream()
                .filter(example -> answer(rule, example) != example.expected())
                .map(example -> Problem.at(
                        example.place(),
                        "",
                        Bilingual.of(
                                "%s (%s): ví dụ phải cho kết quả %s nhưng lại cho %s.",
                                "%s (%s): the example must answer %s but answers %s.",
                                rule.card().id(),
                                rule.card().name(),
                                example.expected(),
                                answer(rule, example))));
    }

    private static Truth answer(Rule rule, Example example) {
        List<Finding> findings = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        rule.judge(example, findings, undecided);
        if (!findings.isEmpty()) {
            return Truth.YES;
        }
        return undecided.isEmpty() ? Truth.NO : Truth.UNKNOWN;
    }

    /** Returns what is wrong with a word that is to select rules, and the nearest one; empty when it matches a rule. */
    public Optional<Bilingual> mistake(String word) {
        if (rules.stream().anyMatch(rule -> matches(rule, word))) {
            return Optional.empty();
        }
        List<String> known = rules.stream()
                .flatMap(rule -> Stream.of(rule.card().id(), rule.card().name()))
                .toList();
        if (CODE.matcher(word).matches()) {
            return Optional.of(Bilingual.of(
                    "đây là mã thủ tục hay điều kiện, không phải quy tắc; hãy chạy “gon audit %s”, rồi “gon explain QUY-TẮC %s”.",
                    "this is the code of a procedure or condition, not a rule; run \"gon audit %s\", then \"gon explain RULE %s\".",
                    word,
                    word));
        }
        return Optional.of(Bilingual.of(
                "không có quy tắc nào như vậy%s", "there is no such rule%s", Nearest.didYouMean(word, known)));
    }

    private static boolean matches(Rule rule, String word) {
        return rule.card().name().equals(word)
                || (!word.isEmpty() && rule.card().id().startsWith(word));
    }

    private static void requireOwn(String word, Path file, Map<String, Path> owners, List<Problem> problems) {
        Path other = owners.putIfAbsent(word, file);
        if (other != null) {
            problems.add(Problem.at(
                    Place.of(file.toString()),
                    word,
                    Bilingual.of(
                            "“%s” đã được dùng trong %s; mỗi quy tắc có mã và tên riêng.",
                            "\"%s\" is already used in %s; every rule has its own id and name.", word, other)));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw InvalidInput.of(
                    folder.toString(),
                    Bilingual.of("không có thư mục quy tắc này.", "there is no such folder of rules."));
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (files.isEmpty()) {
                throw InvalidInput.of(
                        folder.toString(),
                        Bilingual.of("thư mục không có quy tắc nào (*.yaml).", "the folder holds no rule (*.yaml)."));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Path folder, List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
