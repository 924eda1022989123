package org.iccoutcomes.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.ChecksumInputStream;

/** A zip archive that holds one file. The names in it are never used, least of all as paths. */
final class ZipOfOne {
    /** What an Apple computer packs beside every file. */
    private static final String APPLE = "__MACOSX/";

    private ZipOfOne() {}

    /** Opens the file in an archive; its checksum is compared when the last byte is read. */
    static InputStream open(Path file) throws IOException {
        ZipFile zip = openArchive(file);
        try {
            ZipArchiveEntry entry = onlyFile(zip);
            InputStream content = zip.getInputStream(entry);
            InputStream checked = ChecksumInputStream.builder()
                    .setInputStream(new Expansion(content, entry.getCompressedSize()))
                    .setChecksum(new CRC32())
                    .setExpectedChecksumValue(entry.getCrc())
                    .setCountThreshold(entry.getSize())
                    .get();
            return new WithArchive(checked, zip);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile openArchive(Path file) throws IOException {
        try {
            return ZipFile.builder().setPath(file).get();
        } catch (IOException e) {
            throw new RefusedFile(
                    "truncated-file",
                    "the zip archive breaks off after byte " + Files.size(file)
                            + ", or is damaged: the list of its files, which stands at its end, cannot be read",
                    "ask the sender for the whole file");
        }
    }

    private static ZipArchiveEntry onlyFile(ZipFile zip) throws RefusedFile {
        List<ZipArchiveEntry> files = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith(APPLE))
                .toList();
        if (files.size() != 1) {
            throw new RefusedFile(
                    "not-one-file-in-zip",
                    "the zip archive holds " + files.size() + " files; one is read only where it holds one",
                    "unpack it and put the files that are wanted into the inbox");
        }
        ZipArchiveEntry entry = files.get(0);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFile(
                    "encrypted-zip",
                    "the file in the zip archive is encrypted, and no password is ever asked for",
                    "unpack it where its password may be used, and put the file into the inbox");
        }
        if (!zip.canReadEntryData(entry)) {
            throw new RefusedFile(
                    "unknown-compression",
                    "the zip archive is compressed by method " + entry.getMethod() + ", which is not read",
                    "unpack it, or ask for an ordinary zip (deflate)");
        }
        return entry;
    }

    /** Closes the archive with its file. */
    private static final class WithArchive extends FilterInputStream {
        private final ZipFile zip;

        WithArchive(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                super.close();
            }
        }
    }
}
