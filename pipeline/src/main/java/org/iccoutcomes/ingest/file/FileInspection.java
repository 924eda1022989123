package org.iccoutcomes.ingest.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;

/**
 * Looks at every byte of a received file once, without Spark: its hash, its header, and whether it is whole. A
 * truncated file is refused here, never read as a short one.
 */
public final class FileInspection {
    private final Feed feed;
    private final FileShape shape;
    private final Path path;
    private final String name;

    private FileInspection(Feed feed, Path path) {
        this.feed = feed;
        this.shape = feed.shape();
        this.path = path;
        this.name = shown(path);
    }

    /** Inspects a file of a feed; for text files all that is wrong with the header is said at once. */
    public static Inspection inspect(Feed feed, Path path) {
        return new FileInspection(feed, path).inspect();
    }

    /** The name of a file without what a terminal could take for commands. */
    private static String shown(Path path) {
        return String.valueOf(path.getFileName()).replaceAll("\\p{Cntrl}", "?");
    }

    private Inspection inspect() {
        Packing packing = Packing.PLAIN;
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return refused("not-a-file", "this is a folder, a pipe or a device, not a file", "take it away");
            }
            Optional<InputProblem> trouble = troubleWithName();
            packing = Packing.of(path);
            if (trouble.isEmpty()) {
                trouble = new FileKind(shape.format(), name).trouble(path);
            }
            return trouble.isPresent() ? new Inspection.Refused(List.of(trouble.get())) : read(packing);
        } catch (RefusedFile e) {
            return new Inspection.Refused(List.of(e.problem(name)));
        } catch (EOFException e) {
            return refused(
                    "truncated-file",
                    "the compressed file breaks off after byte " + size() + ", before its end",
                    "ask the sender for the whole file");
        } catch (IOException e) {
            return packing == Packing.PLAIN
                    ? refused("unreadable-file", "the file cannot be read", "check that it is there and may be read")
                    : refused(
                            "damaged-file",
                            "the compressed file is damaged: its content does not agree with its checksum",
                            "ask the sender for the file again");
        }
    }

    private Optional<InputProblem> troubleWithName() {
        if (!name.equals(String.valueOf(path.getFileName()))) {
            return trouble("odd-name", "the name of the file holds control characters, shown as ?", "rename it");
        }
        return name.startsWith("_") || name.startsWith(".")
                ? trouble("hidden-file", "a file whose name begins with _ or . is not read", "rename it")
                : Optional.empty();
    }

    private Inspection read(Packing packing) throws IOException {
        if (shape.format() == FileShape.Format.PARQUET) {
            return new Inspection.Whole(new ReceivedFile(path, packing, size(), ContentScan.hash(path), null));
        }
        if (shape.format() == FileShape.Format.XLSX) {
            Workbook.requireReadable(path, shape);
            return new Inspection.Whole(new ReceivedFile(path, Packing.PLAIN, size(), ContentScan.hash(path), null));
        }
        Optional<List<String>> given = HeaderSource.given(feed, path);
        ContentScan content = ContentScan.of(path, shape);
        LineInspection lines = new LineInspection(shape, name, content.lines(), content.charset(), given);
        List<InputProblem> problems = new LineProblems(feed, name, lines).all(given.isPresent());
        return problems.isEmpty()
                ? new Inspection.Whole(new ReceivedFile(path, packing, size(), content.sha256(), lines.layout()))
                : new Inspection.Refused(problems);
    }

    private long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return -1;
        }
    }

    private Inspection refused(String rule, String message, String next) {
        return new Inspection.Refused(List.of(InputProblem.ofFile(name, rule, message, next)));
    }

    private Optional<InputProblem> trouble(String rule, String message, String next) {
        return Optional.of(InputProblem.ofFile(name, rule, message, next));
    }
}
