package org.iccoutcomes.jobs.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a command; the only place where the process's own state is read.
 *
 * @param home the icc folder: configuration and sample data are found in it
 * @param workingFolder where the user is
 * @param environment variables
 * @param clock the time
 */
public record Setting(Path home, Path workingFolder, Map<String, String> environment, Clock clock) {
    /** The setting of this process. */
    public static Setting ofProcess() {
        Path working = Path.of("").toAbsolutePath();
        Path home = Optional.ofNullable(System.getProperty("icc.home"))
                .map(Path::of)
                .orElse(working);
        return new Setting(home.toAbsolutePath().normalize(), working, System.getenv(), Clock.systemUTC());
    }
}
