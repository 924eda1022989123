package org.iccoutcomes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.iccoutcomes.contract.cube.CubePart;
import org.iccoutcomes.contract.cube.CubeTables;
import org.iccoutcomes.contract.ledger.Delivery;
import org.iccoutcomes.contract.ledger.Delivery.StoredFile;
import org.iccoutcomes.contract.ledger.FileLedger;
import org.iccoutcomes.contract.ledger.Scope;
import org.iccoutcomes.definition.dataset.Dataset;
import org.iccoutcomes.definition.time.DateRange;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryStoreTest {
    private static final FinancialYear YEAR = new FinancialYear(2014);

    @TempDir
    Path folder;

    private Storage store;
    private DeliveryStore deliveries;

    @BeforeEach
    void openStore() {
        store = Storage.at(folder.resolve("store").toString(), Access.GROUP);
        deliveries = new DeliveryStore(store);
    }

    private void writeRows(String id) throws IOException {
        Path rows = Path.of(deliveries.locate("hes-apc", id)).resolve("accepted/part-0.parquet");
        Files.createDirectories(rows.getParent());
        Files.writeString(rows, "rows");
    }

    private Delivery delivery(String id, List<StoredFile> files) {
        return new Delivery(
                id,
                "hes-apc",
                Dataset.ADMISSIONS,
                new Delivery.SourceFile("apc.csv", 4, "ab", "cd"),
                new Scope(
                        "UHMB",
                        new TreeSet<>(List.of(YEAR)),
                        new DateRange(LocalDate.of(2014, 4, 1), LocalDate.of(2015, 3, 31)),
                        null,
                        13,
                        new TreeMap<>(Map.of(YEAR, 3L))),
                new FileLedger(5, 3, 1, 1, 0),
                Map.of("unknown-code", 2L),
                files);
    }

    @Test
    void a_delivery_reads_back_as_it_was_written() throws IOException {
        writeRows("d1");
        Delivery written = delivery("d1", deliveries.seal("hes-apc", "d1"));
        deliveries.write(written);

        assertThat(deliveries.list()).containsExactly(written);
        assertThat(written.files()).containsExactly(new StoredFile("accepted/part-0.parquet", Fingerprint.of("rows")));
    }

    @Test
    void a_folder_without_its_manifest_does_not_count_and_is_deleted() throws IOException {
        writeRows("d1");

        assertThat(deliveries.list()).isEmpty();
        assertThat(deliveries.deleteLeftovers()).containsExactly("hes-apc/d1");
        assertThat(Path.of(deliveries.locate("hes-apc", "d1"))).doesNotExist();
    }

    @Test
    void a_delivery_that_lost_a_file_does_not_count() throws IOException {
        writeRows("d1");
        deliveries.write(delivery("d1", deliveries.seal("hes-apc", "d1")));
        Files.delete(Path.of(deliveries.locate("hes-apc", "d1")).resolve("accepted/part-0.parquet"));

        assertThat(deliveries.find("hes-apc", "d1")).isEmpty();
    }

    @Test
    void rows_of_persons_are_for_the_owner_alone() throws IOException {
        writeRows("d1");
        deliveries.seal("hes-apc", "d1");
        Path rows = Path.of(deliveries.locate("hes-apc", "d1")).resolve("accepted/part-0.parquet");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rows)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rows.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_cube_part_reads_back_as_it_was_written() throws IOException {
        CubePartStore cubes = new CubePartStore(store);
        cubes.table("p1", "leaf", CubeTables.LEAF).close();
        Path leaf = Path.of(store.locate("cubes/p1/leaf/rows.parquet"));
        CubePart part = new CubePart(
                "p1",
                CubePart.Kind.LEAF,
                Dataset.ADMISSIONS,
                YEAR,
                List.of("d2", "d1"),
                new TreeMap<>(Map.of("used", 3L)),
                cubes.seal("p1"));
        cubes.write(part);

        assertThat(cubes.list()).containsExactly(part);
        assertThat(part.inputs()).containsExactly("d1", "d2");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(leaf)))
                .isEqualTo("rw-r-----");
    }
}
