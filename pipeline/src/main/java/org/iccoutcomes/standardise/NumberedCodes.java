package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DatasetColumns;

/**
 * The diagnoses and procedures of episodes, carried in one column while episodes become spells. They are two thirds of
 * the columns of an admission, no step looks at them, and Spark makes and compiles code for every column of every step.
 */
final class NumberedCodes {
    private NumberedCodes() {}

    /** The column that carries them, in order. */
    static final String PACKED = "numbered_codes";

    private static final Pattern NUMBERED = Pattern.compile("(diagnosis|procedure)_\\d\\d");

    private static final List<String> NAMES =
            DatasetColumns.delivered(org.iccoutcomes.definition.dataset.Dataset.ADMISSIONS).stream()
                    .map(org.iccoutcomes.contract.table.Column::name)
                    .filter(name -> NUMBERED.matcher(name).matches())
                    .toList();

    static boolean isNumbered(String column) {
        return NAMES.contains(column);
    }

    /** Puts the columns into one. */
    static Dataset<Row> pack(Dataset<Row> episodes) {
        return episodes.withColumn(
                        PACKED, array(NAMES.stream().map(name -> col(name)).toArray(Column[]::new)))
                .drop(NAMES.toArray(String[]::new));
    }

    /** Takes the columns out again. */
    static Dataset<Row> unpack(Dataset<Row> spells) {
        List<Column> columns = new ArrayList<>();
        for (String name : spells.columns()) {
            if (!name.equals(PACKED)) {
                columns.add(col(name));
            }
        }
        for (int i = 0; i < NAMES.size(); i++) {
            columns.add(col(PACKED).getItem(i).as(NAMES.get(i)));
        }
        return spells.select(columns.toArray(Column[]::new));
    }
}
