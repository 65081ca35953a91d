package vn.gon.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.gon.catalog.Catalog;
import vn.gon.catalog.CatalogFolder;

/**
 * Measures the program as users start it, stage by stage, on registers of growing size. Start it with
 * {@code .ci/benchmark [SIZE…]} in the root of the repository.
 */
public final class Benchmark {

    private static final long SEED = 20_260_101;
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path WORK = HOME.resolve("target").resolve("benchmark");
    private static final String PROGRAM = HOME.resolve("gon").toString();

    private final Table table;
    private final Generator generator;

    private Benchmark(Table table, Generator generator) {
        this.table = table;
        this.generator = generator;
    }

    /** Measures each of the sizes, 10 000 and 100 000 procedures if none is given. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Integer> sizes = args.length == 0
                ? List.of(10_000, 100_000)
                : Stream.of(args).map(Benchmark::size).toList();
        Catalog starter = CatalogFolder.open(HOME.resolve("catalog"), problem -> {
            throw new IllegalStateException(problem.toString());
        });
        Benchmark benchmark = new Benchmark(
                new Table(new PrintStream(System.out, true, StandardCharsets.UTF_8)), new Generator(starter, SEED));
        benchmark.run(sizes);
    }

    private void run(List<Integer> sizes) throws IOException, InterruptedException {
        boolean searches = warmUp();
        table.printHead();
        List<Figures> figures = new ArrayList<>();
        for (int size : sizes) {
            figures.add(measure(size, searches));
        }
        for (int i = 1; i < figures.size(); i++) {
            table.printGrowth(figures.get(i - 1), figures.get(i));
        }
    }

    private static int size(String arg) {
        int size = Integer.parseInt(arg.replace("_", ""));
        if (size < 1 || size > Generator.MOST) {
            throw new IllegalArgumentException("a size lies between 1 and " + Generator.MOST + ": " + arg);
        }
        return size;
    }

    /** The first start writes the class-data archive of the launcher; returns whether the program can search. */
    private boolean warmUp() throws IOException, InterruptedException {
        Path folder = emptied(WORK.resolve("warm-up"));
        run(folder, "run", List.of("run", "--into", folder.resolve("run").toString()));
        run(folder, "help", List.of("--help"));
        return Files.readString(folder.resolve("help.out")).lines().anyMatch(line -> line.startsWith("  search "));
    }

    private Figures measure(int size, boolean searches) throws IOException, InterruptedException {
        Path folder = emptied(WORK.resolve(String.valueOf(size)));
        generate(size, folder);
        table.printSize(size, Files.size(folder.resolve("portal.jsonl")));
        Figures figures = new Figures(size);
        for (Stage stage : Stage.in(folder, searches)) {
            Figures.Row row = new Figures.Row(stage, run(folder, stage.name(), stage.arguments()));
            figures.add(row);
            table.printRow(size, row);
        }
        table.printRow(size, figures.line());
        return figures;
    }

    private void generate(int size, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("catalog"));
        try (OutputStream out = Files.newOutputStream(folder.resolve("portal.jsonl"))) {
            generator.writePortal(size, out);
        }
        try (BufferedWriter out =
                Files.newBufferedWriter(folder.resolve("catalog").resolve("volumes.csv"))) {
            generator.writeVolumes(size, out);
        }
    }

    private static Measured run(Path folder, String name, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(PROGRAM), arguments.stream()).toList();
        Path err = folder.resolve(name + ".err");
        Measured measured = Measured.run(command, folder.resolve(name + ".out"), err);
        if (measured.exitCode() != 0) {
            throw new IllegalStateException(
                    command + " ended with " + measured.exitCode() + ":\n" + Files.readString(err));
        }
        return measured;
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
