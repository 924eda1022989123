package org.iccoutcomes.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The process that holds a lock.
 *
 * @param host name of its machine
 * @param pid its number there
 * @param started tells it from another process of the same number: since when it runs, as the system counts
 * @param bootId tells one start of the machine from another; empty where the system has none
 * @param taken when it took the lock
 * @param command what it runs, without paths or values
 */
public record LockHolder(String host, long pid, String started, String bootId, Instant taken, String command) {
    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** Place of the start, in ticks since the machine started, among the fields behind the command's name. */
    private static final int START_TICKS = 19;

    /** This process. */
    public static LockHolder thisProcess(Instant taken, String command) {
        ProcessHandle process = ProcessHandle.current();
        return new LockHolder(hostName(), process.pid(), startOf(process), textOf(BOOT), taken, command);
    }

    /**
     * Whether the process certainly no longer runs. Of a process on another machine that is never certain.
     *
     * @param here any holder of this machine
     */
    boolean isGone(LockHolder here) {
        if (!host.equals(here.host)) {
            return false;
        }
        if (!bootId.equals(here.bootId)) {
            return true;
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(started))
                .isEmpty();
    }

    /** {@code process 4711 on lx01, running icc nightly since 2016-05-31T01:00:00Z}. */
    public String describe() {
        return "process " + pid + " on " + host + ", running " + command + " since " + taken;
    }

    private static String hostName() {
        String name = textOf(HOST);
        if (!name.isEmpty()) {
            return name;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Ticks where the system tells them: unlike a time of day, no change of the clock moves them. */
    private static String startOf(ProcessHandle process) {
        String stat = textOf(Path.of("/proc/" + process.pid() + "/stat"));
        int command = stat.lastIndexOf(')');
        if (command > 0) {
            return stat.substring(command + 2).split(" ", -1)[START_TICKS];
        }
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static String textOf(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.UTF_8).strip()
                    : "";
        } catch (IOException e) {
            return "";
        }
    }
}
