package org.iccoutcomes.store.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Brings what was written to disk, so that a power cut after a manifest cannot lose what the manifest lists. */
final class LocalSync {
    private LocalSync() {}

    static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A folder's entries. Windows cannot open a folder, and needs no such call. */
    static void folder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            // Best effort: some file systems refuse, and their entries are on disk without it.
        }
    }
}
