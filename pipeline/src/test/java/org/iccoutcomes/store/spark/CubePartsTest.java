package org.iccoutcomes.store.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.iccoutcomes.RowsAssert;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.TextTable;
import org.iccoutcomes.contract.cube.CubeTables;
import org.iccoutcomes.contract.table.Column;
import org.iccoutcomes.contract.table.PartColumns;
import org.iccoutcomes.contract.table.RowSink;
import org.iccoutcomes.measure.CubeFrames;
import org.iccoutcomes.store.CubePartStore;
import org.iccoutcomes.store.file.Access;
import org.iccoutcomes.store.file.Storage;
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

    @TempDir
    private Path folder;

    @Test
    void equal_cells_give_equal_files_in_whatever_order_they_come() {
        String header =
                "part_year | measure | basis | member | period_start | days | sex | age_band | numerator | denominator | squares\n";
        String first = "2014 | nel | practice | A1 | 2014-05-01 | 31 | 1 | 0-4 | 3 | | \n";
        String second = "2014 | nel | practice | B2 | 2014-04-01 | 30 | 1 | 0-4 | 4 | 5 | 6\n";
        String otherPart = "2015 | nel | practice | B2 | 2015-04-01 | 30 | 1 | 0-4 | 4 | 5 | 6\n";

        write("a", CubeFrames.leaf(cells(header + first + second)));
        write("b", CubeFrames.leaf(cells(header + otherPart + second + first).repartition(2)));

        assertThat(file("b")).hasSameBinaryContentAs(file("a"));
        RowsAssert.assertThatRows(SharedSpark.session().read().parquet(file("a").toString()))
                .containsExactly("""
                        measure | basis    | member | period_start | days | sex | age_band | numerator | denominator | squares
                        nel     | practice | A1     | 2014-05-01   | 31   | 1   | 0-4      | 3         |             |
                        nel     | practice | B2     | 2014-04-01   | 30   | 1   | 0-4      | 4         | 5           | 6
                        """);
    }

    private void write(String part, org.apache.spark.sql.Dataset<Row> rows) {
        CubePartStore store = new CubePartStore(Storage.at(folder.toString(), Access.OWNER));
        try (RowSink sink = store.table(part, "leaf", CubeTables.LEAF)) {
            CubeParts.write(rows, Map.of(2014, sink));
        }
    }

    private Path file(String part) {
        return folder.resolve("cubes").resolve(part).resolve("leaf/rows.parquet");
    }

    private static org.apache.spark.sql.Dataset<Row> cells(String drawn) {
        return TextTable.rows(SharedSpark.session(), COLUMNS, drawn);
    }
}
