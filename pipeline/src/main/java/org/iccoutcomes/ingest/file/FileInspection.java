package org.iccoutcomes.ingest.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.Feed;
import org.iccoutcomes.definition.feed.FileShape;
import org.iccoutcomes.store.Fingerprint;

/**
 * Looks at every byte of a received file once, without Spark: its hash, its header, and whether it is whole. A
 * truncated file is refused here, never read as a short one.
 */
public final class FileInspection {
    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 4;

    private final Feed feed;
    private final FileShape shape;
    private final Path path;
    private final String name;

    private FileInspection(Feed feed, Path path) {
        this.feed = feed;
        this.shape = feed.shape();
        this.path = path;
        this.name = path.getFileName().toString();
    }

    /** Inspects a file of a feed; for text files all that is wrong with the header is said at once. */
    public static Inspection inspect(Feed feed, Path path) {
        return new FileInspection(feed, path).inspect();
    }

    private Inspection inspect() {
        try {
            byte[] magic = firstBytes();
            Optional<InputProblem> trouble = troubleWithKind(magic);
            return trouble.isPresent() ? new Inspection.Refused(List.of(trouble.get())) : read();
        } catch (EOFException e) {
            return refused(
                    "truncated-file",
                    "the compressed file breaks off after byte " + size() + ", before its end",
                    "ask the sender for the whole file");
        } catch (ZipException e) {
            return refused(
                    "damaged-file",
                    "the compressed file is damaged: its content does not agree with its checksum",
                    "ask the sender for the file again");
        } catch (IOException e) {
            return refused("unreadable-file", "the file cannot be read", "check that it is there and may be read");
        }
    }

    private byte[] firstBytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAGIC);
        }
    }

    private Optional<InputProblem> troubleWithKind(byte[] magic) {
        boolean gzip = startsWith(magic, 0x1f, 0x8b);
        if (magic.length == 0) {
            return trouble("empty-file", "the file is empty: 0 bytes", "ask the sender for the file again");
        }
        if (name.startsWith("_") || name.startsWith(".")) {
            return trouble("hidden-file", "a file whose name begins with _ or . is not read", "rename it");
        }
        if (startsWith(magic, 'P', 'K', 3, 4)) {
            return trouble("zip-file", "the file is a zip archive", "unpack it; a single file may be gzip (.gz)");
        }
        if (gzip != FileBytes.isGzip(path) && shape.format() == FileShape.Format.CSV) {
            return trouble(
                    "wrong-ending",
                    gzip
                            ? "the file is gzip but its name does not end in .gz"
                            : "the name ends in .gz but it is not gzip",
                    "rename it");
        }
        if (startsWith(magic, 0xff, 0xfe) || startsWith(magic, 0xfe, 0xff)) {
            return trouble("utf-16", "the file is in UTF-16", "save it as UTF-8");
        }
        if (startsWith(magic, 'P', 'A', 'R', '1') != (shape.format() == FileShape.Format.PARQUET)) {
            return trouble(
                    "wrong-format",
                    "the file is " + (shape.format() == FileShape.Format.CSV ? "Parquet" : "not Parquet"),
                    "correct 'format' in the feed, or the inbox");
        }
        return Charsets.find(shape.charset()).isEmpty()
                ? trouble(
                        "charset",
                        "charset " + shape.charset() + " is not read",
                        "use UTF-8, windows-1252 or ISO-8859-1")
                : Optional.empty();
    }

    private Inspection read() throws IOException {
        MessageDigest digest = Fingerprint.digest();
        LineScan scan = new LineScan();
        byte[] last = new byte[0];
        try (InputStream in = FileBytes.open(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                last = tail(last, buffer, read);
                if (shape.format() == FileShape.Format.CSV) {
                    scan.accept(buffer, read);
                }
            }
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        if (shape.format() == FileShape.Format.PARQUET) {
            return startsWith(last, 'P', 'A', 'R', '1')
                    ? new Inspection.Whole(new ReceivedFile(path, size(), sha256, null))
                    : refused(
                            "truncated-file",
                            "the Parquet file breaks off after byte " + size(),
                            "ask the sender for the whole file");
        }
        return judge(new LineInspection(shape, name, scan.finish()), sha256);
    }

    private Inspection judge(LineInspection lines, String sha256) {
        List<InputProblem> problems = new ArrayList<>(lines.problems());
        lines.header()
                .ifPresent(header ->
                        problems.addAll(HeaderBinding.bind(feed, name, header).problems()));
        return problems.isEmpty()
                ? new Inspection.Whole(new ReceivedFile(path, size(), sha256, lines.layout()))
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

    private static byte[] tail(byte[] before, byte[] buffer, int read) {
        if (read >= MAGIC) {
            return Arrays.copyOfRange(buffer, read - MAGIC, read);
        }
        byte[] joined = Arrays.copyOf(before, before.length + read);
        System.arraycopy(buffer, 0, joined, before.length, read);
        return Arrays.copyOfRange(joined, Math.max(0, joined.length - MAGIC), joined.length);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
