package org.iccoutcomes.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.iccoutcomes.contract.cube.Cube;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.CubeTables;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.Stratum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsFileTest {
    /** Enough for several pages of rows, so that pages are skipped. */
    private static final int PRACTICES = 30_000;

    @TempDir
    Path folder;

    private Path file;

    /** Two measures of many practices. */
    @BeforeEach
    void write() {
        file = folder.resolve("rows.parquet");
        try (RowsFile rows = RowsFile.ofSums(new LocalOutputFile(file), "leaf", CubeTables.LEAF)) {
            for (CubeCell cell : cells(0, 2 * PRACTICES)) {
                rows.write(Arrays.asList(
                        cell.measure(),
                        cell.member().basis(),
                        cell.member().code(),
                        cell.period().start(),
                        cell.period().days(),
                        cell.stratum().sex(),
                        cell.stratum().ageBand(),
                        cell.numerator(),
                        cell.denominator(),
                        cell.squares()));
            }
        }
    }

    private Cube read(Optional<Set<String>> measures) {
        CubeReader reader = new CubeReader(measures);
        reader.read("leaf/rows.parquet", new LocalInputFile(file));
        return reader.cube("c");
    }

    private static CubeCell cell(int id) {
        return new CubeCell(
                id < PRACTICES ? "admissions" : "bed-days",
                new Member("practice", "P%05d".formatted(id % PRACTICES)),
                new Period(LocalDate.of(2015, 5, 1), 31),
                new Stratum("1", "65-69"),
                new BigDecimal(id + ".500000"),
                id % 2 == 0 ? BigDecimal.valueOf(id * -1_000_000_000_000L).setScale(6) : null,
                null);
    }

    private static List<CubeCell> cells(int from, int to) {
        return IntStream.range(from, to).mapToObj(RowsFileTest::cell).toList();
    }

    @Test
    void what_was_written_is_read_exactly() {
        assertThat(read(Optional.empty()).cells()).isEqualTo(cells(0, 2 * PRACTICES));
    }

    @Test
    void a_measure_is_read_alone() {
        assertThat(read(Optional.of(Set.of("bed-days"))).cells()).isEqualTo(cells(PRACTICES, 2 * PRACTICES));
        assertThat(read(Optional.of(Set.of("miles"))).cells()).isEmpty();
    }
}
