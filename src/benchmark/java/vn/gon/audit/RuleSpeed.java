package vn.gon.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.gon.regulation.Procedure;

/**
 * Measures 60 rules over a million procedures in memory (see {@link SmallProcedures} for their shape), and beside them the
 * same rules as SQL in DuckDB over the same procedures, each on two threads, and holds that both find the same number.
 *
 * <p>The rules are the first 60, by id, of those that one pass over one table can answer in SQL. The program's time is that
 * of {@link RuleSet#judge}: it includes reading the texts, and each finding with its evidence and edits. The time of
 * DuckDB is that of counting; its tables already hold the texts in their normal forms. Start it with
 * {@code .ci/benchmark rules [PROCEDURES]} in the root of the repository.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RuleSpeed {

    private static final int RULES = 60;
    private static final int THREADS = 2;
    private static final int BATCH = 4096;
    private static final Path WORK = Path.of("target", "benchmark", "rules");

    /** The rules measured, and their SQL. */
    private record Chosen(
            List<Rule> rules, Map<ElementKind, List<Rule>> byTable, Map<String, String> sql, RuleSql tables) {

        static Chosen read() throws IOException {
            RuleSql sql = new RuleSql();
            Map<String, String> conditions = new TreeMap<>();
            Map<ElementKind, List<Rule>> byTable = new EnumMap<>(ElementKind.class);
            List<Rule> rules = new ArrayList<>();
            for (Rule rule : all()) {
                if (rules.size() == RULES || !isExpressible(rule)) {
                    continue;
                }
                rules.add(rule);
                conditions.put(rule.card().id(), sql.of(rule));
                byTable.computeIfAbsent(rule.forEach(), any -> new ArrayList<>())
                        .add(rule);
            }
            return new Chosen(rules, byTable, conditions, sql);
        }

        private static boolean isExpressible(Rule rule) {
            try {
                new RuleSql().of(rule);
                return true;
            } catch (RuleSql.NotExpressible e) {
                return false;
            }
        }

        private static List<Rule> all() throws IOException {
            try (Stream<Path> files = Files.walk(Path.of("rules", "audit"))) {
                return files.filter(file -> file.toString().endsWith(".yaml"))
                        .map(file -> RuleFile.read(file, List.of()))
                        .sorted((a, b) -> a.card().id().compareTo(b.card().id()))
                        .toList();
            }
        }
    }

    /** The program's rules over procedures in memory. */
    @State(Scope.Benchmark)
    public static class Own {
        private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        private List<Procedure> procedures = List.of();
        private RuleSet rules = RuleSet.read(Path.of("rules", "audit"));
        private Map<String, Long> found = Map.of();

        /** Makes the procedures. */
        @Setup
        public void make() throws IOException {
            procedures = SmallProcedures.of(Path.of("catalog"), size());
            List<String> ids =
                    Chosen.read().rules().stream().map(rule -> rule.card().id()).toList();
            rules = rules.only(ids, List.of());
        }

        /** Keeps what was found. */
        @TearDown
        public void keep() throws IOException {
            threads.shutdown();
            write("gon", found);
        }

        Map<String, Long> judgeAll() throws InterruptedException, ExecutionException {
            List<Callable<Map<String, Long>>> work = new ArrayList<>();
            for (int from = 0; from < procedures.size(); from += BATCH) {
                List<Procedure> batch = procedures.subList(from, Math.min(from + BATCH, procedures.size()));
                work.add(() -> judge(batch));
            }
            Map<String, Long> sums = new TreeMap<>();
            for (Future<Map<String, Long>> each : threads.invokeAll(work)) {
                each.get().forEach((rule, count) -> sums.merge(rule, count, Long::sum));
            }
            return sums;
        }

        private Map<String, Long> judge(Collection<Procedure> batch) {
            Map<String, Long> counts = new java.util.HashMap<>();
            for (Procedure procedure : batch) {
                for (Finding finding : rules.judge(procedure).findings()) {
                    counts.merge(finding.rule(), 1L, Long::sum);
                }
            }
            return counts;
        }
    }

    /** The same rules as SQL over tables. */
    @State(Scope.Benchmark)
    public static class Duck {
        private final List<String> queries = new ArrayList<>();
        private Connection connection = open();
        private Map<String, Long> found = Map.of();

        /** Fills the tables. */
        @Setup
        public void fill() throws IOException, SQLException {
            Chosen chosen = Chosen.read();
            new RuleTables(chosen.tables(), connection).fill(SmallProcedures.of(Path.of("catalog"), size()));
            chosen.byTable().forEach((kind, rules) -> queries.add(query(kind, rules, chosen.sql())));
        }

        /** Keeps what was found. */
        @TearDown
        public void keep() throws IOException, SQLException {
            connection.close();
            write("duckdb", found);
        }

        private static String query(ElementKind kind, List<Rule> rules, Map<String, String> conditions) {
            return rules.stream()
                    .map(rule -> "count(*) FILTER (WHERE "
                            + conditions.get(rule.card().id()) + ") AS "
                            + rule.card().id())
                    .collect(java.util.stream.Collectors.joining(", ", "SELECT ", " FROM " + RuleTables.name(kind)));
        }

        private static Connection open() {
            try {
                Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET threads = " + THREADS);
                }
                return connection;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        Map<String, Long> askAll() throws SQLException {
            Map<String, Long> counts = new TreeMap<>();
            try (Statement statement = connection.createStatement()) {
                for (String query : queries) {
                    try (ResultSet result = statement.executeQuery(query)) {
                        result.next();
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            if (result.getLong(i) > 0) {
                                counts.put(result.getMetaData().getColumnLabel(i), result.getLong(i));
                            }
                        }
                    }
                }
            }
            return counts;
        }
    }

    /** Judges all procedures by the rules of the program. */
    @Benchmark
    public Map<String, Long> gon(Own own) throws InterruptedException, ExecutionException {
        own.found = own.judgeAll();
        return own.found;
    }

    /** Asks DuckDB the same. */
    @Benchmark
    public Map<String, Long> duckdb(Duck duck) throws SQLException {
        duck.found = duck.askAll();
        return duck.found;
    }

    /** Measures both and compares what they found. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String size = arguments.length == 0 ? "1000000" : arguments[0].replace("_", "");
        Files.createDirectories(WORK);
        Chosen chosen = Chosen.read();
        out.printf(
                "%d rules that SQL can express too, the first by id:%n",
                chosen.rules().size());
        chosen.rules()
                .forEach(rule ->
                        out.printf("  %s %s%n", rule.card().id(), rule.card().name()));
        out.printf(
                "%s procedures: %s; %d different texts%n",
                size, SmallProcedures.SHAPE, SmallProcedures.vocabulary(Path.of("catalog")));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RuleSpeed.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .measurementIterations(5)
                        .jvmArgs("-Xmx5g", "-XX:+UseParallelGC", "-Dgon.procedures=" + size)
                        .build())
                .run();
        for (RunResult result : results) {
            out.printf(
                    "%-8s mean %.2f s, best %.2f s of %d runs%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics().getMean(),
                    result.getPrimaryResult().getStatistics().getMin(),
                    result.getPrimaryResult().getStatistics().getN());
        }
        compare(out);
    }

    private static void compare(PrintStream out) throws IOException {
        List<String> own = Files.readAllLines(WORK.resolve("gon.txt"));
        List<String> asked = Files.readAllLines(WORK.resolve("duckdb.txt"));
        if (own.equals(asked)) {
            long sum = own.stream()
                    .mapToLong(line -> Long.parseLong(line.split(" ")[1]))
                    .sum();
            out.printf("both found the same: %d findings of %d rules%n", sum, own.size());
            return;
        }
        List<String> onlyOwn = new ArrayList<>(own);
        onlyOwn.removeAll(asked);
        List<String> onlyAsked = new ArrayList<>(asked);
        onlyAsked.removeAll(own);
        throw new IllegalStateException("findings differ: gon " + onlyOwn + ", DuckDB " + onlyAsked);
    }

    private static int size() {
        return Integer.getInteger("gon.procedures", 1_000_000);
    }

    private static void write(String name, Map<String, Long> found) throws IOException {
        Files.write(
                WORK.resolve(name + ".txt"),
                new TreeMap<>(found)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                .toList());
    }
}
