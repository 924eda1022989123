package org.iccoutcomes.config.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.config.problem.Place;
import org.iccoutcomes.config.problem.Problems;

/**
 * Reads the files of a configuration and remembers which. A file that cannot be read is a problem where it is named.
 */
public final class SourceFiles {
    /** No configuration file of ours is near this size; a larger one is an extract named by mistake. */
    private static final long LARGEST_BYTES = 4L << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path home;
    private final Problems problems;
    private final List<Path> read = new ArrayList<>();

    /**
     * Reads for one load.
     *
     * @param home paths below it are shown without it
     * @param problems what is found goes there
     */
    public SourceFiles(Path home, Problems problems) {
        this.home = home.toAbsolutePath().normalize();
        this.problems = problems;
    }

    /** The files read so far, in order, none twice. */
    public List<Path> filesRead() {
        return read.stream().distinct().toList();
    }

    /** The path as readers see it: relative to home below it, else as given. */
    public String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(home) ? home.relativize(absolute) : file.normalize();
        return shown.toString().replace('\\', '/');
    }

    /**
     * Reads a file.
     *
     * @param namedAt where it is named, or empty when a user named it
     */
    public Optional<SourceFile> read(Path file, Optional<Place> namedAt) {
        String shown = shown(file);
        Place place = namedAt.orElse(Place.wholeFile(shown));
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                problems.error(place, shown + " is larger than 4 MB: no configuration is");
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            read.add(file.toAbsolutePath().normalize());
            return Optional.of(known(new SourceFile(file, shown, decode(bytes))));
        } catch (NoSuchFileException e) {
            problems.error(place, "no such file: " + shown);
        } catch (CharacterCodingException e) {
            problems.error(place, shown + " is not UTF-8 text", "save it as UTF-8");
        } catch (IOException e) {
            problems.error(place, shown + " cannot be read: " + e.getClass().getSimpleName());
        }
        return Optional.empty();
    }

    private SourceFile known(SourceFile file) {
        problems.addFile(file.shown(), file.lines());
        return file;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
