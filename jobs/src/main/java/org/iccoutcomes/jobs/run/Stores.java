package org.iccoutcomes.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import org.iccoutcomes.definition.Programme;
import org.iccoutcomes.store.CubePartStore;
import org.iccoutcomes.store.DeliveryStore;
import org.iccoutcomes.store.ReleaseStore;
import org.iccoutcomes.store.StatusFile;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;

/**
 * Where a programme keeps things.
 *
 * @param root the store's root, where the lock is
 * @param deliveries rows of persons
 * @param parts counts
 * @param releases what readers see
 * @param status how the last run ended
 */
public record Stores(
        Storage root, DeliveryStore deliveries, CubePartStore parts, ReleaseStore releases, StatusFile status) {
    private static final String APART = "rebuild";

    /** The stores of a programme; nothing is made until something is written. */
    public static Stores of(Programme programme) {
        Storage root = Storage.at(programme.places().store(), Access.GROUP);
        Storage releases = Storage.at(programme.places().releases(), Access.GROUP);
        return new Stores(
                root,
                new DeliveryStore(root),
                new CubePartStore(root),
                new ReleaseStore(releases),
                new StatusFile(releases));
    }

    /**
     * The same deliveries with a cube and releases of their own, in a folder of the store that the next run deletes.
     */
    Stores apart(Programme programme) {
        String folder = programme.places().store() + "/" + APART;
        Storage releases = Storage.at(folder + "/releases", Access.OWNER);
        return new Stores(
                root,
                deliveries,
                new CubePartStore(Storage.at(folder, Access.OWNER)),
                new ReleaseStore(releases),
                new StatusFile(releases));
    }

    /** Deletes what was made apart. */
    void deleteApart() {
        root.delete(APART);
    }

    /**
     * A local folder for shuffle files and digests of rows, for its owner alone: inside the store when that is local,
     * since they are of persons.
     */
    static Path scratch(Programme programme) {
        String store = programme.places().store();
        try {
            if (Storage.SCHEME.matcher(store).matches()) {
                return Files.createTempDirectory("icc-scratch");
            }
            Path folder = Files.createDirectories(Path.of(store, "scratch"));
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(folder, Access.OWNER.folderMode());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for shuffle files", e);
        }
    }

    /** Deletes what runs that did not finish left behind; only for the run that holds the lock. */
    void deleteLeftovers() {
        deliveries.deleteLeftovers();
        parts.deleteLeftovers();
        releases.deleteLeftovers();
        root.delete("scratch");
        deleteApart();
    }
}
