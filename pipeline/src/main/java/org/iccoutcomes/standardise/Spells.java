package org.iccoutcomes.standardise;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.iccoutcomes.contract.table.DatasetColumns;
import org.iccoutcomes.contract.table.PartColumns;

/**
 * Puts episodes together to spells. What is known on admission comes from the first episode, what is known on discharge
 * from the last; a spell whose last episode has no discharge date is still open.
 */
final class Spells {
    private Spells() {}

    /** The days of a spell. */
    static final List<String> DATES = List.of("admission_date", "discharge_date");

    private static final List<String> IN_ORDER =
            List.of("episode_start", "episode_order", "episode_end", "episode_key");
    private static final List<String> ON_DISCHARGE =
            List.of("discharge_date", "discharge_method", "discharge_destination");

    /** Source or destination of care homes of every kind (NHS-DATA §3); hospices and hospitals are not among them. */
    private static final Object[] CARE_HOMES = {"54", "55", "56", "65", "85", "86"};

    /** One row a spell; needs {@code spell_id}. */
    static Dataset<Row> fromEpisodes(Dataset<Row> episodes) {
        Set<String> names = new LinkedHashSet<>(IN_ORDER);
        DatasetColumns.delivered(org.iccoutcomes.definition.dataset.Dataset.ADMISSIONS)
                .forEach(column ->
                        names.add(NumberedCodes.isNumbered(column.name()) ? NumberedCodes.PACKED : column.name()));
        Set<String> lastNames = new LinkedHashSet<>(IN_ORDER);
        lastNames.addAll(ON_DISCHARGE);
        List<Column> columns = new ArrayList<>(List.of(col(PartColumns.PART_YEAR.name()), col("spell_id")));
        names.stream()
                .filter(name -> !IN_ORDER.contains(name))
                .forEach(name -> columns.add(col(ON_DISCHARGE.contains(name) ? "last" : "first")
                        .getField(name)
                        .as(name)));
        columns.add(col("episodes"));
        return episodes.groupBy(col(PartColumns.PART_YEAR.name()), col("person"), col("spell_id"))
                .agg(
                        min(structOf(names)).as("first"),
                        max(structOf(lastNames)).as("last"),
                        count(lit(1)).cast("int").as("episodes"))
                .select(columns.toArray(Column[]::new));
    }

    private static Column structOf(Set<String> names) {
        return struct(names.stream().map(name -> col(name)).toArray(Column[]::new));
    }

    /** Adds {@code stay_days}, {@code from_care_home} and {@code died}; a code that is empty says no. */
    static Dataset<Row> withStay(Dataset<Row> spells) {
        Column days = datediff(col("discharge_date"), col("admission_date"));
        return spells.withColumn("stay_days", when(days.geq(0), days))
                .withColumn("from_care_home", isTrue(col("admission_source").isin(CARE_HOMES)))
                .withColumn(
                        "died",
                        isTrue(col("discharge_method").isin("4", "5"))
                                .or(isTrue(col("discharge_destination").equalTo("79"))));
    }

    private static Column isTrue(Column test) {
        return coalesce(test, lit(false));
    }
}
