package org.iccoutcomes.ingest.row;

import static org.apache.spark.sql.functions.col;
import static org.iccoutcomes.RowsAssert.assertThatRows;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.SharedSpark;
import org.iccoutcomes.TextTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class ShapesTest {
    @Test
    void only_the_shape_of_a_personal_value_is_shown() {
        Dataset<Row> rows =
                TextTable.rows(SharedSpark.session(), List.of(), """
                        text
                        Ünal 943-476
                        A82001
                        """).coalesce(1);

        assertThatRows(rows.select(Shapes.shape(col("text")).as("shape"))).containsExactly("""
                shape
                xxxx 999-999
                x99999
                """);
    }
}
