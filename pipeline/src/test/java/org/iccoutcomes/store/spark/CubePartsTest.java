package org.iccoutcomes.store.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.iccoutcomes.RowsAssert;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.TextTable;
import org.iccoutcomes.contract.cube.Coverage;
import org.iccoutcomes.contract.cube.Period;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.definition.time.FinancialYear;
import org.iccoutcomes.measure.CubeFrames;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class CubePartsTest {
    private static final List<Column> COLUMNS = List.of(
            PartColumns.PART_YEAR,
            Column.date("period_start", ""),
            Column.integer("days", ""),
            Column.decimal("numerator", ""),
            Column.decimal("denominator", ""),
            Column.decimal("squares", ""));
    private static final FinancialYear PART = new FinancialYear(2014);

    @TempDir
    private Path folder;

    @Test
    void equal_cells_give_equal_files_in_whatever_order_they_come() throws IOException {
        String header =
                "part_year | measure | basis | member | period_start | days | sex | age_band | numerator | denominator | squares\n";
        String first = "2014 | nel | practice | A1 | 2014-05-01 | 31 | 1 | 0-4 | 3 | | \n";
        String second = "2014 | nel | practice | B2 | 2014-04-01 | 30 | 1 | 0-4 | 4 | 5 | 6\n";
        String otherPart = "2015 | nel | practice | B2 | 2015-04-01 | 30 | 1 | 0-4 | 4 | 5 | 6\n";

        CubeParts.write(
                CubeFrames.part(CubeFrames.leaf(cells(header + first + second)), PART),
                folder.resolve("a").toString(),
                "leaf");
        CubeParts.write(
                CubeFrames.part(
                        CubeFrames.leaf(
                                cells(header + otherPart + second + first).repartition(2)),
                        PART),
                folder.resolve("b").toString(),
                "leaf");

        assertThat(Files.readAllBytes(onlyFile("b/leaf"))).isEqualTo(Files.readAllBytes(onlyFile("a/leaf")));
        RowsAssert.assertThatRows(SharedSpark.session()
                        .read()
                        .parquet(folder.resolve("a/leaf").toString()))
                .containsExactly("""
                        measure | basis    | member | period_start | days | sex | age_band | numerator | denominator | squares
                        nel     | practice | A1     | 2014-05-01   | 31   | 1   | 0-4      | 3         |             |
                        nel     | practice | B2     | 2014-04-01   | 30   | 1   | 0-4      | 4         | 5           | 6
                        """);
    }

    @Test
    void coverage_of_records_names_no_member() throws IOException {
        List<Coverage> known = List.of(new Coverage("nel", null, new Period(LocalDate.of(2014, 4, 1), 30)));

        CubeParts.write(
                CubeFrames.part(CubeFrames.coverage(SharedSpark.session(), known, PART), PART),
                folder.toString(),
                "coverage");

        assertThat(onlyFile("coverage")).isNotEmptyFile();
        RowsAssert.assertThatRows(SharedSpark.session()
                        .read()
                        .parquet(folder.resolve("coverage").toString()))
                .containsExactly("""
                        measure | basis | member | period_start | days
                        nel     |       |        | 2014-04-01   | 30
                        """);
    }

    private static org.apache.spark.sql.Dataset<Row> cells(String drawn) {
        return TextTable.rows(SharedSpark.session(), COLUMNS, drawn);
    }

    private Path onlyFile(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            List<Path> parquet =
                    files.filter(file -> file.toString().endsWith(".parquet")).toList();
            assertThat(parquet).hasSize(1);
            return parquet.get(0);
        }
    }
}
