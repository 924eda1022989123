package org.iccoutcomes.store.file;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/**
 * Files under one root. Paths are relative to the root, with forward slashes. Every write is whole or not there at all,
 * and is on disk when the method returns; no renaming of folders is relied on. Failures are {@link StorageException}s.
 */
public interface Storage {
    /** A scheme of two letters or more, so that {@code C:\data} is a path. */
    Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    /**
     * The storage at a place. Hadoop's classes are touched only when the place has a scheme other than {@code file}.
     *
     * @param place absolute path or URI
     * @param access modes of what is written
     */
    static Storage at(String place, Access access) {
        if (!SCHEME.matcher(place).matches()) {
            return new LocalStorage(Path.of(place), access);
        }
        return place.startsWith("file:")
                ? new LocalStorage(Path.of(URI.create(place).getPath()), access)
                : new HadoopStorage(place, access);
    }

    /** Absolute path or URI of a file or folder under the root, as Spark takes it. */
    String locate(String path);

    boolean exists(String path);

    /** Names in a folder, sorted, without those that begin with a dot; none where there is no such folder. */
    List<String> list(String folder);

    InputStream open(String path);

    /** A file's bytes for Parquet. */
    InputFile parquet(String path);

    /**
     * Where Parquet writes a file, bit by bit; nothing of it counts before {@link #settle}. Folders are made as needed.
     */
    OutputFile writable(String path);

    /**
     * Makes a file with these bytes unless one is there; folders are made as needed.
     *
     * @return whether this call made it; of two at once, one does
     */
    boolean createNew(String path, byte[] bytes);

    /** Makes or replaces a file; readers see the old bytes or the new ones, never a mix. */
    void replace(String path, byte[] bytes);

    /**
     * Replaces a file if it still holds what is expected.
     *
     * @return whether it did; of two callers that expect the same, one replaces
     */
    boolean replaceIf(String path, byte[] expected, byte[] bytes);

    /**
     * Brings a folder written bit by bit, by Spark or through {@link #writable}, to disk and gives everything in it
     * this storage's modes.
     */
    void settle(String folder);

    /** Deletes a file, or a folder with everything in it; nothing happens where there is none. */
    void delete(String path);

    /** Deletes what writes that were killed left in a folder; only for the one that holds the lock. */
    void sweep(String folder);

    /** This storage seen from one of its folders, with modes of its own. */
    Storage under(String folder, Access access);
}
