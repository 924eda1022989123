package org.iccoutcomes.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/** Files of this machine, or of a share it mounts. Hidden names ({@code .…}) are temporary files of a write. */
final class LocalStorage implements Storage {
    private static final String GUARD = ".guard";
    private static final String TEMPORARY = ".tmp";

    private final Path root;
    private final LocalModes modes;

    LocalStorage(Path root, Access access) {
        this.root = root.toAbsolutePath().normalize();
        this.modes = new LocalModes(this.root, access);
    }

    @Override
    public String locate(String path) {
        return resolve(path).toString();
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(resolve(path));
    }

    @Override
    public List<String> list(String folder) {
        Path place = resolve(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.map(p -> String.valueOf(p.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StorageException("cannot list " + place, e);
        }
    }

    @Override
    public InputStream open(String path) {
        try {
            return Files.newInputStream(resolve(path));
        } catch (IOException e) {
            throw new StorageException("cannot read " + resolve(path), e);
        }
    }

    @Override
    public InputFile parquet(String path) {
        return new LocalInputFile(resolve(path));
    }

    @Override
    public OutputFile writable(String path) {
        Path target = resolve(path);
        try {
            modes.makeFolders(parentOf(target));
        } catch (IOException e) {
            throw new StorageException("cannot write " + target, e);
        }
        return new LocalOutputFile(target);
    }

    @Override
    public boolean createNew(String path, byte[] bytes) {
        Path target = resolve(path);
        try {
            Path whole = writeBeside(target, bytes);
            try {
                return link(whole, target);
            } finally {
                Files.deleteIfExists(whole);
                LocalSync.folder(whole.getParent());
            }
        } catch (IOException e) {
            throw new StorageException("cannot write " + target, e);
        }
    }

    /**
     * A hard link fails where the target exists, and shows it whole; the few file systems without links make it bare.
     */
    private static boolean link(Path whole, Path target) throws IOException {
        try {
            Files.createLink(target, whole);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (Files.exists(target)) {
                return false;
            }
        }
        try {
            Files.copy(whole, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    @Override
    public void replace(String path, byte[] bytes) {
        Path target = resolve(path);
        try {
            Files.move(
                    writeBeside(target, bytes),
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            LocalSync.folder(target.getParent());
        } catch (IOException e) {
            throw new StorageException("cannot write " + target, e);
        }
    }

    /** The guard is a lock of the operating system, which a process that is killed lets go of. */
    @Override
    public boolean replaceIf(String path, byte[] expected, byte[] bytes) {
        Path target = resolve(path);
        Path guard = target.resolveSibling("." + target.getFileName() + GUARD);
        synchronized (LocalStorage.class) {
            try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                boolean same =
                        held.isValid() && Files.exists(target) && Arrays.equals(Files.readAllBytes(target), expected);
                if (same) {
                    replace(path, bytes);
                }
                return same;
            } catch (IOException e) {
                throw new StorageException("cannot replace " + target, e);
            }
        }
    }

    @Override
    public void settle(String folder) {
        Path place = resolve(folder);
        try (Stream<Path> tree = Files.walk(place)) {
            for (Path entry : tree.toList()) {
                boolean isFolder = Files.isDirectory(entry);
                modes.apply(entry, isFolder);
                if (isFolder) {
                    LocalSync.folder(entry);
                } else {
                    LocalSync.file(entry);
                }
            }
        } catch (IOException e) {
            throw new StorageException("cannot settle " + place, e);
        }
    }

    @Override
    public void delete(String path) {
        Path place = resolve(path);
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(place)) {
            for (Path entry : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        } catch (IOException e) {
            throw new StorageException("cannot delete " + place, e);
        }
    }

    @Override
    public void sweep(String folder) {
        Path place = resolve(folder);
        if (!Files.isDirectory(place)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place, ".*" + TEMPORARY)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StorageException("cannot sweep " + place, e);
        }
    }

    @Override
    public Storage under(String folder, Access access) {
        return new LocalStorage(resolve(folder), access);
    }

    private Path writeBeside(Path target, byte[] bytes) throws IOException {
        Path folder = modes.makeFolders(parentOf(target));
        Path whole = modes.makeTemporary(folder, "." + target.getFileName() + ".", TEMPORARY);
        Files.write(whole, bytes);
        modes.apply(whole, false);
        LocalSync.file(whole);
        return whole;
    }

    private Path parentOf(Path target) {
        Path parent = target.getParent();
        return parent == null ? root : parent;
    }

    private Path resolve(String path) {
        Path place = root.resolve(path).normalize();
        if (!place.startsWith(root)) {
            throw new IllegalArgumentException("outside the storage: " + path);
        }
        return place;
    }
}
