package vn.gon.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process and all it started needed.
 *
 * @param exitCode its exit code
 * @param seconds from start to end
 * @param cpuSeconds processor time of all threads; more than {@code seconds} where several processors were at work
 * @param peakMegabytes the most memory that one process held at once (resident, VmHWM), in MiB
 */
record Measured(int exitCode, double seconds, double cpuSeconds, long peakMegabytes) {

    private static final int POLL_MILLISECONDS = 25;
    private static final double NANOS = 1e9;

    /** Runs a command to its end, its streams into files, and measures it; works on Linux. */
    static Measured run(List<String> command, Path out, Path err) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        Map<Long, Double> cpu = new HashMap<>();
        long peak = 0;
        do {
            peak = Math.max(peak, look(process, cpu));
        } while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - start) / NANOS;
        double cpuSeconds =
                cpu.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Measured(process.exitValue(), seconds, cpuSeconds, peak >> 10);
    }

    /** Returns the peak memory in KiB, and keeps the processor time that each process has used so far. */
    private static long look(Process process, Map<Long, Double> cpu) {
        long peak = 0;
        for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList()) {
            ProcFile.cpuSeconds(each.pid()).ifPresent(seconds -> cpu.put(each.pid(), seconds));
            peak = Math.max(peak, ProcFile.peakKilobytes(each.pid()).orElse(0));
        }
        return peak;
    }
}
