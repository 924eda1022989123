package org.iccoutcomes.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.iccoutcomes.store.parquet.CubeReader;
import org.iccoutcomes.store.parquet.RowsFile;

/** Cube parts under {@code cubes/<id>}, for the analysts' group. A part is there once its {@code cube.json} is. */
public final class CubePartStore {
    private static final String MANIFEST = "cube.json";

    private final Storage cubes;

    /** @param store the store's root */
    public CubePartStore(Storage store) {
        this.cubes = store.under("cubes", Access.GROUP);
    }

    /** Complete parts by id. */
    public List<CubePart> list() {
        return cubes.list("").stream().flatMap(id -> find(id).stream()).toList();
    }

    /** A part, where it is complete. */
    public Optional<CubePart> find(String id) {
        if (!cubes.exists(id + "/" + MANIFEST)) {
            return Optional.empty();
        }
        return Optional.of(ManifestJson.read(cubes, id + "/" + MANIFEST, CubePart.class))
                .filter(part -> StoredFolder.holds(cubes, id, part.files()));
    }

    /**
     * Takes the rows of a table of a part, {@link #clear cleared} before, in the order of their keys.
     *
     * @param table {@code leaf}, {@code people}, {@code distribution}, {@code population} or {@code coverage}
     */
    public RowSink table(String id, String table, List<Column> columns) {
        return RowsFile.ofSums(cubes.writable(id + "/" + table + "/rows.parquet"), table, columns);
    }

    /** Empties a part's folder before its files are written again. */
    public void clear(String id) {
        cubes.delete(id);
    }

    /** Brings to disk and hashes the Parquet files written into a part's folder. */
    public List<StoredFile> seal(String id) {
        return StoredFolder.seal(cubes, id);
    }

    /** Makes the part count. */
    public void write(CubePart part) {
        cubes.replace(part.id() + "/" + MANIFEST, ManifestJson.toBytes(part));
    }

    /**
     * Deletes folders of runs that did not finish; only for the run that holds the lock.
     *
     * @return what was deleted
     */
    public List<String> deleteLeftovers() {
        List<String> deleted = new ArrayList<>();
        for (String id : cubes.list("")) {
            if (find(id).isEmpty()) {
                cubes.delete(id);
                deleted.add(id);
            } else {
                cubes.sweep(id);
            }
        }
        return List.copyOf(deleted);
    }

    /**
     * Puts parts together; only the files their manifests list are opened.
     *
     * @param measures the measures wanted; every one where absent
     */
    public Cube read(List<CubePart> parts, Optional<Set<String>> measures) {
        List<String> names = parts.stream().map(CubePart::id).sorted().toList();
        CubeReader reader = new CubeReader(measures);
        for (CubePart part : parts) {
            for (StoredFile file : part.files()) {
                reader.read(file.path(), cubes.parquet(part.id() + "/" + file.path()));
            }
        }
        return reader.cube(Fingerprint.shortOf(Fingerprint.of(names)));
    }
}
