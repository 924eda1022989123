package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/**
 * Where a user has a report written. What is there is never written over: a folder must be empty, or hold nothing but
 * files of this very report, as after a run that was killed.
 *
 * @param folder where
 * @param next the command to type where the folder is taken
 */
public record ReportFolder(Path folder, String next) {
    /**
     * Writes files by their names within the folder.
     *
     * @return where they are
     * @throws Failure with exit code 2 when something else is there
     */
    public List<Path> write(SortedMap<String, byte[]> files) throws IOException {
        Optional<Path> other = other(files);
        if (other.isPresent()) {
            throw taken(other.get());
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling("."));
            if (!isSame(path, file.getValue())) {
                create(path, file.getValue());
            }
            written.add(path);
        }
        return List.copyOf(written);
    }

    private void create(Path path, byte[] bytes) throws IOException {
        try {
            Files.write(path, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            // Another run began to write here after this one had looked.
            throw taken(path);
        }
    }

    /** Something in the folder that is not of this report. */
    private Optional<Path> other(SortedMap<String, byte[]> files) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder);
        }
        List<Path> there;
        try (Stream<Path> walk = Files.walk(folder)) {
            there = walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        for (Path path : there) {
            byte[] ours = files.get(folder.relativize(path).toString().replace('\\', '/'));
            if (ours == null || !isSame(path, ours)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(Path path, byte[] bytes) throws IOException {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && Files.size(path) == bytes.length
                && Arrays.equals(Files.readAllBytes(path), bytes);
    }

    private Failure taken(Path path) {
        return Failure.before(
                ExitCode.USAGE,
                path + " is there already and is not of this report; a report is not written over another.",
                next);
    }
}
