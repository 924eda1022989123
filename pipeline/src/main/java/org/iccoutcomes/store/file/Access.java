package org.iccoutcomes.store.file;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read what is written, whatever the umask. Without effect where the file system has no POSIX modes. */
public enum Access {
    /** The owner alone: rows of persons. */
    OWNER("rwx------", "rw-------"),
    /** The owner, and the analysts' group to read: cubes and releases. */
    GROUP("rwxr-x---", "rw-r-----");

    private final String folder;
    private final String file;

    Access(String folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    /** {@code 0700} or {@code 0750}. */
    public Set<PosixFilePermission> folderMode() {
        return PosixFilePermissions.fromString(folder);
    }

    /** {@code 0600} or {@code 0640}. */
    public Set<PosixFilePermission> fileMode() {
        return PosixFilePermissions.fromString(file);
    }

    /** The folder's mode as Hadoop reads it: {@code rwx------}. */
    String folderText() {
        return folder;
    }

    /** The file's mode as Hadoop reads it: {@code rw-r-----}. */
    String fileText() {
        return file;
    }
}
