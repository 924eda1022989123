package org.iccoutcomes.store.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.OutputFile;

/**
 * Files of a Hadoop file system: HDFS, or an object store. A file shows when its stream is closed, which is what
 * {@link #replace} relies on; {@link #createNew} relies on {@code create} without overwriting being exclusive, as
 * HDFS's is.
 */
final class HadoopStorage implements Storage {
    private final Path root;
    private final Access access;
    private final Configuration configuration = new Configuration();
    private final FileSystem files;

    HadoopStorage(String place, Access access) {
        this.root = new Path(place);
        this.access = access;
        try {
            this.files = root.getFileSystem(configuration);
        } catch (IOException e) {
            throw new StorageException("cannot reach " + place, e);
        }
    }

    @Override
    public String locate(String path) {
        return resolve(path).toString();
    }

    @Override
    public boolean exists(String path) {
        try {
            return files.exists(resolve(path));
        } catch (IOException e) {
            throw new StorageException("cannot look for " + resolve(path), e);
        }
    }

    @Override
    public List<String> list(String folder) {
        try {
            return Stream.of(files.listStatus(resolve(folder)))
                    .map(status -> status.getPath().getName())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (FileNotFoundException e) {
            return List.of();
        } catch (IOException e) {
            throw new StorageException("cannot list " + resolve(folder), e);
        }
    }

    @Override
    public InputStream open(String path) {
        try {
            return files.open(resolve(path));
        } catch (IOException e) {
            throw new StorageException("cannot read " + resolve(path), e);
        }
    }

    @Override
    public OutputFile writable(String path) {
        try {
            return HadoopOutputFile.fromPath(resolve(path), configuration);
        } catch (IOException e) {
            throw new StorageException("cannot write " + resolve(path), e);
        }
    }

    @Override
    public InputFile parquet(String path) {
        try {
            return HadoopInputFile.fromPath(resolve(path), configuration);
        } catch (IOException e) {
            throw new StorageException("cannot read " + resolve(path), e);
        }
    }

    @Override
    public boolean createNew(String path, byte[] bytes) {
        try {
            write(resolve(path), bytes, false);
            return true;
        } catch (FileAlreadyExistsException | java.nio.file.FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            // HDFS wraps the refusal when another client still has the file open.
            if (exists(path)) {
                return false;
            }
            throw new StorageException("cannot write " + resolve(path), e);
        }
    }

    @Override
    public void replace(String path, byte[] bytes) {
        try {
            write(resolve(path), bytes, true);
        } catch (IOException e) {
            throw new StorageException("cannot write " + resolve(path), e);
        }
    }

    /** Moves the file aside, which one caller alone can, and looks at what it moved. */
    @Override
    public boolean replaceIf(String path, byte[] expected, byte[] bytes) {
        Path target = resolve(path);
        Path aside = new Path(
                target.getParent(),
                "." + target.getName() + "." + ProcessHandle.current().pid());
        try {
            files.delete(aside, false);
            if (!files.exists(target) || !files.rename(target, aside)) {
                return false;
            }
            if (Arrays.equals(readAll(aside), expected)) {
                boolean made = createNew(path, bytes);
                files.delete(aside, false);
                return made;
            }
            files.rename(aside, target);
            return false;
        } catch (IOException e) {
            throw new StorageException("cannot replace " + target, e);
        }
    }

    private byte[] readAll(Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void settle(String folder) {
        try {
            settle(resolve(folder));
        } catch (IOException e) {
            throw new StorageException("cannot settle " + resolve(folder), e);
        }
    }

    private void settle(Path folder) throws IOException {
        files.setPermission(folder, FsPermission.valueOf("d" + access.folderText()));
        for (FileStatus status : files.listStatus(folder)) {
            if (status.isDirectory()) {
                settle(status.getPath());
            } else {
                files.setPermission(status.getPath(), FsPermission.valueOf("-" + access.fileText()));
            }
        }
    }

    @Override
    public void delete(String path) {
        try {
            files.delete(resolve(path), true);
        } catch (IOException e) {
            throw new StorageException("cannot delete " + resolve(path), e);
        }
    }

    /** Nothing to do: a file not closed does not show, and is not kept beside the one it was to replace. */
    @Override
    public void sweep(String folder) {}

    @Override
    public Storage under(String folder, Access narrower) {
        return new HadoopStorage(locate(folder), narrower);
    }

    private void write(Path target, byte[] bytes, boolean overwrite) throws IOException {
        if (!files.exists(target.getParent()) && files.mkdirs(target.getParent())) {
            files.setPermission(target.getParent(), FsPermission.valueOf("d" + access.folderText()));
        }
        try (FSDataOutputStream out = files.create(target, overwrite)) {
            out.write(bytes);
            out.hsync();
        }
        files.setPermission(target, FsPermission.valueOf("-" + access.fileText()));
    }

    private Path resolve(String path) {
        if (path.isEmpty()) {
            return root;
        }
        if (path.contains("..") || path.startsWith("/")) {
            throw new IllegalArgumentException("outside the storage: " + path);
        }
        return new Path(root, path);
    }
}
