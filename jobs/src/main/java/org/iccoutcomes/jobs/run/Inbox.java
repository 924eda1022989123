package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    /** Files of one inbox: what a day's extract of every trust is in years. More is a mistake, or wants joining. */
    private static final int MOST_FILES = 100_000;

    private Inbox() {}

    /**
     * A file waiting in the inbox.
     *
     * @param feed as it reads this file
     */
    record Received(Feed feed, Path file) {
        static Received of(Feed feed, Path file) {
            return new Received(feed.forFile(String.valueOf(file.getFileName())), file);
        }
    }

    /**
     * Finds every file.
     *
     * @throws Failure with exit code 3, naming every pattern that nothing matches; with exit code 4 where there are
     *     more than can be read
     */
    static List<Received> find(Programme programme) {
        return find(programme, MOST_FILES);
    }

    /** @param most how many files may be found */
    static List<Received> find(Programme programme, int most) {
        List<Received> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, List<String>> entry : programme.places().inbox().entrySet()) {
            Feed feed = programme.catalogue().findFeed(entry.getKey()).orElseThrow();
            for (String pattern : entry.getValue()) {
                List<Path> files = match(pattern, most - found.size());
                if (files.isEmpty()) {
                    missing.add(pattern + ": error: no file of feed " + feed.id() + " here  [missing-file]");
                }
                files.forEach(file -> found.add(Received.of(feed, file)));
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

    /** The files a path or pattern finds, by name. */
    static List<Path> match(String pattern) {
        return match(pattern, MOST_FILES);
    }

    /**
     * Links to folders are followed, as an inbox often is one. Pipes and devices are found as well, so that they are
     * refused in words and not passed over.
     */
    static List<Path> match(String pattern, int most) {
        Path absolute = Path.of(pattern);
        Path folder = absolute;
        while (folder.getParent() != null && isGlob(folder.toString()) && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder.equals(absolute)) {
            return isThere(absolute) ? List.of(absolute) : List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + escapeFolder(folder, absolute));
        try (Stream<Path> files =
                Files.exists(folder) ? Files.walk(folder, FileVisitOption.FOLLOW_LINKS) : Stream.empty()) {
            List<Path> found = files.filter(Inbox::isThere)
                    .filter(matcher::matches)
                    .limit(most + 1L)
                    .sorted()
                    .toList();
            if (found.size() > most) {
                throw tooMany(pattern);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path);
    }

    private static Failure tooMany(String pattern) {
        return Failure.before(
                ExitCode.INPUT_REJECTED,
                "the inbox holds more files than are read: " + pattern + " finds too many.",
                "join the files of a month or year, or name fewer of them in the programme's inbox, then run the same"
                        + " command again");
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
