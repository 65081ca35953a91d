package vn.gon.cost;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.gon.catalog.CatalogFolder;
import vn.gon.catalog.Volumes;
import vn.gon.regulation.Procedure;

/**
 * Measures the costing of a million procedures on two threads: for each a whole {@link ProcedureCost} with its lines,
 * origins and sources, not the sum alone. The procedures are those of the starter catalogue over and over, and every one
 * is costed anew. Beside the time that passes, the CPU seconds of all threads are told, which a busy machine does not
 * stretch. Start it with {@code .ci/benchmark costs [PROCEDURES]} in the root of the repository.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CostSpeed {

    private static final int THREADS = 2;
    private static final int BATCH = 4096;

    /** The procedures, and the model that costs them. */
    @State(Scope.Benchmark)
    public static class Register {
        private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        private final CostModel model = CostModel.read(Path.of("rules", "cost"), Optional.empty());
        private List<Procedure> patterns = List.of();
        private Volumes volumes = Volumes.UNKNOWN;

        /** Reads the starter catalogue. */
        @Setup
        public void read() {
            CatalogFolder folder = CatalogFolder.open(Path.of("catalog"), problem -> {});
            try (Stream<Procedure> procedures = folder.procedures()) {
                patterns = procedures.toList();
            }
            volumes = folder.volumes().assuming(BigDecimal.valueOf(1000));
        }

        /** Ends the threads. */
        @TearDown
        public void end() {
            threads.shutdown();
        }

        BigDecimal cost(int size) throws InterruptedException, ExecutionException {
            List<Callable<BigDecimal>> work = new ArrayList<>();
            for (int from = 0; from < size; from += BATCH) {
                int first = from;
                int last = Math.min(from + BATCH, size);
                work.add(() -> cost(first, last));
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (Future<BigDecimal> each : threads.invokeAll(work)) {
                sum = sum.add(each.get());
            }
            return sum;
        }

        private BigDecimal cost(int first, int last) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = first; i < last; i++) {
                ProcedureCost cost = model.cost(patterns.get(i % patterns.size()), volumes);
                sum = sum.add(cost.unit());
            }
            return sum;
        }
    }

    /** The processor time of one run, in seconds. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        /** CPU seconds of the whole program, its collector of garbage included. */
        public double cpu;

        private long before;

        /** Begins to count. */
        @Setup(Level.Iteration)
        public void begin() {
            before = nanos();
        }

        void count() {
            cpu = (nanos() - before) / 1e9;
        }

        private static long nanos() {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }
    }

    /** Costs all procedures. */
    @Benchmark
    public BigDecimal costs(Register register, Processor processor) throws InterruptedException, ExecutionException {
        BigDecimal sum = register.cost(size());
        processor.count();
        return sum;
    }

    /** Measures and prints seconds and CPU seconds. */
    public static void main(String[] arguments) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String size = arguments.length == 0 ? "1000000" : arguments[0].replace("_", "");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(CostSpeed.class.getName())
                        .forks(1)
                        .warmupIterations(2)
                        .measurementIterations(5)
                        .jvmArgs("-Xmx1g", "-XX:+UseParallelGC", "-Dgon.procedures=" + size)
                        .build())
                .run();
        for (RunResult result : results) {
            out.printf("%s procedures on %d threads%n", size, THREADS);
            print(out, "time", result.getPrimaryResult());
            result.getSecondaryResults().forEach((name, counted) -> print(out, name, counted));
        }
    }

    private static void print(PrintStream out, String name, Result<?> result) {
        out.printf(
                "%-5s mean %.2f s, best %.2f s of %d runs%n",
                name,
                result.getStatistics().getMean(),
                result.getStatistics().getMin(),
                result.getStatistics().getN());
    }

    private static int size() {
        return Integer.getInteger("gon.procedures", 1_000_000);
    }
}
