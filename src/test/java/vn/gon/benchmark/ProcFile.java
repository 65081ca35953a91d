package vn.gon.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What Linux tells of a process under {@code /proc}; empty once the process has ended. */
final class ProcFile {

    /** A tick is a hundredth of a second on every Linux that a user program sees (USER_HZ). */
    private static final double TICKS_A_SECOND = 100;

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    private ProcFile() {}

    /** Returns the most memory it has held so far, in KiB. */
    static OptionalLong peakKilobytes(long pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                .findFirst();
    }

    /** Returns the processor time it has used so far, in user and system mode. */
    static OptionalDouble cpuSeconds(long pid) {
        String stat = read(pid, "stat");
        // the name of the program stands in brackets and may hold spaces
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        return afterName.length <= SYSTEM_TICKS
                ? OptionalDouble.empty()
                : OptionalDouble.of((Long.parseLong(afterName[USER_TICKS]) + Long.parseLong(afterName[SYSTEM_TICKS]))
                        / TICKS_A_SECOND);
    }

    private static String read(long pid, String name) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), name));
        } catch (IOException e) {
            return "";
        }
    }
}
