package org.iccoutcomes.store.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.CubeCell;
import org.iccoutcomes.contract.cube.Member;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.cube.PopulationCell;
import org.iccoutcomes.contract.cube.Stratum;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubeReaderTest {
    private static final LocalDate MAY = LocalDate.of(2015, 5, 1);
    private static final List<Column> LEAF = List.of(
            Column.text("measure", ""),
            Column.text("basis", ""),
            Column.text("member", ""),
            Column.date("period_start", ""),
            Column.integer("days", ""),
            Column.text("sex", ""),
            Column.text("age_band", ""),
            Column.decimal("numerator", ""),
            Column.decimal("denominator", ""),
            Column.decimal("squares", ""));

    @TempDir
    Path folder;

    private InputFile file(Table table) throws IOException {
        Path file = folder.resolve(table.name() + ".parquet");
        Files.write(file, ParquetTables.toBytes(table));
        return new LocalInputFile(file);
    }

    private static List<@Nullable Object> leaf(String measure, String member, String numerator) {
        return Arrays.asList(measure, "practice", member, MAY, 31, "1", "65-69", new BigDecimal(numerator), null, null);
    }

    private InputFile leaves() throws IOException {
        return file(new Table(
                "leaf", LEAF, List.of(leaf("admissions", "A81001", "3"), leaf("bed-days", "A81001", "12.5"))));
    }

    @Test
    void cells_are_read_with_exact_numbers() throws IOException {
        CubeReader reader = new CubeReader(Optional.empty());
        reader.read("leaf/part-0.parquet", leaves());

        assertThat(reader.cube("c").cells())
                .containsExactly(
                        new CubeCell(
                                "admissions",
                                new Member("practice", "A81001"),
                                new Period(MAY, 31),
                                new Stratum("1", "65-69"),
                                new BigDecimal("3.000000"),
                                null,
                                null),
                        new CubeCell(
                                "bed-days",
                                new Member("practice", "A81001"),
                                new Period(MAY, 31),
                                new Stratum("1", "65-69"),
                                new BigDecimal("12.500000"),
                                null,
                                null));
    }

    @Test
    void only_the_measures_asked_for_are_read() throws IOException {
        CubeReader reader = new CubeReader(Optional.of(Set.of("bed-days")));
        reader.read("leaf.parquet", leaves());

        assertThat(reader.cube("c").cells()).extracting(CubeCell::measure).containsExactly("bed-days");
    }

    @Test
    void equal_members_are_one_object() throws IOException {
        CubeReader reader = new CubeReader(Optional.empty());
        reader.read("leaf.parquet", leaves());

        List<CubeCell> cells = reader.cube("c").cells();
        assertThat(cells.get(0).member()).isSameAs(cells.get(1).member());
    }

    @Test
    void lists_are_read() throws IOException {
        List<Column> columns = List.of(
                Column.text("basis", ""),
                Column.text("member", ""),
                Column.date("period_start", ""),
                Column.integer("days", ""),
                Column.text("sex", ""),
                Column.text("age_band", ""),
                Column.decimal("people", ""));
        CubeReader reader = new CubeReader(Optional.of(Set.of("bed-days")));
        reader.read(
                "population-0.parquet",
                file(new Table(
                        "population",
                        columns,
                        List.of(List.of("practice", "A81001", MAY, 92, "2", "90+", new BigDecimal(41))))));

        assertThat(reader.cube("c").population())
                .containsExactly(new PopulationCell(
                        new Member("practice", "A81001"),
                        new Period(MAY, 92),
                        new Stratum("2", "90+"),
                        new BigDecimal("41.000000")));
    }

    @Test
    void coverage_is_read_for_all_members_and_for_one() throws IOException {
        List<Column> columns = List.of(
                Column.text("measure", ""),
                Column.text("basis", ""),
                Column.text("member", ""),
                Column.date("period_start", ""),
                Column.integer("days", ""));
        CubeReader reader = new CubeReader(Optional.empty());
        reader.read(
                "coverage-0.parquet",
                file(new Table(
                        "coverage",
                        columns,
                        List.of(
                                Arrays.asList("admissions", null, null, MAY, 365),
                                List.of("calls", "provider", "RTX", MAY, 31)))));

        assertThat(reader.cube("c").coverage())
                .containsExactly(
                        new Coverage("admissions", null, new Period(MAY, 365)),
                        new Coverage("calls", new Member("provider", "RTX"), new Period(MAY, 31)));
    }

    @Test
    void a_file_of_another_name_is_refused() {
        CubeReader reader = new CubeReader(Optional.empty());

        assertThatThrownBy(() -> reader.read("accepted.parquet", leaves())).hasMessageContaining("accepted.parquet");
    }
}
