package org.iccoutcomes.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.iccoutcomes.contract.ledger.InputProblem;
import org.iccoutcomes.definition.feed.FileShape;

/** Whether a file is of the kind that its feed says, told by its first and last bytes. */
final class FileKind {
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final FileShape.Format format;
    private final String name;

    /** @param name of the file, for messages */
    FileKind(FileShape.Format format, String name) {
        this.format = format;
        this.name = name;
    }

    /** What is wrong with it. */
    Optional<InputProblem> trouble(Path path) throws IOException {
        byte[] magic;
        try (InputStream in = Files.newInputStream(path)) {
            magic = in.readNBytes(PARQUET.length);
        }
        if (magic.length == 0) {
            return trouble("empty-file", "the file is empty: 0 bytes", "ask the sender for the file again");
        }
        if (format == FileShape.Format.XLSX) {
            return Packing.of(magic) == Packing.ZIP ? Optional.empty() : noWorkbook(magic);
        }
        if (Arrays.equals(magic, PARQUET) != (format == FileShape.Format.PARQUET)) {
            return trouble(
                    "wrong-format",
                    "the file is " + (format == FileShape.Format.CSV ? "Parquet" : "not Parquet"),
                    format == FileShape.Format.CSV
                            ? "let its name end in .parquet, or correct the inbox"
                            : "correct its name, 'format' in the feed, or the inbox");
        }
        return format == FileShape.Format.CSV ? troubleWithEnding(Packing.of(magic)) : troubleWithEnd(path);
    }

    /** The older kind of workbook, and every one with a password, begins as an OLE2 file does. */
    private Optional<InputProblem> noWorkbook(byte[] magic) {
        return Arrays.equals(magic, OLE2)
                ? trouble(
                        "wrong-format",
                        "the workbook is of the kind before 2007 (.xls), or has a password",
                        "save it as .xlsx without a password")
                : trouble(
                        "wrong-format",
                        "the file is no workbook (.xlsx)",
                        "correct 'format' in the feed, or the inbox");
    }

    private Optional<InputProblem> troubleWithEnding(Packing packing) {
        Packing named = Packing.ofName(name);
        if (packing == named) {
            return Optional.empty();
        }
        return trouble(
                "wrong-ending",
                packing == Packing.PLAIN
                        ? "the name ends in " + named.ending() + " but the file is not " + named.words()
                        : "the file is " + packing.words() + " but its name does not end in " + packing.ending(),
                "rename it");
    }

    /** A Parquet file ends as it begins. */
    private Optional<InputProblem> troubleWithEnd(Path path) throws IOException {
        long size = Files.size(path);
        byte[] last;
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(size - PARQUET.length);
            last = in.readNBytes(PARQUET.length);
        }
        return Arrays.equals(last, PARQUET)
                ? Optional.empty()
                : trouble(
                        "truncated-file",
                        "the Parquet file breaks off after byte " + size,
                        "ask the sender for the whole file");
    }

    private Optional<InputProblem> trouble(String rule, String message, String next) {
        return Optional.of(InputProblem.ofFile(name, rule, message, next));
    }
}
