package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.Header;
import org.jspecify.annotations.Nullable;

/**
 * The header of an extract that stands in a file of its own beside it: one line of names parted like the extract's
 * values, or one name a line.
 */
final class HeaderBeside {
    private static final int LONGEST = 1 << 20;

    private HeaderBeside() {}

    /**
     * Finds and reads it.
     *
     * @throws RefusedFile where there is none, more than one, or it cannot be read
     */
    static List<String> read(Header.Beside beside, Feed feed, Path extract) throws IOException {
        Path file = find(beside, feed, extract);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST);
        }
        Separated separated = new Separated(feed.shape().delimiter());
        List<String> lines = text(bytes)
                .orElseThrow(() -> trouble(file, "is not text"))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.size() > 1
                && lines.stream().anyMatch(line -> separated.split(line).size() > 1)) {
            throw trouble(file, "holds more than one line of names");
        }
        List<String> names =
                lines.stream().flatMap(line -> separated.split(line).stream()).toList();
        if (names.isEmpty()) {
            throw trouble(file, "is empty");
        }
        return names;
    }

    private static Path find(Header.Beside beside, Feed feed, Path extract) throws IOException {
        DeliveryName said = name(feed.delivering().fileName(), extract);
        List<Path> found;
        try (Stream<Path> files = Files.list(extract.toAbsolutePath().getParent())) {
            found = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().equals(extract.getFileName()))
                    .filter(file -> DeliveryName.read(beside.fileName(), name(file))
                            .filter(said::agreesWith)
                            .isPresent())
                    .sorted()
                    .toList();
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new RefusedFile(
                "no-header-file",
                (found.isEmpty() ? "no header file" : found.size() + " header files") + " named " + beside.fileName()
                        + " for this extract beside it",
                "put its header file into the same folder, or correct 'header-file' in the feed");
    }

    private static DeliveryName name(@Nullable String pattern, Path extract) {
        return pattern == null
                ? DeliveryName.NOTHING
                : DeliveryName.read(pattern, name(extract)).orElse(DeliveryName.NOTHING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Optional<String> text(byte[] bytes) {
        Optional<Charsets> told = Charsets.ofFirst(bytes);
        return told.isPresent()
                ? told.get().decode(bytes)
                : Charsets.UTF_8.decode(bytes).or(() -> Charsets.WINDOWS_1252.decode(bytes));
    }

    private static RefusedFile trouble(Path file, String what) {
        return new RefusedFile(
                "unreadable-header-file",
                "the header file " + name(file) + " " + what,
                "let it hold one line of names, parted like the extract's values, or one name a line");
    }
}
