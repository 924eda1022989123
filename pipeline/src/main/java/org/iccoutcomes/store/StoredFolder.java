package org.iccoutcomes.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.store.file.Storage;
import org.iccoutcomes.store.file.StorageException;

/** A folder of data files that counts only once its manifest, written last, lists them. */
final class StoredFolder {
    private StoredFolder() {}

    /** Every data file under a folder with its hash, by path; markers such as {@code _SUCCESS} are left out. */
    static List<StoredFile> seal(Storage storage, String folder) {
        storage.settle(folder);
        List<StoredFile> files = new ArrayList<>();
        collect(storage, folder, "", files);
        return List.copyOf(files);
    }

    private static void collect(Storage storage, String folder, String below, List<StoredFile> files) {
        for (String name : storage.list(below.isEmpty() ? folder : folder + "/" + below)) {
            String path = below.isEmpty() ? name : below + "/" + name;
            if (name.endsWith(".parquet")) {
                files.add(new StoredFile(path, hash(storage, folder + "/" + path)));
            } else if (name.indexOf('.') < 0 && !name.startsWith("_")) {
                collect(storage, folder, path, files);
            }
        }
    }

    static String hash(Storage storage, String path) {
        try (InputStream in = storage.open(path)) {
            return Fingerprint.of(in);
        } catch (IOException e) {
            throw new StorageException("cannot read " + storage.locate(path), e);
        }
    }

    /** Whether everything a manifest lists is there. */
    static boolean holds(Storage storage, String folder, List<StoredFile> files) {
        return files.stream().allMatch(file -> storage.exists(folder + "/" + file.path()));
    }
}
