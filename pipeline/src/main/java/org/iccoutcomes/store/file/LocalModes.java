package org.iccoutcomes.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * POSIX modes under a root, kept from the moment a file or folder is made. A root already there keeps its own.
 *
 * @param root folder at and below which modes are set
 * @param access the modes
 */
record LocalModes(Path root, Access access) {
    /** Makes a folder and those above it that are missing, up to and including the root with this mode. */
    Path makeFolders(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path place = folder; place != null && !Files.isDirectory(place); place = place.getParent()) {
            missing.push(place);
        }
        for (Path place : missing) {
            if (place.startsWith(root) && hasModes(place.getParent())) {
                makeFolder(place);
            } else {
                Files.createDirectories(place);
            }
            LocalSync.folder(place.getParent());
        }
        return folder;
    }

    private void makeFolder(Path place) throws IOException {
        Files.createDirectories(place, PosixFilePermissions.asFileAttribute(access.folderMode()));
        // The umask may have taken the group's right away.
        Files.setPosixFilePermissions(place, access.folderMode());
    }

    Path makeTemporary(Path folder, String prefix, String ending) throws IOException {
        return hasModes(folder)
                ? Files.createTempFile(
                        folder, prefix, ending, PosixFilePermissions.asFileAttribute(Access.OWNER.fileMode()))
                : Files.createTempFile(folder, prefix, ending);
    }

    void apply(Path entry, boolean isFolder) throws IOException {
        if (hasModes(entry)) {
            Files.setPosixFilePermissions(entry, isFolder ? access.folderMode() : access.fileMode());
        }
    }

    private static boolean hasModes(@Nullable Path place) {
        return place != null && Files.getFileAttributeView(place, PosixFileAttributeView.class) != null;
    }
}
