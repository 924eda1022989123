package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.jobs.outcome.ExitCode;
import org.iccoutcomes.jobs.outcome.Failure;

/** The files a programme's inbox holds, in the order of its feeds and then by name. */
final class Inbox {
    private Inbox() {}

    /** A file waiting in the inbox. */
    record Received(Feed feed, Path file) {}

    /**
     * Finds every file.
     *
     * @throws Failure with exit code 3, naming every pattern that nothing matches
     */
    static List<Received> find(Programme programme) {
        List<Received> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : programme.places().inbox().entrySet()) {
            Feed feed = programme.catalogue().findFeed(entry.getKey()).orElseThrow();
            for (String pattern : entry.getValue()) {
                List<Path> files = match(pattern);
                if (files.isEmpty()) {
                    missing.add(pattern + ": error: no file of feed " + feed.id() + " here  [missing-file]");
                }
                files.forEach(file -> found.add(new Received(feed, file)));
            }
        }
        if (!missing.isEmpty()) {
            throw new Failure(
                    ExitCode.INPUT_MISSING,
                    missing.size() == 1 ? "an input file is missing." : missing.size() + " input files are missing.",
                    missing,
                    Failure.NOTHING_WRITTEN,
                    "put the files there or correct the inbox in the programme file, then run the same command again");
        }
        return List.copyOf(found);
    }

    /** The files a path or pattern finds, by name; links to folders are followed, as an inbox often is one. */
    static List<Path> match(String pattern) {
        Path absolute = Path.of(pattern);
        Path folder = absolute;
        while (folder.getParent() != null && isGlob(folder.toString()) && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder.equals(absolute)) {
            return Files.isRegularFile(absolute) ? List.of(absolute) : List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + escapeFolder(folder, absolute));
        try (Stream<Path> files =
                Files.exists(folder) ? Files.walk(folder, FileVisitOption.FOLLOW_LINKS) : Stream.empty()) {
            return files.filter(Files::isRegularFile)
                    .filter(matcher::matches)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the part after the last plain folder is a pattern; brackets in a folder's own name are not. */
    private static String escapeFolder(Path folder, Path absolute) {
        String plain = folder.toString().replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
        return plain + (plain.endsWith("/") ? "" : "/") + folder.relativize(absolute);
    }

    private static boolean isGlob(String text) {
        return text.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }
}
